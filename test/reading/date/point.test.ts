import {describe, expect, test} from "vitest";
import {Point, periodOf} from "../../../src/reading/date/point.js";
import {isoOf} from "../../../src/reading/days.js";

const AD = (value: number): Partial<Point> => ({year: {value, digits: 4, era: null}});
const BC = (value: number): Partial<Point> => ({year: {value, digits: 4, era: "BC"}});
const period = (fields: Partial<Point>) => {
  const found = periodOf({...new Point(0, 0, "next"), ...fields});
  return found && [isoOf(found.first), isoOf(found.last)];
};

describe("the days that a date allows", () => {
  test.each<[what: string, fields: Partial<Point>, first: string, last: string]>([
    ["a day", {...AD(1944), month: 5, day: 29}, "1944-05-29", "1944-05-29"],
    ["a month", {...AD(1944), month: 2}, "1944-02-01", "1944-02-29"],
    ["early in a month", {...AD(1944), month: 6, part: "early"}, "1944-06-01", "1944-06-10"],
    ["the middle of a month", {...AD(1944), month: 6, part: "mid"}, "1944-06-11", "1944-06-20"],
    ["late in a month", {...AD(1944), month: 2, part: "late"}, "1944-02-21", "1944-02-29"],
    ["a month's second half", {...AD(1944), month: 6, part: "second half"}, "1944-06-16", "1944-06-30"],
    ["a year", AD(1944), "1944-01-01", "1944-12-31"],
    ["the middle of a year", {...AD(1944), part: "mid"}, "1944-05-01", "1944-08-31"],
    ["a winter", {...AD(1943), season: "winter"}, "1943-12-01", "1944-02-29"],
    ["a season has no parts", {...AD(1944), season: "summer", part: "early"}, "1944-06-01", "1944-08-31"],
    ["a decade", {...AD(1940), scale: "decade"}, "1940-01-01", "1949-12-31"],
    ["a decade before Christ", {...BC(480), scale: "decade"}, "-0488-01-01", "-0479-12-31"],
    ["a century", {...AD(9), scale: "century"}, "0801-01-01", "0900-12-31"],
    ["a century before Christ", {...BC(10), scale: "century"}, "-0999-01-01", "-0900-12-31"],
    ["480 BC", BC(480), "-0479-01-01", "-0479-12-31"]
  ])("%s", (_, fields, first, last) => expect(period(fields)).toEqual([first, last]));
});

test.each<[what: string, fields: Partial<Point>]>([
  ["31 June", {...AD(1944), month: 6, day: 31}],
  ["29 February 1900", {...AD(1900), month: 2, day: 29}],
  ["the month 13", {...AD(1944), month: 13}],
  ["the year 0", AD(0)],
  ["no year", {month: 5, day: 3}]
])("%s is no day", (_, fields) => expect(period(fields)).toBeNull());
