import {describe, expect, test} from "vitest";
import {isSameDay, type Day} from "../../../src/reading/date/calendars.js";

const day = (iso: string): Day => {
  const [year, month, day] = iso.split("-").map(Number);
  return {year: year!, month: month!, day: day!};
};

describe("a day is the same in the Julian and in the Gregorian calendar by ten to thirteen days", () => {
  test.each<[old: string, gregorian: string, same: boolean]>([
    ["1582-10-05", "1582-10-15", true],
    ["1700-02-18", "1700-02-28", true],
    ["1700-03-01", "1700-03-12", true],
    ["1854-10-14", "1854-10-26", true],
    ["1854-10-14", "1854-10-25", false],
    ["1916-12-25", "1917-01-07", true],
    ["1916-12-25", "1916-01-07", true],
    ["1571-10-07", "1571-10-17", false],
    ["1944-06-06", "1944-06-19", false]
  ])("%s, %s: %s", (old, gregorian, same) => expect(isSameDay(day(old), day(gregorian))).toBe(same));
});

describe("Sweden was a day ahead of the Julian calendar from March 1700 to February 1712", () => {
  test.each<[old: string, gregorian: string, same: boolean]>([
    ["1709-06-28", "1709-07-08", true],
    ["1709-06-27", "1709-07-08", true],
    ["1700-03-01", "1700-03-11", true],
    ["1712-02-20", "1712-03-01", true],
    ["1712-03-01", "1712-03-11", false],
    ["1699-06-28", "1699-07-07", false]
  ])("%s, %s: %s", (old, gregorian, same) => expect(isSameDay(day(old), day(gregorian))).toBe(same));
});
