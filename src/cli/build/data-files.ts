import {join} from "node:path";
import {columnNames, tableNames} from "../../model/tables/descriptions.js";
import {csvOf} from "../../model/tables/csv.js";
import {dataPackage} from "../../model/tables/datapackage.js";
import {readerOf} from "../../model/tables/reader.js";
import type {Notebook} from "../../model/tables/table.js";
import {viewOf} from "../../model/view.js";
import {writeWhole} from "../write-whole.js";

/** Writes each table of a notebook as CSV and as JSON, and the data package that describes them. */
export function writeDataFiles(folder: string, tables: Notebook): void {
  const write = (name: string, text: string) => writeWhole(join(folder, name), text);
  for (const table of tableNames) {
    const names = columnNames(table);
    const rows = readerOf<Record<string, unknown>>(tables, table).all();
    write(`${table}.csv`, csvOf(rows, names));
    write(`${table}.json`, jsonOf(rows));
  }
  write("datapackage.json", `${JSON.stringify(dataPackage(viewOf(tables).engagements), null, 2)}\n`);
}

/** A row a line; every row has every column, null where there is none. */
function jsonOf(rows: readonly object[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  return lines.length ? `[\n${lines.join(",\n")}\n]\n` : "[]\n";
}
