import {UsageError} from "../usage-error.js";
import {assertHttp} from "./download.js";

/** A page of a wiki, by its title or by one of its revisions, and where the wiki's API may be. */
export type PageAddress = {page: {titles: string} | {revids: string}; apis: URL[]};

/**
 * Finds title and API in the address of a page of a MediaWiki wiki: `https://host/wiki/Title`, `https://host/w/index.php?title=…`
 * or, on wikis without either, `https://host/Title`; `oldid=…` names a revision. Throws a UsageError where the address names no page.
 */
export function pageAddress(address: string): PageAddress {
  if (!URL.canParse(address))
    throw new UsageError(`${address}: expected the address of a wiki's page, such as https://host/wiki/Title`);
  const url = new URL(address);
  assertHttp(url);
  const [, root = "", script, path = ""] = /^(.*?)\/(?:(index\.php)\/?|wiki\/)(.*)$/.exec(url.pathname) ?? [
    "",
    "",
    undefined,
    url.pathname.slice(1)
  ];
  const title = url.searchParams.get("title") ?? decoded(path);
  const revision = url.searchParams.get("oldid");
  if (!title && !revision) throw new UsageError(`${address}: names no page`);
  const folders = script ? [root] : [`${root}/w`, root, `${root}/wiki`];
  return {
    page: revision ? {revids: revision} : {titles: title},
    apis: folders.map((folder) => new URL(`${folder}/api.php`, url))
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
