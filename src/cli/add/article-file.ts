import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {isArticle} from "../../data/sources.js";
import type {SystemFault} from "../faults.js";
import {writeWhole} from "../write-whole.js";
import {slugOf} from "../../reading/infobox/infobox.js";

/** Where an article's file goes in the data folder. Throws where another file has that name. */
export function writeArticle(dataFolder: string, slug: string, content: string, force: boolean): string {
  const folder = join(dataFolder, "articles");
  const path = join(folder, `${slug}.wikitext`);
  refuseRival(folder, slug);
  const isNew = takesName(path, content);
  if (!isNew && !force) throw new Error(`${path} exists already; --force replaces it, --name gives another name`);
  if (!isNew) writeWhole(path, content);
  return path;
}

function takesName(path: string, content: string): boolean {
  try {
    writeWhole(path, content, {isNew: true});
    return true;
  } catch (error) {
    if ((error as SystemFault).code !== "EEXIST") throw error;
    return false;
  }
}

/** Throws where a file of another ending is an article of that name, as `x.txt` is beside `x.wikitext`. */
function refuseRival(folder: string, slug: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const rival = names.find((name) => name !== `${slug}.wikitext` && isArticle(name) && slugOf(name) === slug);
  if (rival !== undefined) throw new Error(`${join(folder, rival)} has that name already; --name gives another`);
}
