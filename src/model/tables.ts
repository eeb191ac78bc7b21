import {from, type ColumnTable} from "./arquero.js";
import type {Notebook} from "./rows.js";

/** The notebook's rows as Arquero tables, one of each kind. */
export type Tables = {[name in keyof Notebook]: ColumnTable};

/** Tables or plain rows: the charts and measures take either, so that a table can be filtered before it is drawn. */
export type Data = Tables | Notebook;

const names = [
  "engagements",
  "sides",
  "figures",
  "items",
  "notes",
  "chronology",
  "durations",
  "checks",
  "issues"
] as const;

export function tables(notebook: Notebook): Tables {
  return Object.fromEntries(names.map((name) => [name, tableOf(notebook[name])])) as Tables;
}

/** Plain rows again, whichever form the data has. */
export function rowsOf(data: Data): Notebook {
  return Object.fromEntries(names.map((name) => [name, [...(data[name] as Iterable<object>)]])) as unknown as Notebook;
}

/** Rows need not have the same keys: issues leave out what is not known. */
function tableOf(rows: readonly object[]): ColumnTable {
  return from([...rows], [...new Set(rows.flatMap(Object.keys))]);
}
