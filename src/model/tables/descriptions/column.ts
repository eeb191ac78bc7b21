import type {Interval} from "../../../reading/interval.js";
import type {Span} from "../../rows.js";

/**
 * What a column holds, for readers of the pages, of the CSV files and of the data package alike. Types are those of Frictionless
 * Table Schema; a `day` is ISO 8601 with astronomical years (`-0479-07-21` is 21 July 480 BC), which Table Schema's dates cannot hold.
 */
export type Column = {
  type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "day";
  /** The header of a table on a page. */
  title: string;
  /** What it is. */
  description: string;
  /** What its numbers count, or how its days are written; every number and every day has one. */
  unit?: string;
  /** How it is read or derived, where that is a convention of the notebook's: a sentence or more. */
  rule?: string;
  /** Whether every row has a value; an empty text counts as none. */
  required?: boolean;
  /** The smallest number that it can hold. */
  minimum?: number;
  /** All values that it can hold, each with its meaning. */
  values?: Readonly<Record<string, string>>;
};

/** A column for each property of a row; the compiler holds them against the row's type. */
export type ColumnsOf<Row> = {[name in keyof Row]-?: Column};

/** Columns whose values are those of a column, or of the columns, of another table (its own where none is named). */
export type ForeignKey<Row> = {columns: (keyof Row & string)[]; table: string; of: string[]};

export type TableDescription<Row> = {
  title: string;
  description: string;
  columns: ColumnsOf<Row>;
  /** The columns by which a row is told from all others; absent where rows have no such name. */
  key?: (keyof Row & string)[];
  foreignKeys?: ForeignKey<Row>[];
};

/** Columns that stand in several tables. */
export const engagement: Column = {
  type: "string",
  title: "Engagement",
  description: "The engagement's id: the name of its article's file, without the ending.",
  required: true
};

export const engagementOrPart: Column = {
  type: "string",
  title: "Engagement",
  description: "The engagement, or the phase, clash or event of one that a claim tells of; its id in the chronology.",
  required: true
};

export const side: Column = {
  type: "integer",
  title: "Side",
  description: "The side's number in the infobox, 1 to 5.",
  unit: "position in the infobox, from 1",
  required: true,
  minimum: 1
};

/** What places in a text are counted in. */
export const characters = "characters (UTF-16 code units)";

/** Where a text stands in its value. */
export const range: {start: Column; end: Column} = {
  start: {
    type: "integer",
    title: "From",
    description: "Where it starts in the value: the characters before it.",
    unit: characters,
    required: true,
    minimum: 0
  },
  end: {
    type: "integer",
    title: "To",
    description: "Where it ends in the value: the characters before its end.",
    unit: characters,
    required: true,
    minimum: 0
  }
};

export const value: Column = {
  type: "string",
  title: "Value",
  description: "The id of the value that it was read from, whose row has the whole text and where it stands.",
  required: true
};

export const bounds: ColumnsOf<Interval> = {
  low: {
    type: "number",
    title: "At least",
    description: "The lower bound: the number is not below it. Empty where the source sets none.",
    rule: "“More than” and “at least” are not told apart.",
    minimum: 0
  },
  high: {
    type: "number",
    title: "At most",
    description: "The upper bound: the number is not above it. Empty where the source sets none.",
    rule: "With both bounds empty the number is unknown, with both 0 it is none.",
    minimum: 0
  },
  approximate: {
    type: "boolean",
    title: "Approximate",
    description: "Whether the source says “about” or the like.",
    rule: "The bounds are not widened for it.",
    required: true
  }
};

const day = (title: string, description: string): Column => ({
  type: "day",
  title,
  description: `${description} Empty where it is open or not known.`,
  unit: "day, ISO 8601 with astronomical years",
  rule: "Both ends of a date are inclusive; parts of months and seasons are days by convention."
});

export const span: ColumnsOf<Span> = {
  earliest: day("Earliest", "The start is not before this day."),
  startLatest: day("Start at latest", "The start is not after this day."),
  endEarliest: day("End at earliest", "The end is not before this day."),
  latest: day("Latest", "The end is not after this day.")
};

export const approximateDate: Column = {
  type: "boolean",
  title: "Approximate",
  description: "Whether the date says “about” or the like.",
  rule: "The days are not widened for it.",
  required: true
};

export const edtf: Column = {
  type: "string",
  title: "EDTF",
  description: "The date in EDTF (ISO 8601-2, level 0 to 2); empty where EDTF cannot say it.",
  rule: "Given only where EDTF means the same four days."
};

export const claim: Column = {
  type: "string",
  title: "Claim",
  description: "The id of the claim in data/claims.csv that states it; empty where the infobox does."
};

export const article: Column = {
  type: "string",
  title: "Stated by",
  description: "The article that says so: the name of its file, without the ending."
};

export const section: Column = {
  type: "string",
  title: "Section",
  description: "Where in the article: “Infobox”, or the title of a section."
};

export const file: Column = {
  type: "string",
  title: "File",
  description: "The file that it was read from, by its path in the project.",
  required: true
};

export const line: Column = {
  type: "integer",
  title: "Line",
  description: "The line of that file, counted from 1.",
  unit: "lines, from 1",
  required: true,
  minimum: 1
};
