import {expect, test} from "vitest";
import {readCsv} from "../../src/reading/csv.js";

const cellsOf = (text: string, delimiter?: string) => readCsv(text, delimiter).rows.map(({cells}) => cells);
const linesOf = (text: string) => readCsv(text).rows.map(({line}) => line);
const faultsOf = (text: string) => readCsv(text).rows.flatMap(({faults}) => faults);

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"]
])("%s ends rows, stays in quoted cells, and is counted there", (_, end) => {
  const text = ["a,b", '1,"x', "", 'y"', "2,", "", "3,z"].join(end);
  expect(cellsOf(text)).toEqual([["a", "b"], ["1", `x${end}${end}y`], ["2", ""], [""], ["3", "z"]]);
  expect(linesOf(text)).toEqual([1, 2, 5, 6, 7]);
});

test("line ends of several kinds in one text each end a row", () => {
  expect(cellsOf("a,b\r\n1,2\n3,4\r5,6\r\r7,8\n")).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
    ["5", "6"],
    [""],
    ["7", "8"]
  ]);
});

test.each<[rule: string, text: string, rows: string[][]]>([
  [
    "a byte order mark is passed over, at the head alone",
    "\uFEFFa,b\n\uFEFF1,2",
    [
      ["a", "b"],
      ["\uFEFF1", "2"]
    ]
  ],
  ["so is one before a quote", '\uFEFF"a",b', [["a", "b"]]],
  [
    "a quoted cell keeps delimiters and quotes",
    '"a,b","c ""d"""\n"""",""',
    [
      ["a,b", 'c "d"'],
      ['"', ""]
    ]
  ],
  ["a quote within a cell that is not quoted is a letter", '12" guns,"30"\n', [['12" guns', "30"]]],
  [
    "white space behind a closing quote is none of the cell's",
    '"a" ,"b"\t\n"c",d',
    [
      ["a", "b"],
      ["c", "d"]
    ]
  ],
  [
    "several lines may stand in one cell, and end in another",
    '"a\nb","c\n""d"\ne,f',
    [
      ["a\nb", 'c\n"d'],
      ["e", "f"]
    ]
  ],
  ["nothing has no rows", "", []],
  ["an empty line is a row of one empty cell", "a,b\n\n\n", [["a", "b"], [""], [""]]],
  ["but before the first row, where there may be many", `${" \n\t\n\n".repeat(10)}a;b\n`, [["a", "b"]]],
  ["a text of empty lines alone has no rows", "\n \n", []]
])("%s", (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
  expect(faultsOf(text)).toEqual([]);
});

const behind = (what: string) => `${what} or the end of the line behind the quote that closes the cell`;

test.each<
  [rule: string, text: string, rows: (string[] | null)[], faults: [line: number, found: string, expected: string][]]
>([
  [
    "text behind a closing quote is taken into the cell",
    'a,b\n1,"5,000"men\n2,3',
    [
      ["a", "b"],
      ["1", "5,000men"],
      ["2", "3"]
    ],
    [[2, '"5,000"men', behind("a comma")]]
  ],
  [
    "each cell of a row is named",
    'a;b\n"x"y;"p;q"r"s',
    [
      ["a", "b"],
      ["xy", 'p;qr"s']
    ],
    [
      [2, '"x"y', behind("a semicolon")],
      [2, '"p;q"r"s', behind("a semicolon")]
    ]
  ],
  [
    "behind two quotes that are one, and behind an empty cell",
    'a,b\n"x"" y" z,""w',
    [
      ["a", "b"],
      ['x" y z', "w"]
    ],
    [
      [2, '"x"" y" z', behind("a comma")],
      [2, '""w', behind("a comma")]
    ]
  ],
  [
    "in a cell of several lines it is named where it stands",
    'a,b\r1,"x\ry"z\r2,3',
    [
      ["a", "b"],
      ["1", "x\ryz"],
      ["2", "3"]
    ],
    [[3, 'y"z', `${behind("a comma")}; the row begins on line 2`]]
  ],
  [
    "a quote that is forgotten shows at the next one",
    'a,b\n1,"x\n2,y\n3,"z"\n4,w',
    [
      ["a", "b"],
      ["1", 'x\n2,y\n3,z"'],
      ["4", "w"]
    ],
    [[4, '3,"z"', `${behind("a comma")}; the row begins on line 2`]]
  ],
  [
    "without a next one nothing behind it is read",
    'a,b\n1,2\n3,"x\n4,5\n',
    [["a", "b"], ["1", "2"], null],
    [[3, '3,"x', "a second quote that closes the cell; nothing from here on is read"]]
  ],
  [
    "the line is that of the quote, not of the row",
    'a,b\n"x\ny","z\n4,5\n',
    [["a", "b"], null],
    [[3, 'y","z', "a second quote that closes the cell; nothing from here on is read"]]
  ]
])("%s", (_, text, rows, faults) => {
  expect(cellsOf(text)).toEqual(rows);
  expect(faultsOf(text)).toEqual(faults.map(([line, found, expected]) => ({line, found, expected})));
});

