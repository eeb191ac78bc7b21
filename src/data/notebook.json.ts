import {notebook} from "../model/notebook.js";
import {columnsOf} from "../model/tables/table.js";
import {print} from "./print.js";
import {readSources} from "./sources.js";

const {articles, claims, issues} = readSources();
print(JSON.stringify(columnsOf(notebook(articles, claims, issues))));
