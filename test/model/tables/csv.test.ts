import {csvParse} from "d3";
import fc from "fast-check";
import {expect, test} from "vitest";
import {csvOf, csvText} from "../../../src/model/tables/csv.js";
import {readCsv} from "../../../src/reading/csv.js";

test.each<[string, unknown, string]>([
  ["a text is itself", "Krujë", "Krujë"],
  ["commas, quotes and line ends are quoted", 'a, "b"\r\nc', '"a, ""b""\r\nc"'],
  ["what is missing is an empty cell", null, ""],
  ["so is what the row does not have", undefined, ""],
  ["0 and false are values", 0, "0"],
  ["a truth value is a word", false, "false"],
  ["a list is JSON", ["a", "b"], '"[""a"",""b""]"'],
  ["so is a value with parts", {a: null}, '"{""a"":null}"']
])("%s", (_, value, cell) => {
  expect(csvOf([{value}], ["value"])).toBe(`value\n${cell}\n`);
});

test.each<[rule: string, ...values: unknown[]]>([
  ["numbers", -5, "-5", "-0.5", "+5", "-1e-7", 1e21, "5"],
  ["days before our era", "-0479-08-01", "-10000-01-31"],
  ["texts that begin otherwise", "a=b", "(-5)", "–5", "1-2", "'", "'Twas", "'-5", "'-0479-08-01"]
])("%s stay as they are", (_, ...values) => {
  expect(
    csvOf(
      values.map((value) => ({value})),
      ["value"]
    )
  ).toBe(["value", ...values, ""].join("\n"));
});

test.each([
  "=1+1",
  "+1+1",
  "@SUM(A1)",
  "-1+1",
  "-",
  "-5 men",
  "-5\n",
  "-0479-08",
  "-0479-08-01/-0479-09-01",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  "'=1",
  "''@"
])("a text that a spreadsheet would take for a formula has an apostrophe before it: %j", (value) => {
  expect(csvOf([{value}], ["value"])).toBe(`value\n"'${value}"\n`);
});

test("a column's name is guarded too", () => {
  expect(csvOf([{"=a": 1}], ["=a"])).toBe(`"'=a"\n1\n`);
});

test("columns stand in the order in which they are named, and only these", () => {
  expect(csvOf([{a: 1, b: 2, c: 3}], ["c", "a"])).toBe("c,a\n3,1\n");
});

test("a table without rows has its header", () => {
  expect(csvOf([], ["a", "b"])).toBe("a,b\n");
});

test("another reader of CSV finds the same texts, but for the apostrophe that guards some", () => {
  const texts = ["a,b", '"', "x\ny", " x ", "„“", "", "a;b\tc"];
  const rows = [...texts, "=1+1"].map((text) => ({text, end: "."}));
  expect([...csvParse(csvOf(rows, ["text", "end"]))]).toEqual([...rows.slice(0, -1), {text: "'=1+1", end: "."}]);
});

/** Texts of what CSV and spreadsheets treat otherwise, and any others. */
const text = fc.oneof(
  fc.string({unit: fc.constantFrom(...`'"=+-@\t\r\n,;|. 05e\uFEFF＝x`), maxLength: 8}),
  fc.string({unit: "binary"}),
  fc.constantFrom("-5", "-0479-08-01", "'-5", "'=1")
);

test("what is written behind a header is read again as it was, whatever the texts and the delimiter", () => {
  const tables = fc
    .integer({min: 1, max: 4})
    .chain((width) => fc.array(fc.array(text, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 6}));
  fc.assert(
    fc.property(tables, fc.constantFrom(",", ";", "\t", "|", "'", "-", " ", "5"), (rows, delimiter) => {
      const written = [["name"], ...rows];
      const {rows: read} = readCsv(csvText(written, delimiter), delimiter);
      expect(read.flatMap(({faults}) => faults)).toEqual([]);
      expect(read.map(({cells}) => cells)).toEqual(written);
    }),
    {seed: 7, numRuns: 2000}
  );
});

test("the delimiter of what is written under plain names is found by itself", () => {
  const tables = fc.array(fc.array(text, {minLength: 2, maxLength: 2}), {maxLength: 6});
  fc.assert(
    fc.property(tables, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      expect(readCsv(csvText([["name", "men"], ...rows], delimiter)).delimiter).toBe(delimiter);
    }),
    {seed: 7, numRuns: 500}
  );
});
