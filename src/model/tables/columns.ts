import {assumptions} from "./columns/assumptions.js";
import {checks} from "./columns/checks.js";
import {chronology} from "./columns/chronology.js";
import type {TableDescription} from "./columns/column.js";
import {durations} from "./columns/durations.js";
import {engagements} from "./columns/engagements.js";
import {figures} from "./columns/figures.js";
import {issues} from "./columns/issues.js";
import {items} from "./columns/items.js";
import {notes} from "./columns/notes.js";
import {sides} from "./columns/sides.js";
import {values} from "./columns/values.js";
import type {Notebook} from "../rows.js";

export type {Column, TableDescription} from "./columns/column.js";

export type TableName = keyof Notebook;

/** Each table of the notebook, described: what the pages' tables, the CSV files and the data package say of it. */
export const descriptions: {[name in TableName]: TableDescription<Notebook[name][number]>} = {
  engagements,
  sides,
  values,
  figures,
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
