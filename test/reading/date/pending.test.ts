import {expect, test} from "vitest";
import {withToken, nothingPending, type Pending} from "../../../src/reading/date/pending.js";
import {Point} from "../../../src/reading/date/point.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

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
