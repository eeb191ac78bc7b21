import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Source} from "../model/notebook.js";
import type {Issue} from "../reading/report.js";
import {slugOf} from "../reading/infobox/slug.js";

export type Sources = {articles: Source[]; claims: Source | null; issues: Issue[]};

/** The folder `data/` of the project, wherever a command is called. */
export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));

/**
 * The articles and the claims in a data folder, with what is wrong with the files themselves: one that is no UTF-8 text is read
 * as far as it is; what is no article's file is left out, and so is the second of two articles of one name (`x.txt` and
 * `x.wikitext`). Hidden files are passed over.
 */
export function readSources(folder = dataFolder): Sources {
  const issues: Issue[] = [];
  const read = (file: string): Source => {
    const {text, line} = decode(readFileSync(join(folder, file)));
    const place = {file: `data/${file}`};
    if (line) issues.push({...place, line, found: "bytes that are not UTF-8", expected: "text saved as UTF-8"});
    return {...place, text};
  };
  const articles = articleFiles(join(folder, "articles"), issues).map((file) => read(`articles/${file}`));
  const claims = isFile(join(folder, "claims.csv")) ? read("claims.csv") : null;
  if (!claims && visible(folder).includes("claims.csv"))
    issues.push({file: "data/claims.csv", found: "no file", expected: "a file of comma-separated values"});
  return {articles, claims, issues};
}

/** Whether a file is an article's by its name. */
export function isArticle(name: string): boolean {
  return !name.startsWith(".") && /\.(?:txt|wikitext)$/i.test(name);
}

/** The files of a folder that are articles, in the order of their names; what else lies there is an issue. */
function articleFiles(folder: string, issues: Issue[]): string[] {
  const first = new Map<string, string>();
  for (const name of visible(folder)) {
    const file = `data/articles/${name}`;
    const slug = slugOf(name);
    const other = first.get(slug);
    if (!isFile(join(folder, name))) issues.push({file, found: "no file", expected: "a file .txt or .wikitext"});
    else if (!isArticle(name)) issues.push({file, found: name, expected: "a name that ends in .txt or .wikitext"});
    else if (other)
      issues.push({file, found: slug, expected: `a name of its own; data/articles/${other} has it already`});
    else first.set(slug, name);
  }
  return [...first.values()];
}

function visible(folder: string): string[] {
  const isFolder = statSync(folder, {throwIfNoEntry: false})?.isDirectory();
  return isFolder
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
}

/** Whether a path leads to a file, over links too; a link that leads nowhere, or back to itself, does not. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Bytes as text, and the line of the first that are not UTF-8. */
function decode(bytes: Uint8Array): {text: string; line: number | null} {
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), line: null};
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    return {text, line: text.slice(0, text.indexOf("\ufffd")).split(/\r\n?|\n/).length};
  }
}
