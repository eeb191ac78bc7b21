import type {Claim, Relation} from "../../reading/claims.js";
import {civilOf, dayNumber, isoOf, lengthOfMonth, numberOf} from "../../reading/days.js";
import type {Issue} from "../../reading/report.js";
import type {ChronologyRow, Span} from "../rows.js";
import {inQuotes} from "../words.js";

/** Fills in the dates of rows that depend on others, those others first; a circle and an unknown id are issues. */
export function infer(rows: readonly ChronologyRow[], claims: ReadonlyMap<string, Claim>): Issue[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const issues: Issue[] = [];
  /** Absent until a row is come to, false while those that it needs come first. */
  const settled = new Map<string, boolean>();
  const settle = (row: ChronologyRow): void => {
    const relation = relationOf(row, claims);
    const other = byId.get(relation?.to ?? "");
    if (relation && !(other && settled.get(other.id))) issues.push(issueOf(row));
    else if (relation && other) Object.assign(row, inferred(relation, other, byId.get(row.parent ?? "")));
    settled.set(row.id, true);
  };
  const waiting = [...rows].reverse();
  for (let row = waiting.at(-1); row; row = waiting.at(-1)) {
    if (settled.has(row.id)) {
      waiting.pop();
      if (!settled.get(row.id)) settle(row);
    } else {
      settled.set(row.id, false);
      const needed = [row.parent, relationOf(row, claims)?.to].flatMap((id) => byId.get(id ?? "") ?? []);
      waiting.push(...needed.filter(({id}) => !settled.has(id)));
    }
  }
  return issues;
}

/** How a row's date depends on another's; null where the source dates it. */
function relationOf({id, parent, text}: ChronologyRow, claims: ReadonlyMap<string, Claim>): Relation | null {
  const claim = claims.get(id);
  if (!claim) return null;
  return claim.relation ?? (text === "" ? {relation: "within", to: parent!} : null);
}

function issueOf({file, line, text}: ChronologyRow): Issue {
  return {file, line, field: "date", found: text, expected: "the id of another dated phase, clash or event"};
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
    inferred: `${relation.relation} ${inQuotes(other.label)}`
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
