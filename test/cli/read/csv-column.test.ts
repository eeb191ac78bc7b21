import {expect, test} from "vitest";
import {withReadings} from "../../../src/cli/read/csv-column.js";
import type {FieldName} from "../../../src/cli/read/readings.js";
import {collected, inChunks} from "./streams.js";

async function read(csv: string, column: string, field: FieldName): Promise<string[]> {
  const text = (await collected(withReadings(inChunks(csv, 7), {column, field}, () => {}))).join("");
  return text.split("\n").slice(0, -1);
}

type Row = [rule: string, csv: string[], column: string, field: FieldName, out: string[]];

const rows: Row[] = [
  [
    "a strength's people follow the columns, an open side as an empty cell",
    ["name,men", 'A,"8,000+, 300 tanks"', "B,Unknown", "C,None"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues",
      'A,"8,000+, 300 tanks",8000,,false,bound,',
      "B,Unknown,,,false,unknown,",
      "C,None,0,0,false,none,"
    ]
  ],
  [
    "a date's days and EDTF follow the columns",
    ["when,name", "c. June 1812,A", "24 February 2022 – present,B"],
    "when",
    "date",
    [
      "when,name,earliest,start_latest,end_earliest,latest,approximate,edtf,issues",
      "c. June 1812,A,1812-06-01,1812-06-30,1812-06-01,1812-06-30,true,1812-06~,",
      "24 February 2022 – present,B,2022-02-24,2022-02-24,,,false,2022-02-24/..,"
    ]
  ],
  [
    "a new column whose name is taken gets the read column's before it",
    ["low,men", "x,20"],
    "men",
    "strength",
    ["low,men,men_low,high,approximate,state,issues", "x,20,20,20,false,value,"]
  ],
  [
    "a quoted cell keeps its commas, quotes and line breaks",
    ["name,men", '"A ""the"", B","20', 'and 30"', "C,1"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues",
      '"A ""the"", B","20',
      'and 30",50,50,false,value,',
      "C,1,1,1,false,value,"
    ]
  ],
  [
    "a quote inside a cell that is not quoted is a letter like others",
    ["name,men", '12" guns,20', 'B,"30"'],
    "men",
    "strength",
    ["name,men,low,high,approximate,state,issues", '"12"" guns",20,20,20,false,value,', "B,30,30,30,false,value,"]
  ],
  [
    "a row that is short has empty cells, of one that is long the rest is an issue",
    ["name,men", "A", "B,1,2,3", ",", "", "C,1"],
    "men",
    "strength",
    [
      "name,men,low,high,approximate,state,issues",
      "A,,,,false,unknown,",
      'B,1,1,1,false,value,"3: found ""2,3"", expected no more than 2 cells"',
      "C,1,1,1,false,value,"
    ]
  ],
  [
    "in a file of one column an empty line is an empty cell",
    ["men", "", "1"],
    "men",
    "strength",
    ["men,low,high,approximate,state,issues", ",,,false,unknown,", "1,1,1,false,value,"]
  ]
];

test.each(rows)("%s", async (_, csv, column, field, out) => {
  expect(await read(csv.join("\r\n"), column, field)).toEqual(out);
});

test.each([
  ["name,men\nA,1\n", 'no column "women"; the columns are name, men'],
  ["", "the CSV file is empty"]
])("%j has no column of that name, and the message says which it has", async (csv, message) => {
  await expect(read(csv, "women", "strength")).rejects.toThrow(message);
});
