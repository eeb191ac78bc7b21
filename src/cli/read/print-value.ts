import {intervalInWords} from "../../model/words.js";
import {formatAssumption, formatIssue, type Assumption, type Issue} from "../../reading/report.js";
import type {Item} from "../../reading/item.js";
import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";
import {columnsOf} from "../columns.js";
import {visible} from "../visible.js";
import type {FieldName} from "./readings.js";

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
