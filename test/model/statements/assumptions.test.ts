import {describe, expect, test} from "vitest";
import {assumptionInWords, partRestsOn, totalRestsOn} from "../../../src/model/statements/assumptions.js";
import type {AssumptionRow} from "../../../src/model/rows.js";
import {viewOf} from "../../../src/model/view.js";
import {battle} from "../../support/made-up.js";
import {withRows} from "../../support/rows.js";

const about = {engagement: "battle", side: 1, field: "strength" as const, value: "battle/strength1"};

function row(rule: string, start: number, end: number): AssumptionRow {
  return {...about, rule, start, end, text: "x".repeat(end - start), taken: `${rule} was taken`};
}

const assuming = (...assumptions: AssumptionRow[]) => viewOf(withRows(battle({Strength1: "5"}), {assumptions}));

describe("a part of a value rests on what begins in it, and on what reaches into it", () => {
  const view = assuming(row("late", 20, 24), row("all", 0, 30), row("first", 2, 6), row("second", 10, 14));
  test.each([
    [0, 6, ["all", "first"]],
    [6, 10, ["all"]],
    [10, 14, ["all", "second"]],
    [14, 22, ["all", "late"]],
    [30, 40, []]
  ])("from %i to %i", (start, end, rules) => {
    const found = partRestsOn(view, {value: about.value, start, end});
    expect(found.map(({rule}) => rule)).toEqual(rules);
  });

  test("of another value there are none", () => {
    expect(partRestsOn(view, {value: "battle/strength2", start: 0, end: 30})).toEqual([]);
  });
});

test("a value's assumptions are all of it, in its order; what has no value has none", () => {
  const view = assuming(row("late", 20, 24), row("all", 0, 30));
  expect(partRestsOn(view, {value: about.value}).map(({rule}) => rule)).toEqual(["all", "late"]);
  expect(totalRestsOn(view.side("battle", 1), "strength").map(({rule}) => rule)).toEqual(["all", "late"]);
  expect(totalRestsOn(view.side("battle", 2), "strength")).toEqual([]);
});

test("dates of engagements, events and rival claims have theirs under their row of the chronology", () => {
  const {assumptionsOfDate, chronology, assumptions} = viewOf(
    battle({Date: "1902-03"}, [
      {id: "raid", kind: "event", date: "1904-05"},
      {id: "other", kind: "date", date: "1906-07"},
      {id: "sure", kind: "event", date: "May 1902"}
    ])
  );
  const texts = (id: string) => assumptionsOfDate(id).map(({text, rule}) => `${text}, ${rule}`);
  expect(["battle", "raid", "other", "sure"].map(texts)).toEqual([
    ["1902-03, month or year"],
    ["1904-05, month or year"],
    ["1906-07, month or year"],
    []
  ]);
  expect(chronology.map(({id}) => id)).toEqual(expect.arrayContaining(["battle", "raid", "other"]));
  expect(assumptions.every(({field, side, value}) => field === "date" && side === null && value === null)).toBe(true);
});

test("the words quote the text that leaves it open", () => {
  expect(assumptionInWords({text: "5 to\n3", taken: "it was turned"})).toBe("“5 to 3”: it was turned");
  expect(assumptionInWords({text: "x".repeat(500), taken: "cut"})).toBe(`“${"x".repeat(80)}…”: cut`);
});
