import {expect, test} from "vitest";
import {withReadings} from "../../../src/cli/read/csv-column.js";
import type {FieldName} from "../../../src/cli/read/readings.js";
import {formatIssue, type Issue} from "../../../src/reading/report.js";
import {collected, inChunks} from "./streams.js";

async function read(csv: string, column: string, field: FieldName, delimiter?: string): Promise<string[]> {
  return (await readWithFaults(csv, column, field, delimiter)).rows;
}

async function readWithFaults(csv: string | Uint8Array, column: string, field: FieldName, delimiter?: string) {
  const faults: string[] = [];
  const report = (issue: Issue) => void faults.push(formatIssue(issue));
  const task = {file: "x.csv", column, field, delimiter};
  const text = (
    await collected(withReadings(inChunks(csv, csv.length > 10_000 ? 2 ** 16 : 7), task, report, () => {}))
  ).join("");
  return {rows: text.split("\n").slice(0, -1), faults};
}

type Row = [rule: string, csv: string[], column: string, field: FieldName, out: string[]];

const rows: Row[] = [
  [
    "a strength's people follow the columns, an open side as an empty cell",
    ["name,men", 'A,"8,000+, 300 tanks"', "B,Unknown", "C,None"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues,assumptions",
      'A,"8,000+, 300 tanks",8000,,false,bound,,',
      "B,Unknown,,,false,unknown,,",
      "C,None,0,0,false,none,,"
    ]
  ],
  [
    "a date's days and EDTF follow the columns",
    ["when,name", "c. June 1812,A", "24 February 2022 – present,B"],
    "when",
    "date",
    [
      "when,name,earliest,start_latest,end_earliest,latest,approximate,edtf,issues,assumptions",
      "c. June 1812,A,1812-06-01,1812-06-30,1812-06-01,1812-06-30,true,1812-06~,,",
      "24 February 2022 – present,B,2022-02-24,2022-02-24,,,false,2022-02-24/..,,"
    ]
  ],
  [
    "what a date takes for granted stands behind what could not be read",
    ["when", "1902-03"],
    "when",
    "date",
    [
      "when,earliest,start_latest,end_earliest,latest,approximate,edtf,issues,assumptions",
      '1902-03,1902-01-01,1902-12-31,1902-03-01,1903-12-31,false,,,"""1902-03"": the digits may be a month or a year; the dates allow both"'
    ]
  ],
  [
    "a new column whose name is taken gets the read column's before it",
    ["low,men", "x,20"],
    "men",
    "strength",
    ["low,men,men_low,high,approximate,state,issues,assumptions", "x,20,20,20,false,value,,"]
  ],
  [
    "a quoted cell keeps its commas, quotes and line breaks",
    ["name,men", '"A ""the"", B","20', 'and 30"', "C,1"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues,assumptions",
      '"A ""the"", B","20\r',
      'and 30",50,50,false,value,,',
      "C,1,1,1,false,value,,"
    ]
  ],
  [
    "a quote inside a cell that is not quoted is a letter like others",
    ["name,men", '12" guns,20', 'B,"30"'],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues,assumptions",
      '"12"" guns",20,20,20,false,value,,',
      "B,30,30,30,false,value,,"
    ]
  ],
  [
    "a row that is short has empty cells, of one that is long the rest is an issue",
    ["name,men", "A", "B,1,2,3", ",", "", "C,1"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues,assumptions",
      "A,,,,false,unknown,,",
      'B,1,1,1,false,value,"x.csv:3: found ""2,3"", expected no more than 2 cells",',
      "C,1,1,1,false,value,,"
    ]
  ],
  [
    "in a file of one column an empty line is an empty cell",
    ["men", "", "1"],
    "men",
    "strength",
    ["men,low,high,approximate,state,issues,assumptions", ",,,false,unknown,,", "1,1,1,false,value,,"]
  ]
];

test.each(rows)("%s", async (_, csv, column, field, out) => {
  expect(await read(csv.join("\r\n"), column, field)).toEqual(out);
});

const readings = "low,high,approximate,state,issues,assumptions";

