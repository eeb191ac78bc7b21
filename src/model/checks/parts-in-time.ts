import {cut, longest} from "../../reading/cut.js";
import {numberOf} from "../../reading/days.js";
import type {CheckRow, ChronologyRow} from "../rows.js";
import {inQuotes} from "../words.js";
import {engagementOver, statementOf} from "./chronology-rows.js";
import type {CheckedRows} from "./rule.js";

/**
 * A part lies inside its whole in time. Only dates that a source gives are held against the whole; an inferred date rests on it,
 * and a rival date is no part.
 */
export function partsInTime(rows: CheckedRows): CheckRow[] {
  const byId = new Map(rows.chronology.map((row) => [row.id, row]));
  return rows.chronology.flatMap((part) => {
    const whole = byId.get(part.parent ?? "");
    if (!whole || part.rival || part.inferred || part.period !== "during") return [];
    const status = inside(part, whole);
    const verb = {contradiction: "does not lie", open: "may or may not lie", holds: "lies"}[status];
    return {
      engagement: engagementOver(whole, byId),
      rule: "a part lies inside its whole in time",
      status,
      finding: `${named(part)} ${verb} within ${named(whole)}.`,
      statements: [part, whole].map((row) => statementOf(rows, row))
    };
  });
}

function named({label, text}: ChronologyRow): string {
  return `${inQuotes(label)} (${cut(text, longest.quote) || "no date"})`;
}

/** As far as the dates say: it holds inside the outermost days of the whole, and is contradicted where it cannot lie inside them. */
function inside(part: ChronologyRow, whole: ChronologyRow): CheckRow["status"] {
  const after = (a: string | null, b: string | null) => a !== null && b !== null && numberOf(a) > numberOf(b);
  if (after(whole.earliest, part.startLatest) || after(part.endEarliest, whole.latest)) return "contradiction";
  const known = part.earliest && part.latest && whole.earliest && whole.latest;
  return known && !after(whole.earliest, part.earliest) && !after(part.latest, whole.latest) ? "holds" : "open";
}
