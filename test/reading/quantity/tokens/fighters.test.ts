import {expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";

it.each([
  ["fighters alone are people", "150 fighters", ["personnel"]],
  ["fighters beside bombers are aircraft", "150 fighters \n 100 bombers", ["equipment", "equipment"]],
  ["suicide bombers are people", "11 suicide bombers", ["personnel"]]
])("%s", (_, raw, classes) => {
  expect(readTally(raw, "strength").items.map((item) => item.class)).toEqual(classes);
});
