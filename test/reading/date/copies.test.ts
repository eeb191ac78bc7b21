import {expect, test} from "vitest";
import {groupsOf} from "../../../src/reading/date/brackets.js";
import {unpairedIssues, copyIssues} from "../../../src/reading/date/copies.js";
import type {Span} from "../../../src/reading/date/edge.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {numberOf} from "../../../src/reading/days.js";
import {readWhen} from "../../../src/reading/when.js";

const day = (iso: string) => ({first: numberOf(iso), last: numberOf(iso), qualifier: "" as const, absent: null});
const span: Span = {start: day("1944-05-03"), end: day("1944-06-05")};
const copies = (raw: string) => groupsOf(tokensOf(raw)).filter(({bracket}) => bracket);
const found = (raw: string) => copyIssues(copies(raw), span, raw).map(({found}) => found);

test.each([["(1944-05-03)"], ["(4 May: landing)"], ["(May)"], ["(1944)"], ["(1st phase)"], ["(until 1 June)"]])(
  "%s lies within the dates",
  (raw) => expect(found(raw)).toEqual([])
);

test.each([
  ["(1944-05-02)", "1944-05-02"],
  ["(6 June)", "6 June"],
  ["(July)", "July"],
  ["(1945)", "1945"],
  ["(4 Mai)", "4"]
])("%s does not", (raw, expected) => expect(found(raw)).toEqual([expected]));

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
])("%s", (_, ...values) => expect(values.map(found)).toEqual([[], []]));

test.each([
  ["17–26 September 1944 (8 days)", "8 days"],
  ["17–26 September 1944 (11 days)", "11 days"],
  ["17–26 September 1944 (3 weeks)", "3 weeks"],
  ["1 May 1943 – 1 June 1944 (2 years and 1 month)", "2 years and 1 month"]
])("a length that does not fit is an issue: %s", (raw, length) => expect(lengthsFound(raw)).toEqual([length]));
