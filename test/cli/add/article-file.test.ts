import fs, {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {syncBuiltinESMExports} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {beforeEach, describe, expect, onTestFinished, test} from "vitest";
import {writeArticle} from "../../../src/cli/add/article-file.js";

let data: string;
let articles: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  articles = join(data, "articles");
  mkdirSync(articles);
  onTestFinished(() => rmSync(data, {recursive: true}));
});

const write = (force: boolean) => () => writeArticle(data, "ford", "new", force);

describe("no two files are articles of one name, whatever their endings, and whether --force is given", () => {
  test.each(
    ["ford.txt", "ford.TXT", "ford.Wikitext"].flatMap((name) => [false, true].map((force) => [name, force] as const))
  )("%s, %s", (name, force) => {
    writeFileSync(join(articles, name), "old");
    expect(write(force)).toThrow(`${join(articles, name)} has that name already; --name gives another`);
    expect(contents()).toEqual({[name]: "old"});
  });

  test.each(["ford", ".ford.txt", "ford.md", "fords.txt", "a ford.txt"])("%s is none", (name) => {
    writeFileSync(join(articles, name), "old");
    expect(write(false)()).toBe(join(articles, "ford.wikitext"));
    expect(contents()).toEqual({[name]: "old", "ford.wikitext": "new"});
  });
});

test("an article of that name is replaced by force alone", () => {
  writeFileSync(join(articles, "ford.wikitext"), "old");
  expect(write(false)).toThrow("ford.wikitext exists already; --force replaces it, --name gives another name");
  expect(contents()).toEqual({"ford.wikitext": "old"});
  write(true)();
  expect(contents()).toEqual({"ford.wikitext": "new"});
});

test.each<[string, "linkSync" | "renameSync", Record<string, string>]>([
  ["for the first time", "linkSync", {}],
  ["by force", "renameSync", {"ford.wikitext": "old"}]
])("what is written %s is not refused afterwards, though another of that name came meanwhile", (_, step, before) => {
  for (const [name, text] of Object.entries(before)) writeFileSync(join(articles, name), text);
  const own = fs[step];
  fs[step] = (from, to) => {
    writeFileSync(join(articles, "ford.txt"), "meanwhile");
    own(from, to);
  };
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs[step] = own;
    syncBuiltinESMExports();
  });
  expect(write(true)()).toBe(join(articles, "ford.wikitext"));
  expect(contents()).toEqual({"ford.txt": "meanwhile", "ford.wikitext": "new"});
});

function contents(): Record<string, string> {
  return Object.fromEntries(readdirSync(articles).map((name) => [name, readFileSync(join(articles, name), "utf8")]));
}
