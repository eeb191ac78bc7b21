import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Tally} from "../../reading/item.js";
import {UsageError} from "../usage-error.js";

export type Bounds = {low: number | null; high: number | null};
export type Quantity = {field: Tally["field"]; raw: string};
export type LabelledQuantity = Quantity & {items: LabelledItem[]; personnel: Bounds};
export type LabelledItem = Bounds & {outcome: string; class: string};

/** The four days of a date, in the order earliest, latest start, earliest end, latest. */
export type Days = [string | null, string | null, string | null, string | null];
export type LabelledDate = {raw: string; days: Days};

export type Corpus = {
  quantities: Quantity[];
  dates: string[];
  labelledQuantities: LabelledQuantity[];
  labelledDates: LabelledDate[];
};

type Labels = {sure?: boolean};
type DateRow = Labels & {raw: string} & Record<
    "earliest" | "start_latest" | "end_earliest" | "latest",
    string | null | undefined
  >;

const files = ["quantities.jsonl", "dates.jsonl", "gold-quantities.jsonl", "gold-dates.jsonl"] as const;

/**
 * The values in a folder. Those labelled `"sure": false`, where two careful readers could differ, are left out.
 * Throws a UsageError where a file is missing.
 */
export function readCorpus(folder: string | undefined): Corpus {
  if (!folder || !files.every((file) => existsSync(join(folder, file))))
    throw new UsageError(
      `--corpus FOLDER is missing: a folder with ${files.join(", ")}, values of infoboxes and labels for some of them, which are not shipped with the program`
    );
  const [quantities, dates, goldQuantities, goldDates] = files.map((file) => join(folder, file)) as Four<string>;
  return {
    quantities: rowsOf<Quantity>(quantities),
    dates: rowsOf<Quantity>(dates).map(({raw}) => raw),
    labelledQuantities: rowsOf<Labels & LabelledQuantity>(goldQuantities).filter(isSure),
    labelledDates: rowsOf<DateRow>(goldDates).filter(isSure).map(labelledDate)
  };
}

type Four<T> = [T, T, T, T];

function rowsOf<Row>(path: string): Row[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Row);
}

function isSure({sure}: Labels): boolean {
  return sure !== false;
}

function labelledDate({raw, earliest, start_latest, end_earliest, latest}: DateRow): LabelledDate {
  return {raw, days: [earliest ?? null, start_latest ?? null, end_earliest ?? null, latest ?? null]};
}
