import type {Origin} from "../../reading/origin.js";
import {answerOf, type Answer} from "./answer.js";
import {download, type Limits} from "./download.js";
import {licenceOf} from "./licence.js";
import {pageAddress} from "./page-address.js";

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
    return answerOf(JSON.parse(text));
  } catch {
    throw new Error(`${place} did not answer with JSON, so it is no API of MediaWiki`);
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
