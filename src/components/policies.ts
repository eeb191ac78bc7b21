import {rivalArticles} from "../model/rival-articles.js";
import {rowsOf, type Data} from "../model/tables.js";
import {titleOf} from "../model/source.js";

/**
 * The policies for rival claims among which an engagement leaves a choice: the general ones and each article that rivals its
 * infobox; the infobox alone where none does.
 */
export function policies(data: Data, engagement: string): Record<string, string> {
  const rows = rowsOf(data);
  const articles = rivalArticles(rows, engagement);
  if (articles.length === 0) return {infobox: "infobox; no claim rivals it"};
  return {
    infobox: "infobox",
    envelope: "envelope of all statements",
    highest: "highest statement",
    lowest: "lowest statement",
    ...Object.fromEntries(articles.map((slug) => [slug, `text of “${titleOf(rows, slug)}”`]))
  };
}
