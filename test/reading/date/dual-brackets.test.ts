import {expect, test} from "vitest";
import {groupsOf} from "../../../src/reading/date/brackets.js";
import {withDualBrackets} from "../../../src/reading/date/dual-brackets.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

const isDual = (raw: string) => {
  const groups = groupsOf(tokensOf(raw));
  return withDualBrackets(groups) !== groups;
};

test.each([
  "14 (26) October 1854",
  "October 14 (26), 1854",
  "14 October (26 October) 1854",
  "26 (14) October 1854",
  "28 June (10 July) 1854",
  "25 December 1854 (6 January)"
])("%s is a day in two calendars", (raw) => expect(isDual(raw)).toBe(true));

test.each([
  ["the calendars are not so far apart", "14 (25) October 1854"],
  ["one calendar was not yet there", "14 (26) October 1454"],
  ["there is no year", "14 (26) October"],
  ["it may be a footnote's number", "14 October (26) 1854"],
  ["there are words in it", "14 (siege 26) October 1854"]
])("a bracket is none where %s: %s", (_, raw) => expect(isDual(raw)).toBe(false));
