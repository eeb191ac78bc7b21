import {expect, test} from "vitest";
import {compromisePeople, recognizersPeople} from "../../../src/cli/bench/other-people.js";

/** What the adapters must get out of the libraries, so that the comparison is fair. */
const rows: [raw: string, low: number | null, high: number | null][] = [
  ["40,000 men", 40000, 40000],
  ["8,000+", 8000, null],
  ["more than 300 killed, 20 wounded", 320, null],
  ["up to 5,000", null, 5000],
  ["10,000–15,000", 10000, 15000],
  ["10 to 15 thousand", 10000, 15000],
  ["between 500 and 600 men", 500, 600],
  ["35–40,000", 35000, 40000],
  ["1.2 million", 1200000, 1200000],
  ["8,000 men, 300 tanks, 2 divisions", 8000, 8000],
  ["600 captured (incl. 32 officers)", 600, 600],
  ["Total: 900: 500 killed, 400 wounded", 900, 900],
  ["900: 500 killed, 400 wounded", 900, 900],
  ["100 killed[1]", 100, 100],
  ["None", 0, 0],
  ["Unknown", null, null],
  ["3 ships", null, null]
];

test.each(rows)("recognizers-text-suite: %j is %s to %s", (raw, low, high) => {
  expect(recognizersPeople(raw)).toEqual({low, high});
});

test.each(rows)("compromise: %j is %s to %s", (raw, low, high) => {
  expect(compromisePeople(raw)).toEqual({low, high});
});
