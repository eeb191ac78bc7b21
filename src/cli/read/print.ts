import {intervalInWords} from "../../model/words.js";
import {formatAssumption, formatIssue, type Assumption, type Issue, type Step} from "../../reading/report.js";
import type {Item} from "../../reading/item.js";
import {readTally} from "../../reading/tally.js";
import {readWhen, type When} from "../../reading/when.js";
import {columnsOf, linesOf, tableOf, visible} from "../terminal.js";
import type {FieldName} from "./readings.js";
import {cut, excerpt, longest} from "../../reading/strings.js";

type Rows = string[][];

/** A value and its reading for people, in blocks of aligned columns. */
export function printValue(raw: string, field: FieldName): string {
  const blocks: Rows[] = [[[`${field}: ${raw}`]], ...(field === "date" ? dateBlocks(raw) : tallyBlocks(raw, field))];
  return blocks.map((rows) => columnsOf(rows.map((row) => row.map(visible))).join("\n")).join("\n\n");
}

function tallyBlocks(raw: string, field: Exclude<FieldName, "date">): Rows[] {
  const {items, personnel, notes, issues, assumptions} = readTally(raw, field);
  return [
    items.length > 0 ? withoutEmptyColumns([itemHeader, ...items.map(itemRow)]) : [["no amount"]],
    [
      ["people", intervalInWords(personnel)],
      ...notes.map(({kind, text}) => [kind, text]),
      ...issues.map(issueRow),
      ...assumptions.map(assumptionRow)
    ]
  ];
}

const itemHeader = ["amount", "kind", "outcome", "class", "unit", "role", "claimant", "party", "text"];

function itemRow(item: Item): string[] {
  const {kind, outcome, unit, role, claimant, party, text} = item;
  const amount = kind === "vague" ? kind : intervalInWords(item);
  return [amount, kind, outcome, item.class, unit ?? "", role, claimant ?? "", party ?? "", text];
}

function withoutEmptyColumns([header, ...rows]: Rows): Rows {
  const filled = header!.map((_, at) => rows.some((row) => row[at] !== ""));
  return [header!, ...rows].map((row) => row.filter((_, at) => filled[at]));
}

function dateBlocks(raw: string): Rows[] {
  const {earliest, startLatest, endEarliest, latest, approximate, start, end, edtf, issues, assumptions} =
    readWhen(raw);
  const days = [
    ["", "first day", "last day", "known"],
    ["start", earliest ?? "–", startLatest ?? "–", start],
    ["end", endEarliest ?? "–", latest ?? "–", end],
    ["about", approximate ? "yes" : "no"],
    ["EDTF", edtf ?? "–"]
  ];
  return [days, [...issues.map(issueRow), ...assumptions.map(assumptionRow)]].filter((rows) => rows.length > 0);
}

function assumptionRow(assumption: Assumption): string[] {
  return ["assumption", formatAssumption(assumption)];
}

function issueRow(issue: Issue): string[] {
  return ["issue", formatIssue(issue)];
}

/** What is explained of a value: each step of its reading, what it rests on, and what it came to, as rows of a table. */
type Explained = {
  trace: readonly Step[];
  assumptions: readonly Assumption[];
  issues: readonly Issue[];
  came: string[][];
};

const width = 80;

/** How many steps an explanation tells; the whole trace has all. */
const mostSteps = 60;
const mostFindings = 20;

/** How a value was read and why it came to what it did, in lines of 80 letters. */
export function printExplanation(raw: string, field: FieldName): string {
  return explain(
    raw,
    field,
    field === "date" ? explainedDate(readWhen(raw, {trace: true})) : explainedTally(raw, field)
  );
}

/** Every step of a value's reading, with its place in the value. */
export function printTrace(raw: string, field: FieldName): string {
  const {trace = []} = field === "date" ? readWhen(raw, {trace: true}) : readTally(raw, field, {trace: true});
  return traceTable(trace).join("\n");
}

export function traceTable(trace: readonly Step[]): string[] {
  const rows = trace.map(({pass, rule, start, end, text, as}) => [
    pass,
    `${start}–${end}`,
    cut(oneLine(text), 15),
    rule,
    visible(as)
  ]);
  return tableOf([["pass", "place", "text", "rule", "read as"], ...rows], [9, 13, 16, 16], width);
}

export function explain(raw: string, field: FieldName, {trace, assumptions, issues, came}: Explained): string {
  const reason = trace.at(-1);
  const granted = new Set(assumptions.map(({rule, start, taken}) => `${rule} ${start} ${taken}`));
  // What a token of a date may be is said again, and better, of the part of the date that it came to; what was taken for granted has a table.
  const steps = trace
    .slice(0, -1)
    .filter(({pass, rule, start, as}) => pass !== "tokens" && !granted.has(`${rule} ${start} ${as}`));
  const shown = steps.slice(0, mostSteps).map(({text, rule, as}) => [quoted(text), rule, visible(as)]);
  const blocks = [
    linesOf(visible(`${field}: ${cut(raw, longest.quote)}`), width),
    shown.length ? tableOf([["text", "rule", "read as"], ...shown], [24, 20], width) : ["nothing was read"],
    left(steps.length - mostSteps, "step", ", which --trace has"),
    found(
      "taken for granted",
      assumptions.map(({text, taken, rule}) => [quoted(text), `${taken} (${rule})`])
    ),
    found(
      "not read",
      issues.map((issue) => [quoted(issue.found) || "nothing", `expected ${issue.expected}`])
    ),
    tableOf([...came, ...(reason ? [["because", visible(reason.as)]] : [])], [12], width)
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function explainedTally(raw: string, field: Exclude<FieldName, "date">): Explained {
  const {personnel, assumptions, issues, trace = []} = readTally(raw, field, {trace: true});
  return {trace, assumptions, issues, came: [["people", intervalInWords(personnel)]]};
}

function explainedDate({earliest, startLatest, endEarliest, latest, assumptions, issues, trace = []}: When): Explained {
  const days = (from: string | null, to: string | null) =>
    from === to ? (from ?? "not known") : `${from ?? "not known"} to ${to ?? "not known"}`;
  return {
    trace,
    assumptions,
    issues,
    came: [
      ["start", days(earliest, startLatest)],
      ["end", days(endEarliest, latest)]
    ]
  };
}

function found(heading: string, rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const lines = tableOf(rows.slice(0, mostFindings), [24], width - 2).map((line) => `  ${line}`);
  return [heading, ...lines, ...left(rows.length - mostFindings, "more", "").map((line) => `  ${line}`)];
}

function left(count: number, what: string, where: string): string[] {
  if (count <= 0) return [];
  return [`… and ${count.toLocaleString("en-US")} ${what === "more" ? "more" : `more ${what}s`}${where}`];
}

/** As much of a text as its column holds. */
function quoted(text: string): string {
  return cut(oneLine(text), 23);
}

function oneLine(text: string): string {
  return visible(excerpt(text));
}
