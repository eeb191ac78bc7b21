import {expect, test} from "vitest";
import {optionLine, syntaxFault} from "../../../src/components/cell/syntax.js";

test.each([
  "timeline(notebook)",
  "timeline(notebook);",
  "const a = 1;\nreturn timeline(notebook, {a})",
  "function (options) { return svg }",
  "(options) => svg // as it is",
  "({import: 1}).import",
  ""
])("code that can run has no fault: %j", (code) => {
  expect(syntaxFault(code)).toBeNull();
});

test.each([
  ["timeline(", 1, 10],
  ["timeline(notebook,\n  {period: )", 2, 12],
  ["const a = 1;\nconst a = 2;", 2, 7],
  ["with (a) b", 1, 1],
  ["await 1", 1, 7],
  ["const a = 1;\nreturn await a", 2, 14]
])("a mistake has its line and column: %j", (code, line, column) => {
  expect(syntaxFault(code)).toEqual({message: expect.stringMatching(/^SyntaxError: ./), line, column});
});

test.each([
  ['import("x")', 1, 1],
  ["const load = () => {\n  return import(`x`);\n}", 2, 10],
  ['import a from "x"', 1, 1],
  ["export default 1", 1, 1],
  ['[...[{a: [`${import("x")}`]}]]', 1, 14]
])("code that loads other code is refused: %j", (code, line, column) => {
  expect(syntaxFault(code)).toEqual({message: expect.stringMatching(/^a cell cannot import/), line, column});
});

test.each([
  ["timeline(\n  notebook,\n  {perod: 1})", 3],
  ['timeline(notebook, {\n  "perod": 1\n})', 2],
  ["const perod = 1;\nreturn timeline(notebook, {perod})", 2],
  ["const perod = 1;\nreturn timeline(notebook, {[perod]: 1})", null],
  ["[{perod: 1},\n{perod: 2}]", null],
  ["timeline(notebook)", null]
])("an option stands in a line where its name stands there once: %j", (code, line) => {
  expect(optionLine(code, "perod")).toBe(line);
});
