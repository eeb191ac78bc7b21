import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** Where an article's file goes in the data folder. Throws where another file has that name. */
export function writeArticle(dataFolder: string, slug: string, content: string, force: boolean): string {
  const folder = join(dataFolder, "articles");
  const path = join(folder, `${slug}.wikitext`);
  const plain = join(folder, `${slug}.txt`);
  if (existsSync(plain)) throw new Error(`${plain} has that name already; --name gives another`);
  if (existsSync(path) && !force)
    throw new Error(`${path} exists already; --force replaces it, --name gives another name`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(path, content);
  return path;
}
