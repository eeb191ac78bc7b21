import {longest} from "../cut.js";
import {excerpt} from "../excerpt.js";
import type {Tally} from "../item.js";
import {lex} from "../quantity/lex/lex.js";
import {english} from "../quantity/lexicon/en/english.js";
import {lexiconOf} from "../quantity/lexicon/lexicon.js";
import {oneOutcome} from "../quantity/parse/outcomes.js";
import {readTally} from "../tally.js";
import {readWhen} from "../when.js";
import {claimKinds, type Claim, type ClaimKind, type Relation} from "./claim.js";

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
export type Row = Record<Column, string>;
export type Report = (field: string, found: string, expected: string) => void;

const daysIn: Record<string, number> = {day: 1, week: 7};

/** The kinds that say something of one side, and of which field of the infobox. */
const fields: Partial<Record<ClaimKind, Tally["field"]>> = {strength: "strength", casualties: "casualties"};

/** What a kind has no use for. */
const strange: Partial<Record<ClaimKind, Column>> = {strength: "outcome", date: "amount"};

/** Reads one row of `data/claims.csv`; null where it cannot be placed. What is wrong with it is reported. */
export function readRow(row: Row, file: string, line: number, report: Report): Claim | null {
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
  return {...row, label: row.label || row.id, side, kind, when, relation, tally, days, file, line};
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
  if (field === "casualties" && outcome && !saysOutcome(outcome))
    report("outcome", outcome, "an outcome, such as killed, wounded, captured, missing or losses");
  return tally;
}

function saysOutcome(text: string): boolean {
  const tokens = lex(text, lexiconOf(english));
  return tokens.some((_, at) => oneOutcome(tokens, at));
}

function readDays(amount: string): number | null {
  const [, number, unit] = /^(\d+)[ -](day|week)s?$/.exec(amount) ?? [];
  return number && unit ? Number(number) * daysIn[unit]! : null;
}
