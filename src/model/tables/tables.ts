import type {ColumnTable} from "./arquero.js";
import {tableNames} from "./columns.js";
import type {Notebook} from "../rows.js";

/** The notebook's rows as Arquero tables, one of each kind. */
export type Tables = {[name in keyof Notebook]: ColumnTable};

/** Tables or plain rows: the charts and measures take either, so that a table can be filtered before it is drawn. */
export type Data = Tables | Notebook;

/** Plain rows again, whichever form the data has. */
export function rowsOf(data: Data): Notebook {
  return Object.fromEntries(
    tableNames.map((name) => [name, [...(data[name] as Iterable<object>)]])
  ) as unknown as Notebook;
}
