import {rivalArticles} from "../model/losses.js";
import {rowsOf, type Data} from "../model/tables.js";

/** The policies for rival claims that some data allow: the four general ones and each article that has a claim of its own. */
export function policies(data: Data): Record<string, string> {
  const rows = rowsOf(data);
  const articles = [...new Set(rows.engagements.flatMap(({engagement}) => rivalArticles(rows, engagement)))];
  const titles = articles.map((slug) => [
    slug,
    `text of “${rows.engagements.find((row) => row.engagement === slug)?.title ?? slug}”`
  ]);
  return {
    infobox: "infobox",
    envelope: "envelope of all statements",
    highest: "highest statement",
    lowest: "lowest statement",
    ...Object.fromEntries(titles)
  };
}
