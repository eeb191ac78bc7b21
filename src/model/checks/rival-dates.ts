import {cut, longest} from "../../reading/cut.js";
import {numberOf} from "../../reading/days.js";
import {intersection, type Interval} from "../../reading/interval.js";
import {groupBy} from "../../reading/list.js";
import type {CheckRow, ChronologyRow} from "../rows.js";
import {inQuotes} from "../words.js";
import {engagementOver, statementOf} from "./chronology-rows.js";
import type {CheckedRows} from "./rule.js";

/** Dates that sources give of the same can be true together: some first day and some last day fit them all. An inferred date is none. */
export function rivalDates(rows: CheckedRows): CheckRow[] {
  const byId = new Map(rows.chronology.map((row) => [row.id, row]));
  const dated = rows.chronology.filter(({text, inferred}) => text && !inferred);
  return [...groupBy(dated, ({id, rival}) => rival ?? id)].flatMap(([id, statements]) => {
    const row = byId.get(id);
    if (!row || statements.length < 2) return [];
    const fits = fitTogether(statements, "earliest", "startLatest") && fitTogether(statements, "endEarliest", "latest");
    const said = statements.map(({text}) => cut(text, longest.quote)).join("; ");
    return {
      engagement: engagementOver(row, byId),
      rule: "rival dates can be true together",
      status: fits ? "holds" : "contradiction",
      finding: fits
        ? `Date of ${inQuotes(row.label)}: the statements (${said}) can be true together.`
        : `Date of ${inQuotes(row.label)}: no days fit all statements (${said}).`,
      statements: statements.map((statement) => statementOf(rows, statement))
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
