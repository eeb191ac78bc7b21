import {describe, expect, test} from "vitest";
import {compile, lineOf} from "../../../src/components/cell/compile.js";

test.each([
  ["1 + a", 3],
  ["1 + a;", 3],
  ["a // a comment", 2],
  ["return a * 2", 4],
  ["const b = a;\nreturn b + 1;", 3],
  ["({a})", {a: 2}],
  ["const b = a;", undefined],
  ["", undefined]
])("an expression gives its value, statements what they return: %j", (code, value) => {
  expect(compile(code, ["a"])({a: 2, b: 0})).toEqual(value);
});

test("only the names in scope are there, beside JavaScript's own", () => {
  expect(compile("[typeof a, typeof b, typeof Math]", ["a"])({a: 2, b: 0})).toEqual(["number", "undefined", "object"]);
});

describe("an error's line is the code's", () => {
  test.each([
    ["none.such", 1],
    ["\n\nnone.such", 3],
    ["const a = 1;\nreturn none.such;", 2],
    ["const inner = () => {\n  throw new Error();\n};\nreturn inner();", 2],
    ["[1].map(\n  () => none)", 2]
  ])("%j: %i", (code, line) => {
    expect(lineOf(thrownBy(() => compile(code, [])({})))).toBe(line);
  });

  test("an error from elsewhere has none", () => {
    expect(lineOf(new Error("elsewhere"))).toBeNull();
    expect(lineOf("a string")).toBeNull();
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
