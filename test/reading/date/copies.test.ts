import {expect, test} from "vitest";
import {groupsOf} from "../../../src/reading/date/brackets.js";
import {inOneStyle, strays} from "../../../src/reading/date/copies.js";
import type {Span} from "../../../src/reading/date/edge.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {numberOf} from "../../../src/reading/days.js";

const day = (iso: string) => ({first: numberOf(iso), last: numberOf(iso), qualifier: "" as const, absent: null});
const span: Span = {start: day("1944-05-03"), end: day("1944-06-05")};
const copies = (raw: string) => groupsOf(tokensOf(raw)).filter(({bracket}) => bracket);
const found = (raw: string) => strays(copies(raw), span, raw).map(({found}) => found);

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
  expect(inOneStyle(copies("27 (5 November)"), "27 (5 November)")).toMatchObject([
    {start: 4, end: 14, found: "5 November"}
  ]));
