import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Source} from "../model/notebook.js";

/** The folder `data/` of the project, wherever a command is called. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

const article = /\.(?:txt|wikitext)$/;

/**
 * The articles and the claims in a data folder; a file that is no UTF-8 text comes with an issue that says where. Of two articles
 * of one name (`x.txt` and `x.wikitext`) the first is read, and an issue names both.
 */
export function readSources(folder = dataFolder): {articles: Source[]; claims: Source | null} {
  const articles = join(folder, "articles");
  const files = existsSync(articles) ? readdirSync(articles).filter((file) => article.test(file)) : [];
  const names = [...new Set(files.sort().map(nameOf))];
  return {
    articles: names.map((name) => {
      const [first = "", ...others] = files.filter((file) => nameOf(file) === name);
      const source = readSource(join(articles, first), `data/articles/${first}`);
      return others.length ? {...source, issues: [...(source.issues ?? []), ...others.map(sameName)]} : source;
    }),
    claims: existsSync(join(folder, "claims.csv")) ? readSource(join(folder, "claims.csv"), "data/claims.csv") : null
  };

  function sameName(file: string) {
    const other = `data/articles/${nameOf(file)}.txt`;
    return {file: `data/articles/${file}`, found: nameOf(file), expected: `a name of its own; ${other} has it already`};
  }
}

function nameOf(file: string): string {
  return file.replace(article, "");
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
