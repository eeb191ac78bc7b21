import {describe, expect, it} from "vitest";
import {readTally} from "../../src/reading/tally.js";

type Row = [raw: string, low: number | null, high: number | null];

const people = (raw: string, field: "strength" | "casualties") => {
  const {low, high} = readTally(raw, field).personnel;
  return [low, high];
};

describe("the people of a strength", () => {
  it.each<Row>([
    ["40,000 men", 40000, 40000],
    ["15,000", 15000, 15000],
    ["700,000+ troops stationed, (most not involved in combat)", 700000, null],
    ["8,000+, 300 tanks", 8000, null],
    ["Unknown", null, null],
    ["Brigade I and Brigade VII (initially), 11 brigades in total (final stage)", null, null],
    ["19 days", null, null]
  ])("%j is %s to %s", (raw, low, high) => expect(people(raw, "strength")).toEqual([low, high]));
});

describe("the people among casualties", () => {
  it.each<Row>([
    ["127 killed, 290 wounded", 417, 417],
    ["some 2,000 killed", 2000, 2000],
    ["100 or more", 100, null],
    ["131 captured and executed", 131, 131]
  ])("%j is %s to %s", (raw, low, high) => expect(people(raw, "casualties")).toEqual([low, high]));
});

it("a heading's outcome holds for the things listed after it", () => {
  const {items, notes, personnel} = readTally(
    "100 killed, 365 POWs, the rest fled, Equipment captured or destroyed:, 25 artilleries, 4 tanks, 100 machine guns, 200 vehicles, 250 wagons",
    "casualties"
  );
  expect(items.map(({low, outcome, class: kind, unit}) => [low, outcome, kind, unit])).toEqual([
    [100, "killed", "personnel", null],
    [365, "captured", "personnel", null],
    [25, "captured+destroyed", "equipment", "artillery"],
    [4, "captured+destroyed", "equipment", "tank"],
    [100, "captured+destroyed", "equipment", "machine gun"],
    [200, "captured+destroyed", "equipment", "vehicle"],
    [250, "captured+destroyed", "equipment", "wagon"]
  ]);
  expect(notes.map(({kind, text}) => [kind, text])).toEqual([
    ["note", "the rest fled"],
    ["label", "Equipment captured or destroyed:"]
  ]);
  expect(personnel).toEqual({low: 465, high: 465, approximate: false});
});

it.each<[raw: string, found: string[]]>([
  ["2,00 men", ["2,00"]],
  ["1e999 killed", ["1e999"]],
  ["killed: −500", ["−500"]],
  ["1.2.3", ["1.2.3"]],
  ["2½ ships, 1.5 guns", ["2½", "1.5"]],
  ["1½ million men, 2½ battalions, 200 -300 wounded, captured - 500", []]
])("of %j what is no amount is an issue: %j", (raw, found) =>
  expect(readTally(raw, "casualties").issues.map((issue) => issue.found)).toEqual(found)
);

it.each<Row>([
  ["half a million men", 500000, 500000],
  ["(half a million men)", 500000, 500000],
  ["480 BC", null, null],
  ["-5", null, null]
])("%j is %s to %s people", (raw, low, high) => expect(people(raw, "strength")).toEqual([low, high]));

it("people counted who took no part leave a caveat", () => {
  const {notes} = readTally("700,000+ troops stationed, (most not involved in combat)", "strength");
  expect(notes).toContainEqual({text: "most not involved in combat", start: 28, end: 55, kind: "caveat"});
});

it("a numeral beside one formation's name does not count, a number of formations does", () => {
  const {items} = readTally("Brigade I and Brigade VII (initially), 11 brigades in total (final stage)", "strength");
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({low: 11, high: 11, class: "formation", unit: "brigade", role: "total"});
});
