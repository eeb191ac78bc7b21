import {createHash} from "node:crypto";
import {readdirSync, readFileSync, realpathSync, statSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {Source} from "../model/notebook.js";
import type {Issue} from "../reading/report.js";
import {slugOf} from "../reading/infobox/infobox.js";
import {isInstalled} from "./installed.js";

export type Sources = {articles: Source[]; claims: Source | null; issues: Issue[]};

const ownFolder = isInstalled ? resolve("data") : fileURLToPath(new URL("../../data", import.meta.url));

/** Where the command was called: npm runs it in the project's folder, and what it starts works there too. */
export const calledIn = (process.env.INIT_CWD ??= process.cwd());

/**
 * The folder of articles and claims: what `DATA_DIR` names, relative to where the command was called, or else `data/` of the project,
 * or, of the package, `data/` where the command works.
 *
 * @param toWrite whether it may be empty still
 * @throws Error where `DATA_DIR`, or the package's user, has no folder of that form
 */
export function dataFolder({toWrite = false} = {}): string {
  const {DATA_DIR: named} = process.env;
  if (!named && (toWrite || !isInstalled)) return ownFolder;
  const folder = named ? resolve(calledIn, named) : ownFolder;
  const place = named ? `DATA_DIR is ${JSON.stringify(named)}` : "data, as DATA_DIR names no other folder";
  const refuse = (why: string) => new Error(`${place}: ${why}`);
  const kind = statSync(folder, {throwIfNoEntry: false});
  if (!kind) throw refuse("there is no such folder");
  if (!kind.isDirectory()) throw refuse("it is a file, expected a folder of the form of data/");
  if (!toWrite && !isFolder(join(folder, "articles"))) throw refuse("expected a folder articles in it, as data/ has");
  return folder;
}

/** What tells the folder's own site and cache from those of others, by its name and its path; null for `data/` of the project. */
export function dataKey(): string | null {
  if (!process.env.DATA_DIR) return null;
  const folder = realpathSync(dataFolder());
  if (isFolder(ownFolder) && folder === realpathSync(ownFolder)) return null;
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 8);
  return `${basename(folder).replace(/[^\w-]+/g, "-")}-${hash}`;
}

/**
 * The articles and the claims in a data folder, with what is wrong with the files themselves: one that is no UTF-8 text is read
 * as far as it is; what is no article's file is left out, and so is the second of two articles of one name (`x.txt` and
 * `x.wikitext`). Hidden files are passed over.
 *
 * @param name what the files' names begin with: the folder as `DATA_DIR` names it, or `data`
 */
export function readSources(
  folder = dataFolder(),
  name = process.env.DATA_DIR?.replace(/\/+$/, "") || "data"
): Sources {
  const issues: Issue[] = [];
  const read = (file: string): Source => {
    const {text, line} = decode(readFileSync(join(folder, file)));
    const place = {file: `${name}/${file}`};
    if (line) issues.push({...place, line, found: "bytes that are not UTF-8", expected: "text saved as UTF-8"});
    return {...place, text};
  };
  const articles = articleFiles(folder, name, issues).map((file) => read(`articles/${file}`));
  const claims = isFile(join(folder, "claims.csv")) ? read("claims.csv") : null;
  if (!claims && visible(folder).includes("claims.csv"))
    issues.push({file: `${name}/claims.csv`, found: "no file", expected: "a file of comma-separated values"});
  return {articles, claims, issues};
}

/** Whether a file is an article's by its name. */
export function isArticle(name: string): boolean {
  return !name.startsWith(".") && /\.(?:txt|wikitext)$/i.test(name);
}

/** The files in `articles` that are articles, in the order of their names; what else lies there is an issue. */
function articleFiles(data: string, dataName: string, issues: Issue[]): string[] {
  const folder = join(data, "articles");
  const first = new Map<string, string>();
  for (const name of visible(folder)) {
    const file = `${dataName}/articles/${name}`;
    const slug = slugOf(name);
    const other = first.get(slug);
    if (!isFile(join(folder, name))) issues.push({file, found: "no file", expected: "a file .txt or .wikitext"});
    else if (!isArticle(name)) issues.push({file, found: name, expected: "a name that ends in .txt or .wikitext"});
    else if (other)
      issues.push({file, found: slug, expected: `a name of its own; ${dataName}/articles/${other} has it already`});
    else first.set(slug, name);
  }
  return [...first.values()];
}

function visible(folder: string): string[] {
  return isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
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
