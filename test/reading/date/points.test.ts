import {describe, expect, test} from "vitest";
import {Point} from "../../../src/reading/date/point.js";
import {pointsOf, withToken, nothingPending, type Pending} from "../../../src/reading/date/points.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

const points = (raw: string) => pointsOf(tokensOf(raw));
const texts = (raw: string) => points(raw).map(({start, end}) => raw.slice(start, end));

describe("the dates that a text names", () => {
  test.each([
    ["3 May 1944 and 5 June", ["3 May 1944", "5 June"]],
    ["21–23 July 1944", ["21", "23 July 1944"]],
    ["Phase 1: 3 May 1944", ["3 May 1944"]],
    ["40 men on 3 May 1944", ["3 May 1944"]],
    ["3 May 1944 with 40 men", ["3 May 1944"]],
    ["March 3, 2018 a title of very many words in a newspaper, Mar 8, 2018", ["March 3, 2018"]],
    ["siege", []]
  ])("%j: %j", (raw, expected) => expect(texts(raw)).toEqual(expected));
});

describe("a date has its link to the one before it, and the words that qualify it", () => {
  test.each<[raw: string, last: Partial<Point>]>([
    ["3 May or 5 May 1944", {link: "or"}],
    ["3–5 May 1944", {link: "dash"}],
    ["3 – 5 May 1944", {link: "to"}],
    ["3 May 1944 5 May 1944", {link: "next"}],
    ["c. 5 May 1944", {circa: true}],
    ["5 May 1944 ?", {query: true}],
    ["after 5 May 1944", {bound: "after"}],
    ["995 or earlier", {bound: "before"}],
    ["5 May 1944 –", {absent: "unknown"}],
    ["5 May 1944 – present", {absent: "open"}],
    ["5 May 1944 (N.S.)", {style: "new"}],
    ["5 May 1944 (traditional)", {rival: true}],
    ["5 May 1944, around 2 p.m.", {circa: false}]
  ])("%s", (raw, last) => expect(points(raw).at(-1)).toMatchObject(last));
});

test("a range without a start begins with an unknown one", () =>
  expect(points("until May 1944").map(({absent}) => absent)).toEqual(["unknown", null]));

test("days and a year may follow a month that has a day", () =>
  expect(points("May 23–26, 1864").map(({day, month, year}) => [day, month, year?.value])).toEqual([
    [23, 5, undefined],
    [26, 5, 1864]
  ]));

test.each([
  ["5 O.S. / 16 May 1700", 2],
  ["5 / 16 May 1700", 2],
  ["5 men / 16 May 1700", 1]
])("a number alone is a date where it is joined to one: %s", (raw, count) => expect(points(raw)).toHaveLength(count));

/** What is pending after all the words, behind a date or not. */
const pending = (raw: string, last = new Point(0, 0, "next")) =>
  tokensOf(raw).reduce<Pending>((before, _, i, tokens) => withToken(before, tokens, i, last), nothingPending);

test.each<[words: string, expected: Partial<Pending>]>([
  [", or", {link: "or"}],
  ["or ,", {link: "or"}],
  [", until", {link: "until"}],
  ["c. the", {circa: true}],
  [", Livy:", {named: true}],
  [", siege:", {named: false}],
  ["? –", {link: "to", query: false}],
  ["before", {bound: "before"}],
  ["siege before", {bound: null, words: 1}],
  ["to siege", {link: "to", words: 1}],
  ["siege to", {link: "and"}],
  ["until ;", {link: "until", bound: null}],
  ["5 a.m.", {timed: true}]
])("behind a date %j leaves %j", (words, expected) => expect(pending(words)).toMatchObject(expected));

test.each([
  ["?", {query: true}],
  ["c.", {circa: true}],
  ["uncertain –", {query: true}],
  ["traditional", {rival: true}],
  ["or earlier", {bound: "before"}],
  ["onwards", {bound: "since"}]
])("%j belongs to the date before", (words, expected) => {
  const last = new Point(0, 0, "next");
  pending(words, last);
  expect(last).toMatchObject(expected);
});
