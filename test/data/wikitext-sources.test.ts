import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {readSources} from "../../src/data/sources.js";
import {notebook} from "../../src/model/notebook.js";
import {rowsIn} from "../support/rows.js";

const plain = "= Ford =\n- Conflict: Ford\n- Date: 1 May 1700\n- Combatant1: North\n- Combatant2: South\n";
const wikitext =
  "= Bridge =\n{{Infobox battle|conflict=Bridge|partof=the [[Ford]]|date=2 May 1700|combatant1=[[Bee|A. Bee, Earl of X]]|combatant2=South}}";

test("wikitext is read beside the plain form, and one article may be a part of the other", () => {
  const {engagements, sides, issues} = read({"ford.txt": plain, "bridge.wikitext": wikitext});
  expect(issues).toEqual([]);
  expect(engagements.map(({engagement, title, partOf}) => [engagement, title, partOf])).toEqual([
    ["bridge", "Bridge", "ford"],
    ["ford", "Ford", null]
  ]);
  expect(sides[0]).toMatchObject({label: "A. Bee, Earl of X", names: ["A. Bee, Earl of X"], gaps: 0});
});

test("of two articles of one name the plain one is read, and an issue names both", () => {
  const {engagements, issues} = read({"ford.txt": plain, "ford.wikitext": wikitext});
  expect(engagements.map(({title}) => title)).toEqual(["Ford"]);
  expect(issues).toEqual([
    {
      file: "data/articles/ford.wikitext",
      ...{line: null, field: null, start: null, end: null},
      found: "ford",
      expected: "a name of its own; data/articles/ford.txt has it already"
    }
  ]);
});

test("an engagement knows where its file was taken from", () => {
  const head = "<!-- source: https://wiki.example/wiki/Ford, revision 7, 2026-03-01, CC BY-SA 4.0 -->\n";
  const {engagements} = read({"ford.txt": head + plain, "bridge.wikitext": wikitext});
  expect(engagements.map(({origin}) => origin)).toEqual([
    null,
    {address: "https://wiki.example/wiki/Ford", revision: 7, date: "2026-03-01", licence: "CC BY-SA 4.0"}
  ]);
});

function read(articles: Record<string, string>) {
  const data = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  onTestFinished(() => rmSync(data, {recursive: true}));
  mkdirSync(join(data, "articles"));
  for (const [file, text] of Object.entries(articles)) writeFileSync(join(data, "articles", file), text);
  const sources = readSources(data);
  return rowsIn(notebook(sources.articles, sources.claims, sources.issues));
}
