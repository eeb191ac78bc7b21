import {describe, expect, test} from "vitest";
import {addDays, daysBetween, isoOf, lengthOfMonth, numberOf} from "../../src/reading/days.js";

describe("days are added across months, leap days and the year 0", () => {
  test.each([
    ["1944-02-28", 1, "1944-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["0000-12-31", 1, "0001-01-01"],
    ["0000-01-01", -1, "-0001-12-31"],
    ["0099-12-31", 1, "0100-01-01"],
    ["-9999-01-01", 0, "-9999-01-01"],
    ["9999-12-30", 1, "9999-12-31"]
  ])("%s + %i = %s", (day, count, sum) => expect(addDays(day, count)).toBe(sum));
});

describe("a span counts both its ends", () => {
  test.each([
    ["1944-10-28", "1944-11-17", 21],
    ["1944-05-29", "1944-05-29", 1],
    ["-0001-12-31", "0000-01-01", 2]
  ])("%s – %s: %i days", (first, last, count) => expect(daysBetween(first, last)).toBe(count));
});

describe("a month has its length, in a leap year February 29", () => {
  test.each([
    [1944, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [1944, 4, 30],
    [1944, 12, 31]
  ])("%i-%i: %i", (year, month, length) => expect(lengthOfMonth(year, month)).toBe(length));
});

test("day numbers agree with Date from -9999 to 9999", () => {
  const numbers = Array.from({length: 7305}, (_, i) => numberOf("-9999-01-01") + 1000 * i);
  const isoOfDate = (number: number) => new Date(number * 86_400_000).toISOString().split("T")[0]!;
  const fourDigits = (iso: string) => iso.replace(/^([-+])00/, (_, sign) => (sign === "-" ? "-" : ""));
  expect(numbers.map(isoOf)).toEqual(numbers.map((number) => fourDigits(isoOfDate(number))));
  expect(numbers.map(isoOf).map(numberOf)).toEqual(numbers);
});
