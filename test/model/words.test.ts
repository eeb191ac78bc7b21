import {describe, expect, test} from "vitest";
import {intervalInWords, numberInWords, percentInWords, ratioInFigures, ratioInWords} from "../../src/model/words.js";
import {interval, unknown, type Interval} from "../../src/reading/interval.js";

describe("a number is whole in full, exact where four digits suffice, else rounded to three", () => {
  test.each([
    [15000, "15,000"],
    [1234567, "1,234,567"],
    [0, "0"],
    [1.875, "1.875"],
    [2.5, "2.5"],
    [465 / 417, "1.12"],
    [2365 / 417, "5.67"],
    [0.07 * 100, "7"],
    [0.29 * 100, "29"],
    [40000 / 700000, "0.0571"]
  ])("%d is %s", (value, words) => expect(numberInWords(value)).toBe(words));
});

describe("an interval's words keep its doubt", () => {
  test.each<[Interval, string]>([
    [interval(8000), "8,000"],
    [interval(2000, 2000, true), "about 2,000"],
    [interval(10000, 15000), "10,000–15,000"],
    [interval(10000, 15000, true), "about 10,000–15,000"],
    [interval(8000, null), "at least 8,000"],
    [interval(465, null, true), "at least about 465"],
    [interval(null, 1.875), "at most 1.875"],
    [interval(1.1151, 1.1152), "about 1.12"],
    [interval(0), "none"],
    [interval(0, null), "at least 0"],
    [unknown, "unknown"]
  ])("%j is %s", (amount, words) => expect(intervalInWords(amount)).toBe(words));
});

describe("a share is a percentage; what has no number has no percent sign", () => {
  test.each<[Interval, string]>([
    [interval(417 / 15000), "2.78 %"],
    [interval(null, 465 / 8000), "at most 5.81 %"],
    [interval(0.1, 0.25), "10–25 %"],
    [interval(0), "none"],
    [unknown, "unknown"]
  ])("%j is %s", (share, words) => expect(percentInWords(share)).toBe(words));
});

describe("a ratio is to two digits in prose and exact, where four suffice, in figures", () => {
  test.each<[Interval, string, string]>([
    [interval(null, 1.875), "at most 1.9 to 1", "at most 1.875 : 1"],
    [interval(465 / 417), "1.1 to 1", "1.12 : 1"],
    [interval(2, 3), "2–3 to 1", "2–3 : 1"],
    [interval(2365 / 417, 2365 / 417, true), "about 5.7 to 1", "about 5.67 : 1"],
    [interval(0), "0 to 1", "0 : 1"],
    [unknown, "unknown", "unknown"]
  ])("%j is %s", (ratio, prose, figures) =>
    expect([ratioInWords(ratio), ratioInFigures(ratio)]).toEqual([prose, figures])
  );
});
