import {csvParse} from "d3";
import {expect, test} from "vitest";
import {csvOf} from "../../../src/model/tables/csv.js";

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

test("columns stand in the order in which they are named, and only these", () => {
  expect(csvOf([{a: 1, b: 2, c: 3}], ["c", "a"])).toBe("c,a\n3,1\n");
});

test("a table without rows has its header", () => {
  expect(csvOf([], ["a", "b"])).toBe("a,b\n");
});

test("another reader of CSV finds the same texts", () => {
  const texts = ["a,b", '"', "\n", " x ", "=1+1", "„“", ""];
  const rows = texts.map((text) => ({text, end: "."}));
  expect([...csvParse(csvOf(rows, ["text", "end"]))]).toEqual(rows);
});
