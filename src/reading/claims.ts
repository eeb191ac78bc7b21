import {readCsv} from "./csv.js";
import {excerpt, longest} from "./strings.js";
import type {Issue} from "./report.js";
import type {Tally} from "./item.js";
import {lex} from "./quantity/lex/lex.js";
import {english} from "./quantity/lexicon/en/english.js";
import {lexiconOf} from "./quantity/lexicon/lexicon.js";
import {outcomeAt} from "./quantity/parse/outcomes.js";
import {readTally} from "./tally.js";
import {readWhen, type When} from "./when.js";

const claimKinds = ["phase", "clash", "event", "strength", "casualties", "date", "duration"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How a claim is dated by another: `after kosovo-operation`, `same time as diber-fighting`, `month after …`. */
export type Relation = {relation: "after" | "before" | "same time as" | "month after" | "within"; to: string};

/** A statement in an article's prose, restated as facts: one row of `data/claims.csv`. */
export type Claim = {
  id: string;
  /** The engagement, or the claim, that this one belongs to; for a date, whose date it states. */
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
  /** For a strength and for casualties: the amount, read. */
  tally: Tally | null;
  /** For a duration: its length in days. */
  days: number | null;
  /** The slug of the article that says so, and the section. */
  article: string;
  section: string;
  file: string;
  line: number;
};

export const columns = [
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
type Column = (typeof columns)[number];
type Row = Record<Column, string>;
type Report = (field: string, found: string, expected: string) => void;

/** What is expected of a header where it is not clear what divides its cells. */
const divided = `the columns ${columns.join(", ")}, which commas, semicolons or tabs divide`;

/** The kinds that say something of one side, and of which field of the infobox. */
const fields: Partial<Record<ClaimKind, Tally["field"]>> = {strength: "strength", casualties: "casualties"};

/** What a kind has no use for. */
const strange: Partial<Record<ClaimKind, Column>> = {strength: "outcome", date: "amount"};

/**
 * Reads `data/claims.csv`, whose cells commas, semicolons or tabs divide. A row without id, engagement or a known kind cannot be
 * placed and is left out, with an issue; every other fault is an issue too, and the rest of the row stands.
 */
export function readClaims(text: string, file: string): {claims: Claim[]; issues: Issue[]} {
  const {rows, delimiter} = readCsv(text);
  const [header, ...others] = rows.filter(({cells}) => !cells || cells.some((cell) => cell.trim() !== ""));
  const issues: Issue[] = [];
  const claims = new Map<string, Claim>();
  if (delimiter === null || header?.cells?.length === 1) {
    const found = excerpt(header?.cells?.[0] ?? text.trimStart().split(/[\r\n]/, 1)[0]!);
    return {claims: [], issues: [{file, line: header?.line ?? 1, found, expected: divided}]};
  }
  issues.push(...(header?.faults ?? []).map((fault) => ({file, ...fault})));
  if (header && !header.cells) return {claims: [], issues};
  const names = (header?.cells ?? []).map((name) => name.trim());
  issues.push(...headerIssues(names, file, header?.line ?? 1));
  if (columns.some((name) => !names.includes(name))) return {claims: [], issues};
  for (const {cells, line, faults} of others) {
    issues.push(...faults.map((fault) => ({file, ...fault})));
    if (!cells) continue;
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

function headerIssues(names: string[], file: string, line: number): Issue[] {
  const issue = (field: string, found: string, expected: string): Issue => ({file, line, field, found, expected});
  const lost = columns.filter((name) => !names.includes(name));
  const strange = names.filter((name) => !(columns as readonly string[]).includes(name));
  const repeated = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...lost.map((name) => issue(name, "", `a column ${name}`)),
    ...strange.map((name) => issue(name, name, `one of the columns ${columns.join(", ")}`)),
    ...repeated.map((name) => issue(name, name, `one column ${name}; the last is read`))
  ];
}

/** Reads one row of `data/claims.csv`; null where it cannot be placed. What is wrong with it is reported. */
function readRow(row: Row, file: string, line: number, report: Report): Claim | null {
  for (const name of ["id", "engagement"] as const) if (!row[name]) report(name, "", "a value");
  const isLong = row.id.length > longest.name;
  if (isLong) report("id", excerpt(row.id), `an id of at most ${longest.name} characters`);
  const kind = claimKinds.find((name) => name === row.kind);
  if (!kind) report("kind", row.kind, `one of ${claimKinds.join(", ")}`);
  if (!row.id || isLong || !row.engagement || !kind) return null;
  const relation = kind === "date" ? null : readRelation(row.date);
  const when = row.date && !relation ? readWhen(row.date) : null;
  when?.issues.forEach(({found, expected}) => report("date", found, expected));
  if (kind === "date" && !row.date) report("date", "", "a date as written");
  const side = /^[1-5]$/.test(row.side) ? Number(row.side) : null;
  if (side === null && (row.side || fields[kind])) report("side", row.side, "a side's number, 1 to 5");
  if (!row.label) report("label", "", "a few words of your own");
  if (!row.article) report("article", "", "the article that says so");
  const tally = readAmount(row, fields[kind], report);
  const days = kind === "duration" ? readDays(row.amount) : null;
  if (kind === "duration" && days === null) report("amount", row.amount, "a length, such as 19 days");
  const idle = strange[kind];
  if (idle && row[idle]) report(idle, row[idle], `nothing in a claim of kind ${kind}`);
  const {id, engagement, label, date, place, outcome, amount, article, section} = row;
  return {
    id,
    engagement,
    kind,
    label: label || id,
    date,
    when,
    relation,
    place,
    side,
    outcome,
    amount,
    tally,
    days,
    article,
    section,
    file,
    line
  };
}

/** A relation such as `after ford`; ids without a letter are years. */
function readRelation(date: string): Relation | null {
  const [, relation, to] = /^(after|before|same time as|month after|within) ([a-z0-9-]+)$/.exec(date) ?? [];
  return relation && to && /[a-z]/.test(to) ? {relation: relation as Relation["relation"], to} : null;
}

function readAmount({amount, outcome}: Row, field: Tally["field"] | undefined, report: Report): Tally | null {
  if (!field) return null;
  const tally = readTally(field === "casualties" ? `${amount} ${outcome}`.trim() : amount, field);
  if (tally.items.length === 0) report("amount", amount, "an amount, such as 2,000 or 100 or more");
  const said = lex(outcome, lexiconOf(english));
  if (field === "casualties" && outcome && !said.some((_, at) => outcomeAt(said, at)))
    report("outcome", outcome, "an outcome, such as killed, wounded, captured, missing or losses");
  return tally;
}

function readDays(amount: string): number | null {
  const [, number, unit] = /^(\d+)[ -](day|week)s?$/.exec(amount) ?? [];
  return number && unit ? Number(number) * (unit === "week" ? 7 : 1) : null;
}
