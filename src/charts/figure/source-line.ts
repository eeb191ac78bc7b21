import {cut, longest} from "../../reading/strings.js";
import type {View} from "../../model/view.js";
import type {FigureSource} from "./content.js";
import type {Origin} from "../../reading/infobox/infobox.js";

/** The articles that a figure rests on, each once. */
export function sourcesOf(view: View, articles: readonly string[]): FigureSource[] {
  return [...new Set(articles)].map((slug) => ({
    title: cut(view.title(slug), longest.name),
    origin: view.engagement(slug)?.origin ?? null
  }));
}

/**
 * A figure's source line: the articles that it rests on, each with where it was taken from, if its file says so, and in which
 * revision, or else on which day; the first three of many.
 *
 * @param attribution what stands behind the articles, such as whom to credit; nothing by default
 */
export function sourceLine(sources: readonly FigureSource[], attribution = ""): string {
  const named = sources.map(({title, origin}) => `“${title}”${inBrackets(origin)}`);
  const source = [listed(named), attribution].filter(Boolean).join(", ");
  return `${source ? `Source: ${source}. ` : ""}Read and drawn by campaign-notebook.`;
}

function listed(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more articles`;
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

function inBrackets(origin: Origin | null): string {
  if (!origin) return "";
  const {address, revision, date, licence} = origin;
  return ` (${[hostOf(address), revision === null ? date : `revision ${revision}`, licence].filter(Boolean).join(", ")})`;
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
}
