import {cut, longest} from "../../reading/strings.js";
import {numberOf} from "../../reading/days.js";
import {intersection, type Interval} from "../../reading/interval.js";
import {groupBy} from "../../reading/list.js";
import type {CheckRow, ChronologyRow} from "../rows.js";
import type {View} from "../view.js";
import {inQuotes} from "../words.js";
import {quotedDate} from "./rule.js";

/** Dates that sources give of the same can be true together: some first day and some last day fit them all. An inferred date is none. */
export function rivalDates(view: View): CheckRow[] {
  const dated = view.chronology.filter(({text, inferred}) => text && !inferred);
  return [...groupBy(dated, ({id, rival}) => rival ?? id)].flatMap(([id, statements]) => {
    const row = view.dated(id);
    if (!row || statements.length < 2) return [];
    const fits = fitTogether(statements, "earliest", "startLatest") && fitTogether(statements, "endEarliest", "latest");
    const said = statements.map(({text}) => cut(text, longest.quote)).join("; ");
    return {
      engagement: engagementOver(view, row),
      rule: "rival dates can be true together",
      status: fits ? "holds" : "contradiction",
      finding: fits
        ? `Date of ${inQuotes(row.label)}: the statements (${said}) can be true together.`
        : `Date of ${inQuotes(row.label)}: no days fit all statements (${said}).`,
      statements: statements.map((statement) => quotedDate(view, statement))
    };
  });
}

type Day = "earliest" | "startLatest" | "endEarliest" | "latest";

function fitTogether(statements: readonly ChronologyRow[], first: Day, last: Day): boolean {
  const number = (day: string | null) => (day === null ? null : numberOf(day));
  const within = (row: ChronologyRow): Interval => ({
    low: number(row[first]),
    high: number(row[last]),
    approximate: false
  });
  return intersection(statements.map(within)) !== null;
}

/**
 * A part lies inside its whole in time. Only dates that a source gives are held against the whole; an inferred date rests on it,
 * and a rival date is no part.
 */
export function partsInTime(view: View): CheckRow[] {
  return view.chronology.flatMap((part) => {
    const whole = view.dated(part.parent);
    if (!whole || part.rival || part.inferred || part.period !== "during") return [];
    const status = inside(part, whole);
    const verb = {contradiction: "does not lie", open: "may or may not lie", holds: "lies"}[status];
    return {
      engagement: engagementOver(view, whole),
      rule: "a part lies inside its whole in time",
      status,
      finding: `${named(part)} ${verb} within ${named(whole)}.`,
      statements: [part, whole].map((row) => quotedDate(view, row))
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

/** The engagement that a row is, or belongs to. */
function engagementOver(view: View, row: ChronologyRow): string {
  let over: ChronologyRow | undefined = row;
  while (over && over.kind !== "engagement") over = view.dated(over.parent);
  return over?.id ?? row.campaign;
}
