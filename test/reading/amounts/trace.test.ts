import {expect, test} from "vitest";
import {readTally} from "../../../src/reading/tally.js";

const read = (raw: string, field: "strength" | "casualties") => readTally(raw, field, {trace: true}).trace!;

test.each([
  ["casualties", "311 killed / 450 captured / 761 casualties", "761 is the whole of 311 + 450: it is their sum"],
  ["casualties", "100 killed, 365 POWs", "465 is the sum of 100 + 365"],
  ["strength", "8,000+", "at least 8,000 is the only figure of people"],
  ["strength", "Unknown", "no number of people is known"],
  ["strength", "12 ships", "nothing is said of people"],
  [
    "strength",
    "Modern estimate: 6,300\nArgentine estimate: 10,000",
    "6,300–10,000 is from the lowest to the highest of rival figures (Modern estimate; Argentine estimate)"
  ]
] as const)("the people of a %s of %j are said with their reason: %j", (field, raw, reason) => {
  expect(read(raw, field).at(-1)).toMatchObject({pass: "people", as: reason});
});

test.each([
  ["7th Division, 500 men (1944)", ["ordinal or measure: 7th", "year: 1944"]],
  ["twenty five thousand men", ["number in words: twenty five thousand"]],
  ["6 fighters shot down", ["fighters that are aircraft: fighters"]],
  ["outnumbered 3 to 1", ["odds: 3", "odds: 1"]]
])("of %j the rules that read numbers are named: %j", (raw, steps) => {
  const numbers = read(raw, "casualties").filter(({pass}) => pass === "number");
  expect(numbers.map(({rule, text}) => `${rule}: ${text}`)).toEqual(steps);
});

test("every step lies in the raw text, the passes in their order", () => {
  const raw = "{{flagicon|UK}} Total: c. 1,200 men<ref>Cox</ref>\n* 700 infantry (1944)\n* 500 cavalry";
  const steps = read(raw, "strength");
  expect(steps.map(({start, end}) => raw.slice(start, end))).toEqual(steps.map(({text}) => text));
  expect([...new Set(steps.map(({pass}) => pass))]).toEqual([
    "markup",
    "number",
    "phrase",
    "document",
    "role",
    "people"
  ]);
});

test("without being asked for there is no trace", () => {
  expect(readTally("5 men", "strength")).not.toHaveProperty("trace");
});
