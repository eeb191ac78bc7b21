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
