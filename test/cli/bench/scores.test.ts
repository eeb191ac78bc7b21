import {expect, test} from "vitest";
import type {Days, Figure, LabelledItem, LabelledQuantity} from "../../../src/cli/bench/corpus.js";
import {agreesWithCopies, daysScore, itemsScore, judged, peopleScore} from "../../../src/cli/bench/scores.js";
import {readWhen} from "../../../src/reading/when.js";

const losses = (raw: string, low: number | null, high = low): Figure => ({
  field: "casualties",
  raw,
  personnel: {low, high}
});
const date = (raw: string, ...days: Days): Figure => ({field: "date", raw, days});
const none = {values: 1, right: 0, silent: 0, declared: 0, alarms: 0};
const day = "1863-05-03";

test.each<[rule: string, figure: Figure, judgement: object]>([
  ["right", losses("20 killed", 20), {right: 1}],
  ["right where one side is open", losses("20+ killed", 20, null), {right: 1}],
  ["an alarm where it is right and has an issue", losses("20 killed, 2½ ships", 20), {right: 1, alarms: 1}],
  ["silent where it is wrong and says nothing", losses("20 killed", 21), {silent: 1}],
  ["silent where one side is wrong", losses("20+ killed", 20), {silent: 1}],
  ["declared where it is wrong and has an issue", losses("20 killed, 2½ ships", 21), {declared: 1}],
  ["right with its four days", date("3 May 1863", day, day, day, day), {right: 1}],
  ["silent with another of the four", date("3 May 1863", day, day, day, "1863-05-04"), {silent: 1}],
  ["declared where it is wrong and assumes", date("99", day, day, day, day), {declared: 1}]
])("a reading is %s: %j", (_, figure, judgement) => expect(judged([figure])).toEqual({...none, ...judgement}));

test("judgements are added", () => {
  const figures = [losses("20 killed", 20), losses("20 killed", 21), losses("3 wounded", 3)];
  expect(judged(figures)).toEqual({values: 3, right: 2, silent: 1, declared: 0, alarms: 0});
});

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

test.each([
  ["3–5 May 1863", null],
  ["3–5 May 1863 (2 days)", true],
  ["3–5 May 1863 (3 days)", true],
  ["3–5 May 1863 (5 days)", false],
  ["3 May – 20 June 1863 (1 month, 2 weeks and 3 days)", true],
  ["3 May – 20 June 1863 (2 weeks)", false],
  ["1780–1782 (2 years)", true],
  ["3 May 1863 – present (2 years)", null],
  ["3 May 1863 (1863-05-03)", true],
  ["3 May 1863 (1863-05-04)", false],
  ["3–5 May 1863 (1863-05-03–1863-05-05)", true],
  ["3–5 May 1863 (1863-05-04)", false],
  ["a long time (5 days)", false],
  ["3 May 1863 (5 years ago)", null]
])("%j agrees with what it prints a second time: %s", (raw, agrees) => {
  expect(agreesWithCopies(readWhen(raw))).toBe(agrees);
});
