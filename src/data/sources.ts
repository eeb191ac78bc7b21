import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Source} from "../model/notebook.js";

/** The folder `data/` of the project, wherever a command is called. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/** The articles and the claims in a data folder; a file that is no UTF-8 text comes with an issue that says where. */
export function readSources(folder = dataFolder): {articles: Source[]; claims: Source | null} {
  const articles = join(folder, "articles");
  const files = existsSync(articles) ? readdirSync(articles).filter((file) => file.endsWith(".txt")) : [];
  return {
    articles: files.sort().map((file) => readSource(join(articles, file), `data/articles/${file}`)),
    claims: existsSync(join(folder, "claims.csv")) ? readSource(join(folder, "claims.csv"), "data/claims.csv") : null
  };
}

function readSource(path: string, file: string): Source {
  const bytes = readFileSync(path);
  try {
    return {file, text: new TextDecoder("utf-8", {fatal: true}).decode(bytes)};
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const line = text.slice(0, text.indexOf("\ufffd")).split("\n").length;
    return {file, text, issues: [{file, line, found: "bytes that are not UTF-8", expected: "text saved as UTF-8"}]};
  }
}
