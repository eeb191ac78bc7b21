import {notebook} from "../model/notebook.js";
import {columnsOf} from "../model/tables/table.js";
import {print} from "./print.js";
import {readSources} from "./sources.js";

const {articles, claims, issues} = readSources();
const tables = Object.entries(columnsOf(notebook(articles, claims, issues)));
// Column by column, as the whole may be longer than is good for one text.
for (const [index, [name, columns]] of tables.entries()) {
  print(`${index ? "," : "{"}${JSON.stringify(name)}:`);
  for (const [at, [column, values]] of Object.entries(columns).entries())
    print(`${at ? "," : "{"}${JSON.stringify(column)}:${JSON.stringify(values)}`);
  print("}");
}
print("}\n");
