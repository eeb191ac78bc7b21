import {describe, expect, test} from "vitest";
import {valueOf} from "../../src/model/value-of.js";
import {battle} from "../support/made-up.js";
import {real} from "../support/real.js";

const made = battle({Strength1: "5,000 (4,000 foot, 1,000 horse)[1]", Units2: "3 divisions", Casualties2: "Unknown"}, [
  {id: "said", kind: "casualties", side: 1, outcome: "killed", amount: "some 80, 30 guns", section: "Course"},
  {id: "many", kind: "strength", side: 2, amount: "more than 900"}
]);

describe("an item and a note are the part of their value that their span names", () => {
  test.each([
    ["the project's own", real],
    ["made up", made]
  ])("%s", (_, rows) => {
    const parts = [...rows.items, ...rows.notes];
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map((part) => valueOf(rows, part).text.slice(part.start, part.end))).toEqual(
      parts.map(({text}) => text)
    );
  });
});

describe("what refers to a value is about the same side and field, and stated by the same claim", () => {
  test.each([
    ["the project's own", real],
    ["made up", made]
  ])("%s", (_, rows) => {
    const about = ({engagement, side, field}: {engagement: string; side: number; field: string}) => [
      engagement,
      side,
      field
    ];
    for (const row of [...rows.items, ...rows.notes]) expect(about(valueOf(rows, row))).toEqual(about(row));
    for (const row of rows.figures) if (row.value) expect(about(valueOf(rows, row)!)).toEqual(about(row));
    for (const row of [...rows.items, ...rows.figures.filter(({value}) => value)])
      expect(valueOf(rows, row)!.claim).toBe(row.claim);
  });
});

test("each value has an id of its own: its field of its engagement, or its claim", () => {
  expect(made.values.map(({id, text}) => [id, text])).toEqual([
    ["battle/strength1", "5,000 (4,000 foot, 1,000 horse)[1]"],
    ["battle/casualties2", "Unknown"],
    ["battle/units2", "3 divisions"],
    ["#said", "some 80, 30 guns killed"],
    ["#many", "more than 900"]
  ]);
  expect(new Set(real.values.map(({id}) => id)).size).toBe(real.values.length);
});

test("a figure of a field that there is not has no value", () => {
  const figure = made.figures.find(({side, field}) => side === 2 && field === "strength")!;
  expect(valueOf(made, figure)).toBeNull();
});

test("a row whose value was filtered away is a programmer's error, which names it", () => {
  expect(() => valueOf({...made, values: []}, made.items[0]!)).toThrow("unknown value: battle/strength1; expected");
});
