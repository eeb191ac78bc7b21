import {titleOf} from "../model/source.js";
import type {Notebook} from "../model/rows.js";
import type {Origin} from "../reading/origin.js";

const usual = "Wikipedia, CC BY-SA 4.0";

/**
 * A figure's source line: the articles that it rests on, each with where it was taken from, if its file says so.
 *
 * @param attribution what stands behind the articles; by default Wikipedia and its licence, for files that do not say
 */
export function sourceLine({engagements}: Notebook, articles: readonly string[], attribution?: string): string {
  const origins = new Map(engagements.map(({engagement, origin}) => [engagement, origin]));
  const slugs = [...new Set(articles)];
  const named = slugs.map((slug) => `“${titleOf({engagements}, slug)}”${inBrackets(origins.get(slug) ?? null)}`);
  const silent = slugs.length === 0 || slugs.some((slug) => !origins.get(slug));
  const behind = attribution ?? (silent ? usual : "");
  return `Source: ${[named.join(" and "), behind].filter(Boolean).join(", ")}. Read and drawn by campaign-notebook.`;
}

function inBrackets(origin: Origin | null): string {
  if (!origin) return "";
  const {address, revision, licence} = origin;
  return ` (${[hostOf(address), revision === null ? "" : `revision ${revision}`, licence].filter(Boolean).join(", ")})`;
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
}