test.each<[rule: string, csv: string, out: string[], delimiter?: string]>([
  [
    "semicolons are found, and divide what comes out",
    "name;men\nA;8,000, 300 tanks\n",
    [`name;men;${readings.replaceAll(",", ";")}`, "A;8,000, 300 tanks;8000;8000;false;value;;"]
  ],
  [
    "so are tabs",
    "name\tmen\nA\t8\n",
    [`name\tmen\t${readings.replaceAll(",", "\t")}`, "A\t8\t8\t8\tfalse\tvalue\t\t"]
  ],
  [
    "another delimiter may be given",
    "name|men\nA|8\n",
    [`name|men|${readings.replaceAll(",", "|")}`, "A|8|8|8|false|value||"],
    "|"
  ],
  [
    "lines before the header that are blank, or have empty cells alone, are passed over, however many",
    `\n \n${"\r\n".repeat(30)};;\nname;men\nA;8\n`,
    [`name;men;${readings.replaceAll(",", ";")}`, "A;8;8;8;false;value;;"]
  ],
  [
    "a line before the header names the delimiter, and is no row",
    "\uFEFFsep=|\nname,x|men;y|men\nA|7|8\n",
    [`name,x|men;y|men|${readings.replaceAll(",", "|")}`, "A|7|8|8|8|false|value||"]
  ],
  [
    "one that is given goes before it",
    "sep=;\nname|men\nA|8\n",
    [`name|men|${readings.replaceAll(",", "|")}`, "A|8|8|8|false|value||"],
    "|"
  ],
  [
    "CR alone ends rows too",
    "name,men\rA,8\rB,9",
    [`name,men,${readings}`, "A,8,8,8,false,value,,", "B,9,9,9,false,value,,"]
  ],
  [
    "a text that a spreadsheet would take for a formula comes out guarded, once however often it is read",
    'name,men\n=1+1,8\n"\'=1+1",-5\n',
    [`name,men,${readings}`, `"'=1+1",8,8,8,false,value,,`, expect.stringMatching(/^"'=1\+1",-5,/) as string]
  ]
])("%s", async (_, csv, out, delimiter) => {
  expect(await read(csv, "men", "strength", delimiter)).toEqual(out);
});

test.each([
  ["name,men\nA,1\n", 'x.csv:1: found "name,men", expected a column "women"'],
  ["women,men, women\n1,2,3\n", 'x.csv:1: found "women,men,women", expected one column "women"'],
  ["", "x.csv:1: found nothing, expected a header"],
  ["\n\nsep=;\n\n", "x.csv:1: found nothing, expected a header"],
  ["\n\nname,men\nA,1\n", 'x.csv:3: found "name,men", expected a column "women"'],
  ["\nwomen,a;men\n", 'x.csv:2: found "women,a;men", expected cells that commas, semicolons or tabs divide'],
  [
    "name|women\nA|1\n",
    'x.csv:1: found "name|women", expected a column "women"; what divides its cells, if not commas, semicolons or tabs, --delimiter can say'
  ],
  [
    "women,a;men\n",
    'x.csv:1: found "women,a;men", expected cells that commas, semicolons or tabs divide; which of them, --delimiter can say'
  ]
])("%j has not one column of that name, and the message says which it has", async (csv, message) => {
  await expect(read(csv, "women", "strength")).rejects.toThrow(message);
});

test("a row with bytes that are not UTF-8 is named, and so is a line above 16 MB", async () => {
  const long = `"${"x".repeat(2 ** 24)}",1\n`;
  const bytes = Buffer.concat([Buffer.from("name,men\rA\xff,1\rB,2\n", "latin1"), Buffer.from(`${long}C,3\n`)]);
  const {rows, faults} = await readWithFaults(bytes, "men", "strength");
  expect(faults).toEqual([
    'x.csv:2: found "a row that cannot be decoded", expected text saved as UTF-8',
    'x.csv:4: found "a line longer than 16 MB", expected lines of at most 16 MB'
  ]);
  expect(rows.slice(1).map((row) => row.split(",")[0])).toEqual(["A\uFFFD", "B", "C"]);
});

test.each<[fault: string, csv: string, written: string[], faults: string[]]>([
  [
    "a quote that is not closed ends the reading",
    'name,men\nA,1\nB,"30\nC,40\n',
    ["A"],
    ['x.csv:3: found "B,\\"30", expected a second quote that closes the cell; nothing from here on is read']
  ],
  [
    "cells beyond the header's are named",
    "name,men\nA,1\nB,2,3,4\nC,4\n",
    ["A", "B", "C"],
    ['x.csv:3: found "3,4", expected no more than 2 cells']
  ],
  [
    "text behind a closing quote is named, taken into the cell, and an issue of the row",
    'name,men\rA,"5,000"men\rB,1\r',
    ["A", "B"],
    ['x.csv:2: found "\\"5,000\\"men", expected a comma or the end of the line behind the quote that closes the cell']
  ],
  ["rows that are short or empty are none", "name,men\nA\n\nC,4\n", ["A", "C"], []]
])("%s", async (_, csv, written, faults) => {
  const read = await readWithFaults(csv, "men", "strength");
  expect(read.faults).toEqual(faults);
  expect(read.rows.slice(1).map((row) => row.split(",")[0])).toEqual(written);
});
