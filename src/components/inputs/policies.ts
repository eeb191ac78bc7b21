import {rivalArticles, rivalDateArticles} from "../../model/statements/rivals.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";

/** The policies for rival claims among which an engagement's strengths and losses leave a choice. */
export function policies(notebook: Notebook, engagement: string): Record<string, string> {
  const view = viewOf(notebook);
  return choices(view, rivalArticles(view, engagement));
}

/** The policies among which the strengths of all engagements leave a choice. */
export function strengthPolicies(notebook: Notebook): Record<string, string> {
  const view = viewOf(notebook);
  return choices(
    view,
    view.engagements.flatMap(({engagement}) => rivalArticles(view, engagement, "strength"))
  );
}

/** The policies among which the dates leave a choice. */
export function datePolicies(notebook: Notebook): Record<string, string> {
  const view = viewOf(notebook);
  return choices(view, rivalDateArticles(view));
}

/** The general policies and each article that rivals an infobox; the infobox alone where none does. */
function choices(view: View, articles: readonly string[]): Record<string, string> {
  if (articles.length === 0) return {infobox: "infobox; no claim rivals it"};
  return {
    infobox: "infobox",
    envelope: "envelope of all statements",
    highest: "highest statement",
    lowest: "lowest statement",
    ...Object.fromEntries(articles.map((slug) => [slug, `text of “${view.title(slug)}”`]))
  };
}
