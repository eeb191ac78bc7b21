import {titleOf} from "../model/source.js";
import type {Notebook} from "../model/rows.js";
import type {Origin} from "../reading/origin.js";

/**
 * A figure's source line: the articles that it rests on, each with where it was taken from, if its file says so; the first
 * three of many.
 *
 * @param attribution what stands behind the articles, such as whom to credit; nothing by default
 */
export function sourceLine({engagements}: Notebook, articles: readonly string[], attribution = ""): string {
  const origins = new Map(engagements.map(({engagement, origin}) => [engagement, origin]));
  const slugs = [...new Set(articles)];
  const named = slugs.map((slug) => `“${titleOf({engagements}, slug)}”${inBrackets(origins.get(slug) ?? null)}`);
  const source = [listed(named), attribution].filter(Boolean).join(", ");
  return `${source ? `Source: ${source}. ` : ""}Read and drawn by campaign-notebook.`;
}

function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more articles`;
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

function inBrackets(origin: Origin | null): string {
  if (!origin) return "";
  const {address, revision, licence} = origin;
  return ` (${[hostOf(address), revision === null ? "" : `revision ${revision}`, licence].filter(Boolean).join(", ")})`;
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
}
