import type {Claim, Relation} from "../reading/claims.js";
import {civilOf, dayNumber, isoOf, lengthOfMonth, numberOf} from "../reading/days.js";
import type {Issue} from "../reading/issue.js";
import type {ChronologyRow, Span} from "./rows.js";

/** Fills in the dates of rows that depend on others, those others first; a circle and an unknown id are issues. */
export function infer(rows: readonly ChronologyRow[], claims: ReadonlyMap<string, Claim>): Issue[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const issues: Issue[] = [];
  const state = new Map<string, "open" | "done">();
  const resolve = (row: ChronologyRow): void => {
    if (state.has(row.id)) return;
    state.set(row.id, "open");
    const claim = claims.get(row.id);
    const relation =
      claim?.relation ?? (claim && row.text === "" ? {relation: "within" as const, to: row.parent!} : null);
    const other = relation && byId.get(relation.to);
    const parent = byId.get(row.parent ?? "");
    if (other) resolve(other);
    if (parent) resolve(parent);
    if (relation && (!other || state.get(other.id) === "open"))
      issues.push({
        file: row.file,
        line: row.line,
        field: "date",
        found: row.text,
        expected: "the id of another dated phase, clash or event"
      });
    else if (relation && other) Object.assign(row, inferred(relation, other, parent));
    state.set(row.id, "done");
  };
  rows.forEach(resolve);
  return issues;
}

/** A side that the relation leaves open ends with the whole, unless the whole lies elsewhere. */
function inferred(relation: Relation, other: ChronologyRow, parent: ChronologyRow | undefined): Partial<ChronologyRow> {
  const from = limits(relation.relation, other);
  const whole = {earliest: parent?.earliest ?? null, latest: parent?.latest ?? null};
  const earliest = from.earliest ?? (inOrder(whole.earliest, from.latest) ? whole.earliest : null);
  const latest = from.latest ?? (inOrder(from.earliest, whole.latest) ? whole.latest : null);
  const open = (day: string | null) => (day ? "approximate" : "unknown");
  return {
    earliest,
    startLatest: latest,
    endEarliest: earliest,
    latest,
    start: open(earliest),
    end: open(latest),
    inferred: `${relation.relation} “${other.label}”`
  };
}

function limits(relation: Relation["relation"], other: Span): {earliest: string | null; latest: string | null} {
  const {earliest, startLatest, endEarliest, latest} = other;
  if (relation === "after") return {earliest: endEarliest ?? earliest, latest: null};
  if (relation === "before") return {earliest: null, latest: startLatest ?? latest};
  if (relation === "month after")
    return {earliest: earliest && monthAfter(earliest).first, latest: latest && monthAfter(latest).last};
  return {earliest, latest};
}

function inOrder(first: string | null, last: string | null): boolean {
  return first === null || last === null || numberOf(first) <= numberOf(last);
}

function monthAfter(day: string): {first: string; last: string} {
  const {year, month} = civilOf(numberOf(day));
  const next = month === 12 ? {year: year + 1, month: 1} : {year, month: month + 1};
  const first = dayNumber(next.year, next.month, 1);
  return {first: isoOf(first), last: isoOf(first + lengthOfMonth(next.year, next.month) - 1)};
}
