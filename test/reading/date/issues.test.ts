import {expect, test} from "vitest";
import {groupsOf} from "../../../src/reading/date/brackets.js";
import {unpairedIssues, copyIssues, isLabel, unusedIssues} from "../../../src/reading/date/issues.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {numberOf} from "../../../src/reading/days.js";
import {readWhen} from "../../../src/reading/when.js";
import type {Span} from "../../../src/reading/date/span.js";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";

const day = (iso: string) => ({first: numberOf(iso), last: numberOf(iso), qualifier: "" as const, absent: null});
const span: Span = {start: day("1944-05-03"), end: day("1944-06-05")};
const copies = (raw: string) => groupsOf(tokensOf(raw)).filter(({bracket}) => bracket);
const outside = (raw: string) => copyIssues(copies(raw), span, raw).map(({found}) => found);

test.each([["(1944-05-03)"], ["(4 May: landing)"], ["(May)"], ["(1944)"], ["(1st phase)"], ["(until 1 June)"]])(
  "%s lies within the dates",
  (raw) => expect(outside(raw)).toEqual([])
);

test.each([
  ["(1944-05-02)", "1944-05-02"],
  ["(6 June)", "6 June"],
  ["(July)", "July"],
  ["(1945)", "1945"],
  ["(4 Mai)", "4"]
])("%s does not", (raw, expected) => expect(outside(raw)).toEqual([expected]));

test("a day in one style only is an issue at its place", () =>
  expect(unpairedIssues(copies("27 (5 November)"), "27 (5 November)")).toMatchObject([
    {start: 4, end: 14, found: "5 November"}
  ]));

/** The issues of a value whose only fault may be its length. */
const lengthsFound = (raw: string) => readWhen(raw).issues.map(({found}) => found);

test.each([
  ["one end is counted, or both", "17–26 September 1944 (9 days)", "17–26 September 1944 (10 days)"],
  [
    "a length is rounded to half of its smallest unit",
    "17–27 September 1944 (1 week)",
    "17–27 September 1944 (2 weeks)"
  ],
  ["months have any length", "28 February – 28 March 1944 (1 month)", "31 January – 29 February 1944 (1 month)"],
  [
    "years and months add up",
    "1 May 1943 – 1 June 1944 (1 year and 1 month)",
    "May 1943 – June 1944 (1 year, 1 month)"
  ],
  ["an open end fits any length", "1 May 1943 – present (3 days)", "before 1943 (3 days)"],
  ["the whole is measured, or the part before", "3–4 May, 5–6 May 1944 (4 days)", "3–4 May, 5–6 May 1944 (2 days)"],
  ["hours are not checked", "3 May 1944 (5 hours)", "3 May 1944 (50 minutes)"],
  ["words beside a length make it no copy", "3 May 1944 (siege of 5 weeks)", "3 May 1944 (5 weeks ago)"]
])("%s", (_, ...values) => expect(values.map(outside)).toEqual([[], []]));

test.each([
  ["17–26 September 1944 (8 days)", "8 days"],
  ["17–26 September 1944 (11 days)", "11 days"],
  ["17–26 September 1944 (3 weeks)", "3 weeks"],
  ["1 May 1943 – 1 June 1944 (2 years and 1 month)", "2 years and 1 month"]
])("a length that does not fit is an issue: %s", (raw, length) => expect(lengthsFound(raw)).toEqual([length]));

/** The points are completed in place, so that none of them stays bare that is a date. */
const unused = (raw: string) => {
  const points = pointsOf(tokensOf(raw));
  completed(points);
  return unusedIssues(tokensOf(raw), points, raw).map(({found}) => found);
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
])("%s: %j", (_, raw, expected) => expect(unused(raw)).toEqual(expected));

test.each([
  ["what has dates", "Siege of May 1944"],
  ["a heading", "Tobruk: 3 May 1944"],
  ["what a date is of, behind a colon", "3 May 1944: Tobruk"],
  ["who says so", "3 May 1944 according to Smith"],
  ["lengths in words", "four weeks in May 1944"],
  ["what is numbered", "Phase 1: 3 May 1944"],
  ["a citation's numbers", "3 May 1944. Accessed 25 August 2018"],
  ["a footnote", "3 May 1944 [1]"]
])("%s are no issue: %j", (_, raw) => expect(unused(raw)).toEqual([]));

test.each([
  ["1st siege", 0, true],
  ["siege 1", 1, true],
  ["1. 8 June", 0, true],
  ["[1]", 1, true],
  ["3rd Mai 1944", 0, false],
  ["3 May", 0, false]
])("in %j the token %i is a label: %s", (raw, at, expected) => expect(isLabel(tokensOf(raw), at, raw)).toBe(expected));
