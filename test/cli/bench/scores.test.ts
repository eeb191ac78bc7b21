import {expect, test} from "vitest";
import type {Days, LabelledItem, LabelledQuantity} from "../../../src/cli/bench/corpus.js";
import {daysScore, itemsScore, peopleScore} from "../../../src/cli/bench/scores.js";

const item = (low: number | null, high = low, outcome = "killed"): LabelledItem => ({
  low,
  high,
  outcome,
  class: "personnel",
  kind: "exact",
  role: "count"
});
const value = (items: LabelledItem[], low: number | null = null, high = low): LabelledQuantity => ({
  field: "casualties",
  raw: "",
  items,
  personnel: {low, high}
});

test.each([
  ["both bounds are as labelled", {low: 8, high: null}, 1],
  ["one bound is", {low: 8, high: 8}, 0],
  ["unknown is not 0", {low: 0, high: null}, 0]
])("the people score where %s", (_, read, right) => {
  expect(peopleScore([value([], 8, null)], () => read)).toEqual({right, of: 1});
});

test.each([
  ["all are read as labelled, in any order", [item(1), item(2)], [item(2), item(1)], {right: 4, of: 4}],
  ["one is missed", [item(1), item(2)], [item(1)], {right: 2, of: 3}],
  ["one is invented", [item(1)], [item(1), item(2)], {right: 2, of: 3}],
  ["one label is read twice", [item(1)], [item(1), item(1)], {right: 2, of: 3}],
  ["the outcome differs", [item(1)], [item(1, 1, "wounded")], {right: 0, of: 2}],
  ["an unknown is read as 0", [item(null)], [item(0)], {right: 0, of: 2}],
  ["there is nothing to read and nothing is read", [], [], {right: 0, of: 0}]
])("items score twice their number of both where %s", (_, labelled, read, score) => {
  expect(itemsScore([value(labelled)], () => read)).toEqual(score);
});

test.each([
  [undefined, 2],
  ["kind", 0],
  ["role", 2]
] as const)("an item whose kind differs, scored with %j besides, is right in %i of two", (besides, right) => {
  const found = {...item(1), kind: "range"};
  expect(itemsScore([value([item(1)])], () => [found], besides)).toEqual({right, of: 2});
});

test.each<[days: Days, right: number]>([
  [["1944-06-11", "1944-06-20", "1944-11-29", "1944-11-29"], 1],
  [["1944-06-11", "1944-06-20", "1944-11-29", null], 0],
  [["1944-06-11", "1944-06-11", "1944-11-29", "1944-11-29"], 0]
])("a date scores only with all four days: %j is %i", (days, right) => {
  const labelled: Days = ["1944-06-11", "1944-06-20", "1944-11-29", "1944-11-29"];
  expect(daysScore([{raw: "mid-June – 29 November 1944", days: labelled}], () => days)).toEqual({right, of: 1});
});
