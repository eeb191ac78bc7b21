import type {Rows} from "../../src/model/rows.js";
import {columnNames, type TableName} from "../../src/model/tables/descriptions.js";
import {readerOf} from "../../src/model/tables/reader.js";
import {columnsOf, eachTable, notebookOf, type Notebook} from "../../src/model/tables/table.js";

/** The rows of each of a notebook's tables, in the tables' order. */
export function rowsIn(notebook: Notebook): Rows {
  return eachTable((name) => [...readerOf(notebook, name).all()]) as Rows;
}

/** The notebook with other rows in some of its tables. */
export function withRows(notebook: Notebook, rows: Partial<Rows>): Notebook {
  const columns = (Object.keys(rows) as TableName[]).map((table) => {
    const given: readonly object[] = rows[table]!;
    const values = (column: string) => given.map((row) => (row as Record<string, unknown>)[column] ?? null);
    return [table, Object.fromEntries(columnNames(table).map((column) => [column, values(column)]))];
  });
  return notebookOf({...columnsOf(notebook), ...Object.fromEntries(columns)});
}
