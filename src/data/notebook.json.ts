import {notebook} from "../model/notebook.js";
import {readSources} from "./sources.js";

const {articles, claims, issues} = readSources();
process.stdout.write(JSON.stringify(notebook(articles, claims, issues)));
