import {expect, test} from "vitest";
import {quote} from "../../src/charts/text/words.js";
import {cut, longest} from "../../src/reading/strings.js";
import {labelOf, readNames} from "../../src/reading/names.js";
import {readTally} from "../../src/reading/tally.js";

test.each([
  ["", 3, ""],
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["ab😀d", 3, "ab…"],
  ["a😀cd", 3, "a😀…"]
])("%j of at most %i characters is %j", (text, most, shown) => {
  expect(cut(text, most)).toBe(shown);
});

const name = "North ".repeat(50).trim();
const start = `${name.slice(0, longest.name)}…`;

test.each([
  ["party", `Army of ${name}:<br>5 killed<br>6 killed`, `Army of ${name}`.slice(0, longest.name)],
  ["claimant", `Estimate by ${name}:<br>5 killed<br>6 killed`, `Estimate by ${name}`.slice(0, longest.name)]
] as const)("of a very long %s each amount has the start", (column, value, shown) => {
  const {items} = readTally(value, "casualties");
  expect(items.map((item) => item[column])).toEqual([`${shown}…`, `${shown}…`]);
});

test("of a very long name a side's label has the start, and the names have all", () => {
  const names = readNames(name);
  expect(labelOf(names, 1)).toBe(start);
  expect(names.names.map(({text}) => text)).toEqual([name]);
});

test.each([
  ["5<br>6<br />7", "“5 / 6 / 7”"],
  ["x".repeat(300), `“${"x".repeat(300)}”`],
  ["x".repeat(301), `“${"x".repeat(300)}…”`],
  [`${"x".repeat(298)}<br>6`, `“${"x".repeat(298)}…”`]
])("a quotation is cut behind 300 characters, and outside tags (%#)", (text, quoted) =>
  expect(quote(text)).toBe(quoted)
);
