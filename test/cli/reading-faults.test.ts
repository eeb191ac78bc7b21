import {expect, test} from "vitest";
import {tallyFaults, whenFaults} from "../../src/cli/reading-faults.js";
import type {Tally} from "../../src/reading/item.js";
import {readTally} from "../../src/reading/tally.js";
import {readWhen, type When} from "../../src/reading/when.js";

const tally = readTally("100 killed, the rest fled", "casualties");
const when = readWhen("3–5 May 1863");

test("a sound reading has no fault", () => {
  expect([tallyFaults(tally), whenFaults(when)]).toEqual([[], []]);
});

test.each<[fault: string, change: Partial<Tally>]>([
  ["lost at 10", {notes: []}],
  ["personnel: low 2 is above high 1", {personnel: {low: 2, high: 1, approximate: false}}],
  ["personnel: a bound is NaN", {personnel: {low: NaN, high: null, approximate: false}}],
  ["personnel: a bound is Infinity", {personnel: {low: null, high: Infinity, approximate: false}}],
  ["personnel: a bound is -1", {personnel: {low: -1, high: null, approximate: false}}],
  ['item "100 killed": low 3 is above high 2', {items: [{...tally.items[0]!, low: 3, high: 2}]}],
  ["span 0–9 is not", {items: [{...tally.items[0]!, end: 9}]}],
  ["span 12–900 is not", {notes: [{...tally.notes[0]!, end: 900}]}],
  ["span 0–3 is not", {issues: [{found: "killed", expected: "", start: 0, end: 3}]}]
])("%s… is a fault of a tally", (fault, change) => {
  expect(tallyFaults({...tally, ...change})).toContainEqual(expect.stringContaining(fault));
});

test.each<[fault: string, change: Partial<When>]>([
  ["earliest after latest: 1864-01-01, 1863-05-05", {earliest: "1864-01-01"}],
  ["earliest after start latest", {startLatest: "1863-05-02"}],
  ["end earliest after latest", {endEarliest: "1863-05-06"}],
  ["earliest after end earliest", {endEarliest: "-1863-05-02"}],
  ["start latest after latest", {startLatest: "1863-05-06"}],
  ["span 0–3 is not", {issues: [{found: "May", expected: "", start: 0, end: 3}]}],
  ["span 0–2 is not", {assumptions: [{rule: "", text: "May", taken: "", start: 0, end: 2}]}]
])("%s… is a fault of a date", (fault, change) => {
  expect(whenFaults({...when, ...change})).toContainEqual(expect.stringContaining(fault));
});
