import {expect, test} from "vitest";
import type {Days, Figure} from "../../../src/cli/bench/corpus.js";
import {judged} from "../../../src/cli/bench/judged.js";

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