test.each<[rule: string, text: string, delimiter: string | null]>([
  ["commas", "name,men\nA,1", ","],
  ["semicolons", "name;men\nA;1", ";"],
  ["tabs", "name\tmen\nA\t1", "\t"],
  ["semicolons, though there are commas in the cells", "name;men\nA;8,000, 300 tanks\nB;5,000, 20 guns", ";"],
  [
    "semicolons, though more commas are in the header",
    "Strength (men, guns, tanks);Date\n8,000;1944\nUnknown;1945",
    ";"
  ],
  ["commas, though there are semicolons in quotes", '"a;b;c",d\n1,2', ","],
  ["tabs, in rows that end in CR, behind empty lines", "\r\rname\tmen\rA\t1;2,3", "\t"],
  ["semicolons, where other rows are short", "name;men\nA\nB\nC;1", ";"],
  ["a comma where the header is one cell", "men\n8;9\n10;11\n12;13", ","],
  ["nothing, as two would do", "a,b;c\n", null],
  ["nothing, as by two as many rows have the header's width", "a,b;c\n1,2;3\n4", null]
])("the delimiter is found: %s", (_, text, delimiter) => {
  expect(readCsv(text).delimiter).toBe(delimiter);
});

test.each<[line: string, delimiter: string]>([
  ["sep=;", ";"],
  ["sep=,", ","],
  ["sep=\t", "\t"],
  ["sep=|", "|"],
  ["SEP=;", ";"],
  ['"sep=;"', ";"],
  ["sep=; ", ";"],
  ["\n\nsep=^\n", "^"]
])("a line before the header names the delimiter, and is no row: %j", (line, delimiter) => {
  const text = `\uFEFF${line}\r\na,x;y${delimiter}b\r\n`;
  expect(readCsv(text).delimiter).toBe(delimiter);
  expect(cellsOf(text, delimiter)).toEqual(cellsOf(`a,x;y${delimiter}b`, delimiter));
  expect(cellsOf(text)).toEqual(cellsOf(text, delimiter));
});

test.each(["sep=", "sep=;;", "separator=;", "a;sep=;", "x\nsep=;"])("a row that is no such line stands: %j", (text) => {
  expect(cellsOf(text, "|")).toEqual(text.split("\n").map((line) => [line]));
});

test("of a delimiter that is given and one that a line names, the first is taken, and the line is no row", () => {
  expect(cellsOf("sep=;\na|b;c", "|")).toEqual([["a", "b;c"]]);
});

test("a delimiter that is given is taken as it is", () => {
  expect(cellsOf("a,b;c", ";")).toEqual([["a,b", "c"]]);
  for (const delimiter of ["|", "^", "]", "\\", "-", "."])
    expect(cellsOf(`a${delimiter}"b${delimiter}"c${delimiter}d`, delimiter)).toEqual([["a", `b${delimiter}c`, "d"]]);
});

test.each([
  ["'=1+1", "=1+1"],
  ["''=1+1", "'=1+1"],
  ["'-men", "-men"],
  ["'-5", "'-5"],
  ["'Twas", "'Twas"],
  ["'", "'"]
])("the apostrophe that guards a text is taken away, and no other: %j is %j", (cell, text) => {
  expect(cellsOf(`x,"${cell}"`)).toEqual([["x", text]]);
});

test("very many faults in a row, or in rows, are all told", () => {
  expect(faultsOf(`x,y\n${'"a"b,'.repeat(150_000)}`)).toHaveLength(150_000);
  expect(faultsOf(`x,y\n${'"a"b,c\n'.repeat(150_000)}`)).toHaveLength(150_000);
});

test("bad quotes before much white space are read in one go", () => {
  expect(faultsOf(`x,y\n${'"x"y'.repeat(50_000)}${" ".repeat(200_000)},"z"${" ".repeat(200_000)}`)).toHaveLength(1);
});

test("a row that grows beyond 16 MB has a quote that was forgotten", () => {
  const {rows} = readCsv(`a,b\n"${`${"x".repeat(2 ** 12)}\n`.repeat(2 ** 13)}",1\n2,3\n`);
  expect(rows.map(({cells, line}) => [cells, line])).toEqual([
    [["a", "b"], 1],
    [null, 2]
  ]);
});
