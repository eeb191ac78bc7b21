import {csvParseRows} from "d3";
import type {Issue} from "./issue.js";
import type {Tally} from "./item.js";
import {oneOutcome} from "./quantity/outcomes.js";
import {tokenise} from "./quantity/tokenise.js";
import {readTally} from "./tally.js";
import {readWhen, type When} from "./when.js";

export const claimKinds = ["phase", "clash", "event", "casualties", "duration"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How a claim is dated by another: `after kosovo-operation`, `same time as diber-fighting`, `month after …`. */
export type Relation = {relation: "after" | "before" | "same time as" | "month after" | "within"; to: string};

/** A statement in an article's prose, restated as facts: one row of `data/claims.csv`. */
export type Claim = {
  id: string;
  /** The engagement, or the claim, that this one belongs to. */
  engagement: string;
  kind: ClaimKind;
  label: string;
  /** The date as written; empty where the article gives none. */
  date: string;
  when: When | null;
  relation: Relation | null;
  place: string;
  side: number | null;
  /** For casualties: what became of them, as written; empty for losses that are not divided. */
  outcome: string;
  amount: string;
  tally: Tally | null;
  /** For a duration: its length in days. */
  days: number | null;
  /** The slug of the article that says so, and the section. */
  article: string;
  section: string;
  file: string;
  line: number;
};

const columns = [
  "id",
  "engagement",
  "kind",
  "label",
  "date",
  "place",
  "side",
  "outcome",
  "amount",
  "article",
  "section"
] as const;
type Row = Record<(typeof columns)[number], string>;
const daysIn: Record<string, number> = {day: 1, week: 7};

/**
 * Reads `data/claims.csv`. A row without id, engagement or a known kind cannot be placed and is left out, with an issue;
 * every other fault is an issue too, and the rest of the row stands.
 */
export function readClaims(text: string, file: string): {claims: Claim[]; issues: Issue[]} {
  const [header, ...rows] = numberedRows(text.replace(/^\uFEFF/, ""));
  const names = (header?.cells ?? []).map((name) => name.trim());
  const issues = headerIssues(names, file);
  const claims = new Map<string, Claim>();
  if (columns.some((name) => !names.includes(name))) return {claims: [], issues};
  for (const {cells, line} of rows) {
    const report: Report = (field, found, expected) => issues.push({file, line, field, found, expected});
    if (cells.length !== names.length)
      report("row", `${cells.length} cells`, `${names.length} cells, as in the header`);
    const row = Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").trim()])) as Row;
    const claim = readRow(row, file, line, report);
    if (!claim) continue;
    const first = claims.get(claim.id);
    if (first) report("id", claim.id, `an id of its own; line ${first.line} has it already`);
    else claims.set(claim.id, claim);
  }
  return {claims: [...claims.values()], issues};
}

type Report = (field: string, found: string, expected: string) => void;

/** Rows with the line that each begins on; a quoted cell may hold line breaks. Empty lines are passed over. */
function numberedRows(text: string): {cells: string[]; line: number}[] {
  let next = 1;
  return csvParseRows(text)
    .map((cells) => {
      const line = next;
      next += 1 + cells.join("").split("\n").length - 1;
      return {cells, line};
    })
    .filter(({cells}) => cells.some((cell) => cell.trim() !== ""));
}

function headerIssues(names: string[], file: string): Issue[] {
  const place = {file, line: 1};
  const lost = columns.filter((name) => !names.includes(name));
  const strange = names.filter((name) => !(columns as readonly string[]).includes(name));
  const repeated = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...lost.map((name) => ({...place, field: name, found: "", expected: `a column ${name}`})),
    ...strange.map((name) => ({
      ...place,
      field: name,
      found: name,
      expected: `one of the columns ${columns.join(", ")}`
    })),
    ...repeated.map((name) => ({...place, field: name, found: name, expected: `one column ${name}; the last is read`}))
  ];
}

function readRow(row: Row, file: string, line: number, report: Report): Claim | null {
  for (const name of ["id", "engagement"] as const) if (!row[name]) report(name, "", "a value");
  const kind = claimKinds.find((name) => name === row.kind);
  if (!kind) report("kind", row.kind, `one of ${claimKinds.join(", ")}`);
  if (!row.id || !row.engagement || !kind) return null;
  const relation = readRelation(row.date);
  const when = row.date && !relation ? readWhen(row.date) : null;
  when?.issues.forEach(({found, expected}) => report("date", found, expected));
  const side = /^[1-5]$/.test(row.side) ? Number(row.side) : null;
  if (side === null && (row.side || kind === "casualties")) report("side", row.side, "a side's number, 1 to 5");
  if (!row.label) report("label", "", "a few words of your own");
  if (!row.article) report("article", "", "the article that says so");
  const tally = kind === "casualties" ? readTally(`${row.amount} ${row.outcome}`.trim(), "casualties") : null;
  if (tally?.items.length === 0) report("amount", row.amount, "an amount, such as 2,000 or 100 or more");
  if (tally && row.outcome && !saysOutcome(row.outcome))
    report("outcome", row.outcome, "an outcome, such as killed, wounded, captured, missing or losses");
  const days = kind === "duration" ? readDays(row.amount) : null;
  if (kind === "duration" && days === null) report("amount", row.amount, "a length, such as 19 days");
  return {...row, label: row.label || row.id, side, kind, when, relation, tally, days, file, line};
}

function readRelation(date: string): Relation | null {
  const [, relation, to] = /^(after|before|same time as|month after|within) ([a-z0-9-]+)$/.exec(date) ?? [];
  return relation && to && /[a-z]/.test(to) ? {relation: relation as Relation["relation"], to} : null;
}

function saysOutcome(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.some((_, at) => oneOutcome(tokens, at));
}

function readDays(amount: string): number | null {
  const [, number, unit] = /^(\d+)[ -](day|week)s?$/.exec(amount) ?? [];
  return number && unit ? Number(number) * daysIn[unit]! : null;
}
