import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3";
import {describe, expect, onTestFinished, test} from "vitest";
import {writeDataFiles} from "../../../src/cli/build/data-files.js";
import {tableNames} from "../../../src/model/tables/descriptions.js";
import {notebook} from "../../../src/model/notebook.js";
import type {Notebook} from "../../../src/model/tables/table.js";
import {battle, madeUp} from "../../support/made-up.js";
import {packageFaults} from "../../support/package-faults.js";
import {real} from "../../support/real.js";
import {rowsIn} from "../../support/rows.js";

const notebooks: [string, Notebook][] = [
  ["the project's own", real],
  ["an empty one", notebook([], null)],
  ["one of an empty file", notebook([{file: "data/articles/empty.txt", text: ""}], null)],
  [
    "one before our era",
    battle({Date: "21 July, 20 August or 8 September 480 BC", Strength1: "c. 300", Strength2: "?"})
  ],
  [
    "one with many amounts in each value",
    battle({
      Strength1: "Modern estimate: 6,300; Redland estimate: 10,000 (4,000 foot, 6,000 horse)",
      Casualties1: "Total: 900, 600 killed or wounded, 300 captured, dozens of horses, heavy",
      Units1: "3 divisions (30,000 men each)"
    })
  ],
  ["one with quotes, commas and lines in its values", battle({Place: 'a "ford", <br> b', Casualties1: "5,000,\n=1+1"})],
  [
    "one full of faults",
    madeUp(
      {a: {Strenght1: "5", Date: "30 February 1700"}, b: {Partof: "b", Strength1: "1.5 thousand", Strength7: "9"}},
      [
        {id: "x", kind: "strength", side: 4, amount: "12"},
        {id: "x", kind: "event", date: "1700"},
        {id: "y", engagement: "z", kind: "phase"},
        {id: "z", engagement: "y", kind: "phase"},
        {id: "a", kind: "event", date: "1701"},
        {id: "n", kind: "casualties", side: 1, amount: "many", engagement: "e", article: "nowhere"},
        {id: "e", kind: "clash", date: "after a"},
        {id: "l", kind: "duration", amount: "2 weeks", engagement: "e"},
        {id: "d", kind: "date", date: "1699", engagement: "e"}
      ]
    )
  ]
];

describe("the data package and every row of its tables hold what it says of them", () => {
  test.each(notebooks)("%s", (_, rows) => {
    expect(packageFaults(written(rows))).toEqual([]);
  });
});

test("each table is there as CSV and as JSON, row for row", () => {
  const folder = written(real);
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  expect(readdirSync(folder).sort()).toEqual(
    [...tableNames.flatMap((table) => [`${table}.csv`, `${table}.json`]), "datapackage.json"].sort()
  );
  for (const table of tableNames) {
    const rows = JSON.parse(read(`${table}.json`)) as object[];
    expect(rows).toEqual(rowsIn(real)[table]);
    const cells = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value)
        ])
      )
    );
    expect([...csvParse(read(`${table}.csv`))]).toEqual(cells);
  }
});

test("the files have the same bytes on every run", () => {
  const [first, second] = [written(real), written(real)];
  for (const file of readdirSync(first))
    expect(readFileSync(join(second, file), "utf8")).toBe(readFileSync(join(first, file), "utf8"));
});

test("licences and sources are those of the articles' origins", () => {
  const origin = "<!-- source: https://example.org/wiki/Ford, revision 7, 2020-01-02, CC BY-SA 4.0 -->";
  const rows = notebook([{file: "data/articles/ford.txt", text: `${origin}\n= Ford =\n- Conflict: Ford`}], null);
  expect(descriptorOf(rows)).toMatchObject({
    licenses: [{name: "CC-BY-SA-4.0", title: "CC BY-SA 4.0", path: "https://creativecommons.org/licenses/by-sa/4.0/"}],
    sources: [{title: "Ford", path: "https://example.org/wiki/Ford", version: "revision 7"}]
  });
  expect(descriptorOf(battle())).not.toHaveProperty("licenses");
});

test("a column's unit and rule stand as properties of their own, and in its description", () => {
  const {resources} = descriptorOf(real) as {resources: {name: string; schema: {fields: {name: string}[]}}[]};
  const low = resources.find(({name}) => name === "totals")?.schema.fields.find(({name}) => name === "low");
  expect(low).toMatchObject({
    unit: "people",
    rule: expect.stringMatching(/^A stated total, else the sum of the counts/),
    description: expect.stringMatching(/^The lower bound: .* Unit: people\. A stated total, else the sum/)
  });
});

describe("a fault of a package is found", () => {
  test.each<[string, string, string, string, RegExp]>([
    ["a cell of another type", "sides.csv", ",1,LANÇ", ",one,LANÇ", /side: one is no integer/],
    ["a value that is none of the fixed ones", "totals.csv", ",strength,", ",might,", /field: might breaks/],
    ["a day that is none", "chronology.csv", "1944-06-11", "June", /earliest: June breaks/],
    ["a number below its minimum", "totals.csv", "15000,15000", "-1,15000", /low: -1 breaks/],
    ["a missing value", "checks.csv", ",holds,", ",,", /status: no value/],
    ["a row of no engagement", "sides.csv", "liberation-of-tirana,1", "nowhere,1", /is not in engagements/],
    ["two rows of one key", "sides.csv", "liberation-of-tirana,2", "liberation-of-tirana,1", /rows of one primary key/],
    [
      "two amounts at one place of a value",
      "items.csv",
      "300 tanks,8,17,",
      "300 tanks,0,17,",
      /rows of one primary key/
    ],
    ["a column that is not described", "notes.csv", "text,start", "words,start", /header/],
    ["a type that there is not", "datapackage.json", '"type": "integer"', '"type": "int"', /type int/],
    ["a package without its profile", "datapackage.json", "tabular-data-package", "package", /profile package/]
  ])("%s", (_, file, found, instead, fault) => {
    const folder = written(real);
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(found);
    writeFileSync(join(folder, file), text.replace(found, instead));
    expect(packageFaults(folder).join("\n")).toMatch(fault);
  });
});

function written(rows: Notebook): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-data-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  writeDataFiles(folder, rows);
  return folder;
}

function descriptorOf(rows: Notebook): unknown {
  return JSON.parse(readFileSync(join(written(rows), "datapackage.json"), "utf8"));
}
