import {describe, expect, test} from "vitest";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";
import {type Day, inNewestStyle, isSameDay} from "../../../src/reading/date/styles.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {readWhen} from "../../../src/reading/when.js";

/** Each date that is kept, as day/month/year. */
const kept = (raw: string) =>
  inNewestStyle(completed(pointsOf(tokensOf(raw))))
    .map(({day, month, year}) => `${day}/${month}/${year?.value}`)
    .join(" ");

test.each([
  ["the new style is the value", "27 July 1720 O.S. 7 August 1720 N.S.", "7/8/1720"],
  ["of a range too", "20–21 June O.S. 2–3 July 1700 N.S.", "2/7/1700 3/7/1700"],
  ["a date in one style stays", "27 July 1720 O.S.", "27/7/1720"],
  ["two days that are one are the later", "14/26 October 1854", "26/10/1854"],
  ["in either order", "26/14 October 1854", "26/10/1854"],
  ["two days that are not one both stay", "14/25 October 1854", "14/10/1854 25/10/1854"],
  ["the new year has begun in the new style", "30 December 1854/11 January", "11/1/1855"],
  ["a range from one style to the other keeps both", "1 May 1700 N.S. – 3 June 1700 O.S.", "1/5/1700 3/6/1700"]
])("%s: %s", (_, raw, expected) => expect(kept(raw)).toBe(expected));

test.each([
  ["14 (26) October 1854", "1854-10-26"],
  ["October 14 (26), 1854", "1854-10-26"],
  ["14 October (26 October) 1854", "1854-10-26"],
  ["26 (14) October 1854", "1854-10-26"],
  ["28 June (10 July) 1854", "1854-07-10"],
  ["25 December 1854 (6 January)", "1855-01-06"]
])("a day in a bracket that is the one before it in the other calendar stands for both: %s", (raw, day) =>
  expect(readWhen(raw)).toMatchObject({earliest: day, latest: day, issues: []})
);

test.each([
  ["the calendars are not so far apart", "14 (25) October 1854", "1854-10-14"],
  ["one calendar was not yet there", "14 (26) October 1454", "1454-10-14"],
  ["there is no year", "14 (26) October", null],
  ["it may be a footnote's number", "14 October (26) 1854", "1854-10-14"]
])("it is left out where %s: %s", (_, raw, day) => {
  const {earliest, issues} = readWhen(raw);
  expect(earliest).toBe(day);
  expect(issues).not.toEqual([]);
});

const dayOf = (iso: string): Day => {
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
  ])("%s, %s: %s", (old, gregorian, same) => expect(isSameDay(dayOf(old), dayOf(gregorian))).toBe(same));
});

describe("Sweden was a day ahead of the Julian calendar from March 1700 to February 1712", () => {
  test.each<[old: string, gregorian: string, same: boolean]>([
    ["1709-06-28", "1709-07-08", true],
    ["1709-06-27", "1709-07-08", true],
    ["1700-03-01", "1700-03-11", true],
    ["1712-02-20", "1712-03-01", true],
    ["1712-03-01", "1712-03-11", false],
    ["1699-06-28", "1699-07-07", false]
  ])("%s, %s: %s", (old, gregorian, same) => expect(isSameDay(dayOf(old), dayOf(gregorian))).toBe(same));
});
