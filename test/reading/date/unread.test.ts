import {expect, test} from "vitest";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {isLabel, unusedTokens} from "../../../src/reading/date/unread.js";

/** The points are completed in place, so that none of them stays bare that is a date. */
const found = (raw: string) => {
  const points = pointsOf(tokensOf(raw));
  completed(points);
  return unusedTokens(tokensOf(raw), points, raw).map(({found}) => found);
};

test.each([
  ["words and digits in no date", "3 May 1944 with 40 men", ["with 40 men"]],
  ["a word beside a year alone", "Mai 1944", ["Mai"]],
  ["what stands together is one", "3 Mai 1944", ["3 Mai"]],
  ["a line's end parts them", "3 May 1944\n7 men\n8 men", ["7 men", "8 men"]],
  ["a length of which the date is the whole", "four weeks of May 1944", ["four weeks of"]],
  ["an end in words", "3 May 1944 until the collapse", ["collapse"]],
  ["a date cut off", "3 May 1944 – presen", ["presen"]],
  ["a day and a month that may be exchanged", "5/6/1944", ["5/6/1944"]]
])("%s: %j", (_, raw, expected) => expect(found(raw)).toEqual(expected));

test.each([
  ["what has dates", "Siege of May 1944"],
  ["a heading", "Tobruk: 3 May 1944"],
  ["what a date is of, behind a colon", "3 May 1944: Tobruk"],
  ["who says so", "3 May 1944 according to Smith"],
  ["lengths in words", "four weeks in May 1944"],
  ["what is numbered", "Phase 1: 3 May 1944"],
  ["a citation's numbers", "3 May 1944. Accessed 25 August 2018"],
  ["a footnote", "3 May 1944 [1]"]
])("%s are no issue: %j", (_, raw) => expect(found(raw)).toEqual([]));

test.each([
  ["1st siege", 0, true],
  ["siege 1", 1, true],
  ["1. 8 June", 0, true],
  ["[1]", 1, true],
  ["3rd Mai 1944", 0, false],
  ["3 May", 0, false]
])("in %j the token %i is a label: %s", (raw, at, expected) => expect(isLabel(tokensOf(raw), at, raw)).toBe(expected));
