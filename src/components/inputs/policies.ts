import {rivalArticles, rivalDateArticles} from "../../model/statements/rival-articles.js";
import {titleOf} from "../../model/source.js";
import {rowsOf, type Data} from "../../model/tables/tables.js";

/** The policies for rival claims among which an engagement's strengths and losses leave a choice. */
export function policies(data: Data, engagement: string): Record<string, string> {
  return choices(data, rivalArticles(rowsOf(data), engagement));
}

/** The policies among which the strengths of all engagements leave a choice. */
export function strengthPolicies(data: Data): Record<string, string> {
  const rows = rowsOf(data);
  return choices(
    data,
    rows.engagements.flatMap(({engagement}) => rivalArticles(rows, engagement, "strength"))
  );
}

/** The policies among which the dates leave a choice. */
export function datePolicies(data: Data): Record<string, string> {
  return choices(data, rivalDateArticles(rowsOf(data).chronology));
}

/** The general policies and each article that rivals an infobox; the infobox alone where none does. */
function choices(data: Data, articles: readonly string[]): Record<string, string> {
  if (articles.length === 0) return {infobox: "infobox; no claim rivals it"};
  return {
    infobox: "infobox",
    envelope: "envelope of all statements",
    highest: "highest statement",
    lowest: "lowest statement",
    ...Object.fromEntries(articles.map((slug) => [slug, `text of “${titleOf(rowsOf(data), slug)}”`]))
  };
}
