import {notebook} from "../../src/model/notebook.js";
import type {ArqueroNotebook} from "../../src/model/tables/arquero.js";

/** An infobox's fields, by name as documented (`Date`, `Strength1`); required ones that are left out are filled in. */
export type Fields = Record<string, string>;

const columns = "id engagement kind label date place side outcome amount article section".split(" ");

/** A claim's cells by column; an id, a label and an article are made up where they are left out. */
export type Cells = Record<string, string | number>;

/** A notebook of made-up articles, by slug, and claims, read as the files of `data/` are. */
export function madeUp(articles: Record<string, Fields>, claims: readonly Cells[] = []): ArqueroNotebook {
  const sources = Object.entries(articles).map(([slug, fields]) => ({
    file: `data/articles/${slug}.txt`,
    text: articleText(slug, fields)
  }));
  return notebook(sources, {file: "data/claims.csv", text: claimsText(claims, Object.keys(articles)[0] ?? "")});
}

/** One engagement between North and South, under the slug `battle`. */
export function battle(fields: Fields = {}, claims: readonly Cells[] = []): ArqueroNotebook {
  return madeUp({battle: fields}, claims);
}

/** An article of such fields, as a file of `data/articles` has it. */
export function articleText(slug: string, fields: Fields): string {
  const all = {Conflict: slug, Date: "1 May 1700", Combatant1: "North", Combatant2: "South", ...fields};
  return [`= ${all.Conflict} =`, "", ...Object.entries(all).map(([name, value]) => `- ${name}: ${value}`)].join("\n");
}

function claimsText(claims: readonly Cells[], article: string): string {
  const rows = claims.map((cells, index) => {
    const row: Cells = {id: `claim-${index + 1}`, label: `Claim ${index + 1}`, engagement: article, article, ...cells};
    return columns.map((name) => `"${String(row[name] ?? "").replaceAll('"', '""')}"`).join(",");
  });
  return [columns.join(","), ...rows].join("\n");
}
