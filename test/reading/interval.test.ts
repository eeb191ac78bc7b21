import {describe, expect, test} from "vitest";
import {
  envelope,
  interval,
  intersection,
  notAbove,
  quotient,
  stateOf,
  sum,
  sumOfStated,
  unknown,
  type Interval
} from "../../src/reading/interval.js";

const exactly = (number: number) => interval(number);
const about = (number: number) => interval(number, number, true);
const atLeast = (low: number) => interval(low, null);
const atMost = (high: number) => interval(null, high);

test("a low above its high is a programmer's error", () => {
  expect(() => interval(5, 3)).toThrow(RangeError);
});

test.each<[string, Interval, string]>([
  ["15,000", exactly(15000), "value"],
  ["about 2,000", about(2000), "approximate"],
  ["10,000–15,000", interval(10000, 15000), "range"],
  ["about 10,000–15,000", interval(10000, 15000, true), "range"],
  ["at least 8,000", atLeast(8000), "bound"],
  ["at most 5,000", atMost(5000), "bound"],
  ["at least none", atLeast(0), "bound"],
  ["unknown", unknown, "unknown"],
  ["none", exactly(0), "none"]
])("%s: one of six states", (_, amount, state) => expect(stateOf(amount)).toBe(state));

describe("a sum is open on each side on which a term is", () => {
  test.each<[string, Interval[], Interval]>([
    ["of nothing is none", [], exactly(0)],
    ["127 + 290", [exactly(127), exactly(290)], exactly(417)],
    ["365 + at least 100", [exactly(365), atLeast(100)], atLeast(465)],
    ["365 + at most 100", [exactly(365), atMost(100)], atMost(465)],
    ["at least 100 + at most 100", [atLeast(100), atMost(100)], unknown],
    ["365 + unknown", [exactly(365), unknown], unknown],
    ["365 + about 2,000 is about", [exactly(365), about(2000)], about(2365)]
  ])("%s", (_, terms, total) => expect(sum(terms)).toEqual(total));
});

describe("of stated amounts, one that is not known adds nothing below and opens the upper side", () => {
  test.each<[string, Interval[], Interval]>([
    ["of nothing is unknown", [], unknown],
    ["127 + 290", [exactly(127), exactly(290)], exactly(417)],
    ["365 + unknown", [exactly(365), unknown], atLeast(365)],
    ["365 + at most 100", [exactly(365), atMost(100)], interval(365, 465)],
    ["up to 100 + up to 200", [atMost(100), atMost(200)], atMost(300)],
    ["unknown + unknown", [unknown, unknown], unknown]
  ])("%s", (_, terms, total) => expect(sumOfStated(terms)).toEqual(total));
});

describe("a quotient's bound is open where it rests on an open bound or on a division by zero", () => {
  test.each<[string, Interval, Interval, Interval]>([
    ["15,000 / 7,500", exactly(15000), exactly(7500), exactly(2)],
    ["15,000 / at least 8,000", exactly(15000), atLeast(8000), atMost(1.875)],
    ["15,000 / at most 5,000", exactly(15000), atMost(5000), atLeast(3)],
    ["at least 100 / 50", atLeast(100), exactly(50), atLeast(2)],
    ["at least 100 / at least 50", atLeast(100), atLeast(50), unknown],
    ["100–200 / 10–20", interval(100, 200), interval(10, 20), interval(5, 20)],
    ["100 / unknown", exactly(100), unknown, unknown],
    ["unknown / 100", unknown, exactly(100), unknown],
    ["100 / none is unknown, never infinite", exactly(100), exactly(0), unknown],
    ["100 / none to 50", exactly(100), interval(0, 50), atLeast(2)],
    ["none / 100", exactly(0), exactly(100), exactly(0)],
    ["none / at least 100", exactly(0), atLeast(100), exactly(0)],
    ["none / none", exactly(0), exactly(0), unknown],
    ["none / unknown", exactly(0), unknown, unknown],
    ["about 100 / 50 is about", about(100), exactly(50), about(2)],
    ["100 / about 50 is about", exactly(100), about(50), about(2)]
  ])("%s", (_, numerator, denominator, result) => expect(quotient(numerator, denominator)).toEqual(result));
});

describe("an envelope runs from the lowest low to the highest high, open where a rival is", () => {
  test.each<[string, Interval[], Interval]>([
    ["of nothing is unknown", [], unknown],
    ["100 and about 2,000", [exactly(100), about(2000)], interval(100, 2000, true)],
    ["100, about 2,000 and at least 100", [exactly(100), about(2000), atLeast(100)], interval(100, null, true)],
    ["at most 300 and 100", [atMost(300), exactly(100)], atMost(300)],
    ["100 and unknown", [exactly(100), unknown], unknown]
  ])("%s", (_, rivals, result) => expect(envelope(rivals)).toEqual(result));
});

describe("an intersection is what all statements allow; null where no number fits them", () => {
  test.each<[string, Interval[], Interval | null]>([
    ["of nothing allows any number", [], unknown],
    ["100 and at least 100", [exactly(100), atLeast(100)], exactly(100)],
    ["100 and about 2,000: as written", [exactly(100), about(2000)], null],
    ["1–5 and 3–9", [interval(1, 5), interval(3, 9)], interval(3, 5)],
    ["1–5 and 5–9 meet", [interval(1, 5), interval(5, 9)], exactly(5)],
    ["at least 10 and at most 9", [atLeast(10), atMost(9)], null],
    ["at least 10 and unknown", [atLeast(10), unknown], atLeast(10)]
  ])("%s", (_, statements, common) => expect(intersection(statements)).toEqual(common));
});

describe("not above: the bounds decide, or leave it open", () => {
  test.each<[string, Interval, Interval, boolean | null]>([
    ["15,000 and 40,000", exactly(15000), exactly(40000), true],
    ["the same", exactly(5), exactly(5), true],
    ["40,000 and 15,000", exactly(40000), exactly(15000), false],
    ["at least 8,000 and at least 700,000", atLeast(8000), atLeast(700000), null],
    ["100 and at least 100", exactly(100), atLeast(100), true],
    ["at least 101 and 100", atLeast(101), exactly(100), false],
    ["at least 100 and 100", atLeast(100), exactly(100), null],
    ["at most 100 and 100", atMost(100), exactly(100), true],
    ["1–5 and 3–9", interval(1, 5), interval(3, 9), null],
    ["unknown and 1", unknown, exactly(1), null]
  ])("%s", (_, a, b, answer) => expect(notAbove(a, b)).toBe(answer));
});

test("a source may state more amounts than a call takes arguments", () => {
  const amounts = Array.from({length: 300_000}, (_, number) => exactly(number));
  expect(envelope(amounts)).toEqual(interval(0, 299_999));
  expect(intersection(amounts.fill(exactly(7)))).toEqual(exactly(7));
});
