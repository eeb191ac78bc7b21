import type {Rows} from "../rows.js";
import {items, notes, totals, values} from "./descriptions/amounts.js";
import type {TableDescription} from "./descriptions/column.js";
import {assumptions, checks, issues} from "./descriptions/findings.js";
import {chronology, durations, engagements, sides} from "./descriptions/engagements.js";

export type {Column, TableDescription} from "./descriptions/column.js";

export type TableName = keyof Rows;

/** Each table of the notebook, described: what the pages' tables, the CSV files and the data package say of it. */
export const descriptions: {[name in TableName]: TableDescription<Rows[name][number]>} = {
  engagements,
  sides,
  values,
  totals,
  items,
  notes,
  assumptions,
  chronology,
  durations,
  checks,
  issues
};

export const tableNames = Object.keys(descriptions) as TableName[];

/** The names of a table's columns, also of one without rows. */
export function columnNames(table: TableName): string[] {
  return Object.keys(descriptions[table].columns);
}
