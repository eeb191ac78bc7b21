import type {Origin} from "../../reading/origin.js";
import {download, type Limits} from "./download.js";
import {licenceOf} from "./licence.js";
import {pageAddress} from "./page-address.js";

/** A page's wikitext with its origin; `redirects` says in words where the request was led on. */
export type WikiPage = {title: string; wikitext: string; origin: Origin; redirects: string[]};

/** The parts of an API answer that are read, in format version 2. Nothing is sure to be there. */
type Answer = {
  error?: {code?: string; info?: string};
  query?: {
    redirects?: {from?: string; to?: string}[];
    interwiki?: {title?: string}[];
    rightsinfo?: {url?: string; text?: string};
    pages?: Page[];
  };
};
type Page = {
  title?: string;
  missing?: boolean;
  invalidreason?: string;
  canonicalurl?: string;
  revisions?: {revid?: number; timestamp?: string; slots?: {main?: {content?: string}}}[];
};

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

/** Asks a wiki's API for a page. Throws an error of one line where the page cannot be had. */
export async function wikiPage(address: string, userAgent: string, limits: Limits): Promise<WikiPage> {
  const {page, apis} = pageAddress(address);
  const redirects: string[] = [];
  for (const api of apis) {
    api.search = new URLSearchParams({...question, ...page}).toString();
    const answer = await download(api, userAgent, limits);
    redirects.push(...answer.redirects.map((to) => `${api.host} redirects to ${to.replace(/\?.*$/, "")}`));
    if (answer.status === 404 && api !== apis.at(-1)) continue;
    const place = api.origin + api.pathname;
    if (answer.status !== 200) throw new Error(`${place} answered with HTTP ${answer.status}`);
    return pageOf(parsed(answer.text, place), address, redirects);
  }
  throw new Error(`${address}: no API`);
}

function parsed(text: string, place: string): Answer {
  try {
    return Object(JSON.parse(text)) as Answer;
  } catch {
    throw new Error(`${place} did not answer with JSON, so it is no API of MediaWiki`);
  }
}

function pageOf({error, query}: Answer, address: string, redirects: string[]): WikiPage {
  if (error) throw new Error(`the wiki's API reports an error: ${error.info ?? error.code}`);
  const page = query?.pages?.[0];
  if (query?.interwiki?.[0]) throw new Error(`“${query.interwiki[0].title}” is a page of another wiki`);
  if (!page || page.missing) throw new Error(`the wiki has no page ${page?.title ? `“${page.title}”` : address}`);
  if (page.invalidreason) throw new Error(`the wiki takes “${page.title}” for no title: ${page.invalidreason}`);
  const revision = page.revisions?.[0];
  const wikitext = revision?.slots?.main?.content;
  if (typeof wikitext !== "string") throw new Error(`the wiki gave no text for “${page.title}”`);
  return {
    title: page.title ?? "",
    wikitext,
    origin: {
      address: page.canonicalurl ?? address,
      revision: revision?.revid ?? null,
      date: /^\d{4}-\d{2}-\d{2}/.exec(String(revision?.timestamp))?.[0] ?? null,
      licence: licenceOf(query?.rightsinfo)
    },
    redirects: [...redirects, ...(query?.redirects ?? []).map(({from, to}) => `“${from}” redirects to “${to}”`)]
  };
}
