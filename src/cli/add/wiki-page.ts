import {answerOf, type Answer} from "./answer.js";
import {assertHttp, download, type Limits} from "./download.js";
import {UsageError} from "../faults.js";
import type {Origin} from "../../reading/infobox/infobox.js";

/** A page's wikitext with its origin; `redirects` says in words where the request was led on. */
export type WikiPage = {title: string; wikitext: string; origin: Origin; redirects: string[]};

const question = {
  action: "query",
  prop: "revisions|info",
  rvslots: "main",
  rvprop: "content|ids|timestamp",
  inprop: "url",
  meta: "siteinfo",
  siprop: "rightsinfo",
  redirects: "1",
  format: "json",
  formatversion: "2"
};

/** Statuses of a server that has no API at that place, or keeps it elsewhere. */
const elsewhere = new Set([401, 403, 404, 405, 410]);

/** Asks a wiki's API for a page, at each place where it may be. Throws an error where the page cannot be had. */
export async function wikiPage(address: string, userAgent: string, limits: Limits): Promise<WikiPage> {
  const {page, apis} = pageAddress(address);
  const redirects: string[] = [];
  const faults: string[] = [];
  for (const api of apis) {
    api.search = new URLSearchParams({...question, ...page}).toString();
    const answer = await download(api, userAgent, limits);
    redirects.push(...answer.redirects.map((to) => `${api.host} redirects to ${to.replace(/\?.*$/, "")}`));
    const place = api.origin + api.pathname;
    const answered = answer.status === 200 ? parsed(answer.text) : null;
    if (answered) return pageOf(answered, address, redirects);
    const isApi = answer.status === 200 ? "did not answer as an API of MediaWiki does" : null;
    faults.push(`${place} ${isApi ?? `answered with HTTP ${answer.status}`}`);
    if (answer.status !== 200 && !elsewhere.has(answer.status)) break;
  }
  throw new Error(faults.join("; "));
}

function parsed(text: string): Answer | null {
  try {
    return answerOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function pageOf({error, interwiki, page, licence, redirects}: Answer, address: string, led: string[]): WikiPage {
  if (error !== null) throw new Error(`the wiki's API reports an error: ${error}`);
  if (interwiki !== null) throw new Error(`“${interwiki}” is a page of another wiki`);
  if (!page || page.isMissing) throw new Error(`the wiki has no page ${page?.title ? `“${page.title}”` : address}`);
  const {title, invalidReason, wikitext, revision, date} = page;
  if (invalidReason !== null) throw new Error(`the wiki takes “${title}” for no title: ${invalidReason}`);
  if (wikitext === null) throw new Error(`the wiki gave no text for “${title}”`);
  return {
    title,
    wikitext,
    origin: {address: page.address ?? address, revision, date, licence: licenceOf(licence)},
    redirects: [...led, ...redirects.map(({from, to}) => `“${from}” redirects to “${to}”`)]
  };
}

const creativeCommons = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/;

/** A wiki's licence in its short form (`CC BY-SA 4.0`), or as the wiki names it; null where it says nothing. */
export function licenceOf({url = "", text = ""}: {url?: string; text?: string} = {}): string | null {
  const [, terms = "", version] = creativeCommons.exec(url) ?? [];
  if (terms === "zero") return `CC0 ${version}`;
  return terms ? `CC ${terms.toUpperCase()} ${version}` : text || url || null;
}

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
