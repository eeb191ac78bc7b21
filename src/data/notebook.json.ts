import {notebook} from "../model/notebook.js";
import {print} from "./print.js";
import {readSources} from "./sources.js";

const {articles, claims, issues} = readSources();
print(JSON.stringify(notebook(articles, claims, issues)));
