import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";

const {articles, claims, issues} = readSources();

/** The notebook of the project's own `data/`. */
export const real = notebook(articles, claims, issues);
export const campaign = "lanc-counter-offensive-1944";
export const tirana = "liberation-of-tirana";
