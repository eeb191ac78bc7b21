import {lossStatements, type LossRows} from "./loss-statements.js";
import {rivalsOf} from "./policy.js";
import type {ChronologyRow, FigureRow} from "../rows.js";
import {strengthStatements} from "./strength.js";

/**
 * The articles whose claims about an engagement differ from its infobox.
 *
 * @param field what the claims are about: `strength` or `casualties`; both by default
 */
export function rivalArticles(rows: LossRows, engagement: string, field?: FigureRow["field"]): string[] {
  const sides = new Set(rows.items.filter((item) => item.engagement === engagement).map(({side}) => side));
  const rivals = [...sides].flatMap((side) => [
    ...(field === "casualties" ? [] : rivalsOf(strengthStatements(rows, engagement, side))),
    ...(field === "strength" ? [] : [...lossStatements(rows, engagement, side).values()].flatMap(rivalsOf))
  ]);
  return [...new Set(rivals.map(({article}) => article))];
}

/** The articles whose claims date a row of the chronology otherwise than the row itself. */
export function rivalDateArticles(chronology: readonly ChronologyRow[]): string[] {
  const byId = new Map(chronology.map((row) => [row.id, row]));
  const rivals = chronology.filter((row) => row.rival !== null && differs(row, byId.get(row.rival)));
  return [...new Set(rivals.map(({article}) => article))];
}

function differs(rival: ChronologyRow, own: ChronologyRow | undefined): boolean {
  const days = ["earliest", "startLatest", "endEarliest", "latest"] as const;
  return days.some((day) => rival[day] !== null) && days.some((day) => rival[day] !== own?.[day]);
}
