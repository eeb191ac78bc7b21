import {describe, expect, test} from "vitest";
import {tokensOf} from "../../../src/reading/date/tokens.js";

const first = (raw: string) => tokensOf(raw)[0];

describe("digits are a number, unless their form says more", () => {
  test.each<[raw: string, expected: object]>([
    ["5 May", {kind: "number", value: 5, digits: 1, ordinal: false}],
    ["5th May", {kind: "number", value: 5, digits: 1, ordinal: true}],
    ["05 May", {kind: "number", value: 5, digits: 2}],
    ["20015 May", {kind: "number", value: 2001, digits: 4}],
    ["1940s", {kind: "decade", value: 1940}],
    ["19-day battle", {kind: "duration", value: 19, unit: "day", exact: true}],
    ["2 weeks", {kind: "duration", value: 2, unit: "week", exact: true}],
    ["2–3 days", {kind: "duration", value: 2, unit: "day", exact: false}],
    ["81 years ago", {kind: "duration", exact: false}],
    ["1st half", {kind: "part", value: "first half"}],
    ["5 Days", {kind: "duration", value: 5}],
    ["5 December", {kind: "number", value: 5}]
  ])("%j", (raw, expected) => expect(first(raw)).toMatchObject(expected));
});

test.each(["5 a.m.", "5 p.m", "5am", "5:30", "05:30:10", "5:30 PM", "5.30 p.m.", "0530 hours", "1430hrs", "0530"])(
  "%j is a time of day",
  (raw) => expect(tokensOf(raw)).toEqual([{kind: "time", text: raw, start: 0, end: raw.length}])
);

test.each<[raw: string, year: number, month: number, day: number | null]>([
  ["1944-05-29", 1944, 5, 29],
  ["1944/5/29", 1944, 5, 29],
  ["5/1944", 1944, 5, null],
  ["29.5.1944", 1944, 5, 29],
  ["5.29.1944", 1944, 5, 29],
  ["29/5/1944", 1944, 5, 29],
  ["5/29/1944", 1944, 5, 29],
  ["5/5/1944", 1944, 5, 5]
])("%s is a date in numbers", (raw, year, month, day) =>
  expect(first(raw)).toMatchObject({kind: "iso", year, month, day})
);

test("of two numbers that may both be the month only the year is read", () =>
  expect(first("5/6/1944")).toMatchObject({kind: "number", value: 1944, ambiguous: true}));

test.each(["5.6.44", "5/6/44"])("the year of %s may be in any century", (raw) =>
  expect(tokensOf(raw)).toMatchObject([{kind: "strange"}])
);
