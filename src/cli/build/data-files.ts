import {join} from "node:path";
import {readSources} from "../../data/sources.js";
import {columnNames, tableNames} from "../../model/tables/descriptions.js";
import {csvOf} from "../../model/tables/csv.js";
import {dataPackage} from "../../model/tables/datapackage.js";
import {notebook} from "../../model/notebook.js";
import type {Notebook} from "../../model/rows.js";
import {writeWhole} from "../write-whole.js";

/** Writes each table of a notebook, the project's own by default, as CSV and as JSON, and the data package that describes them. */
export function writeDataFiles(folder: string, rows = ownNotebook()): void {
  const write = (name: string, text: string) => writeWhole(join(folder, name), text);
  for (const table of tableNames) {
    write(`${table}.csv`, csvOf(rows[table], columnNames(table)));
    write(`${table}.json`, jsonOf(rows[table], columnNames(table)));
  }
  write("datapackage.json", `${JSON.stringify(dataPackage(rows), null, 2)}\n`);
}

function ownNotebook(): Notebook {
  const {articles, claims, issues} = readSources();
  return notebook(articles, claims, issues);
}

/** A row a line; every row has every column, null where there is none. */
function jsonOf(rows: readonly object[], names: readonly string[]): string {
  const lines = rows.map((row) => {
    const values = row as Record<string, unknown>;
    return JSON.stringify(Object.fromEntries(names.map((name) => [name, values[name] ?? null])));
  });
  return lines.length ? `[\n${lines.join(",\n")}\n]\n` : "[]\n";
}
