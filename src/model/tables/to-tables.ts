import {from} from "./arquero.js";
import {columnNames, tableNames} from "./columns.js";
import type {Notebook} from "../rows.js";
import type {Tables} from "./tables.js";

/** A notebook as Arquero tables. One has its columns even where it has no rows, so that every filter holds for it. */
export function tables(notebook: Notebook): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, from(notebook[name], columnNames(name))])) as Tables;
}
