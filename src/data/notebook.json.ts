import {notebook} from "../model/notebook.js";
import {columnsOf} from "../model/tables/table.js";
import {print} from "./print.js";
import {readSources} from "./sources.js";

const {articles, claims, issues} = readSources();
const tables = Object.entries(columnsOf(notebook(articles, claims, issues)));
// Table by table, as the whole may be longer than is good for one text.
for (const [index, [name, columns]] of tables.entries())
  print(`${index ? "," : "{"}${JSON.stringify(name)}:${JSON.stringify(columns)}`);
print("}\n");
