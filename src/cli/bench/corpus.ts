import {existsSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import type {Tally} from "../../reading/item.js";
import {UsageError} from "../faults.js";

export type Bounds = {low: number | null; high: number | null};
export type Quantity = {field: Tally["field"]; raw: string};
export type LabelledQuantity = Quantity & {items: LabelledItem[]; personnel: Bounds};
export type LabelledItem = Bounds & {outcome: string; class: string; kind: string; role: string};

/** The four days of a date, in the order earliest, latest start, earliest end, latest. */
export type Days = [string | null, string | null, string | null, string | null];
export type LabelledDate = {raw: string; days: Days};

/** What a chart rests on: the people of a value, or a date's days. */
export type Figure = {raw: string} & ({field: Tally["field"]; personnel: Bounds} | {field: "date"; days: Days});

/** A file of values of which the figures are known, by its name. */
export type Gold = {name: string; figures: Figure[]};

export type Corpus = {
  quantities: Quantity[];
  dates: string[];
  labelledQuantities: LabelledQuantity[];
  labelledDates: LabelledDate[];
  gold: Gold[];
};

type Labels = {sure?: boolean};
type DateRow = Labels & {raw: string} & Record<
    "earliest" | "start_latest" | "end_earliest" | "latest",
    string | null | undefined
  >;
type FigureRow = DateRow & {field: Figure["field"]; personnel: Partial<Bounds>};

const files = ["quantities.jsonl", "dates.jsonl", "gold-quantities.jsonl", "gold-dates.jsonl"] as const;

/** Files of the folder that need not be there, and hold figures alone. */
const figureFiles = ["traps.jsonl", "gold-ww2.jsonl"];

/**
 * The values in a folder, and further files of figures. Those labelled `"sure": false`, where two careful readers could differ, are left
 * out. Throws a UsageError where a file is missing.
 */
export function readCorpus(folder: string | undefined, goldFiles: readonly string[] = []): Corpus {
  if (!folder || !files.every((file) => existsSync(join(folder, file))))
    throw new UsageError(
      `--corpus FOLDER is missing: a folder with ${files.join(", ")}, values of infoboxes and labels for some of them, which are not shipped with the program`
    );
  const [quantities, dates, goldQuantities, goldDates] = files.map((file) => join(folder, file)) as Four<string>;
  const known = figureFiles.map((file) => join(folder, file)).filter((file) => existsSync(file));
  return {
    quantities: rowsOf<Quantity>(quantities),
    dates: rowsOf<Quantity>(dates).map(({raw}) => raw),
    labelledQuantities: rowsOf<Labels & LabelledQuantity>(goldQuantities).filter(isSure),
    labelledDates: rowsOf<DateRow>(goldDates).filter(isSure).map(labelledDate),
    gold: [goldQuantities, goldDates, ...known, ...goldFiles].map(goldIn)
  };
}

type Four<T> = [T, T, T, T];

function goldIn(path: string): Gold {
  if (!existsSync(path)) throw new UsageError(`--gold ${path}: no such file`);
  return {name: basename(path), figures: rowsOf<FigureRow>(path).filter(isSure).map(figureOf)};
}

function figureOf(row: FigureRow): Figure {
  if (row.field === "date") return {field: "date", ...labelledDate(row)};
  const {low = null, high = null} = row.personnel;
  return {raw: row.raw, field: row.field, personnel: {low, high}};
}

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
