import {describe, expect, test} from "vitest";
import {timeDomain, timeTicks, yearName} from "../../../src/charts/timeline/axis.js";
import {dateOf, endOf} from "../../../src/charts/marks/span-x.js";

const span = (earliest: string | null, latest: string | null) => ({
  earliest,
  startLatest: null,
  endEarliest: null,
  latest
});
const labels = (first: string, last: string, width: number) =>
  timeTicks([dateOf(first)!, endOf(last)!], width).map(({label, year}) => (year ? `${year}: ${label}` : label));

describe("ticks are whole days, and name the year where it changes", () => {
  test.each<[string, string, number, string[]]>([
    ["1700-05-01", "1700-05-01", 400, ["1700: 1 May", "2 May"]],
    ["1700-05-01", "1700-05-03", 400, ["1700: 1 May", "2 May", "3 May", "4 May"]],
    [
      "1943-12-01",
      "1944-11-29",
      900,
      ["1943: Dec", "1944: Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
    ],
    ["1943-11-15", "1944-02-20", 200, ["1943: Dec", "1944: Jan", "Feb"]],
    ["1618-01-01", "1918-12-31", 300, ["1650", "1700", "1750", "1800", "1850", "1900"]],
    ["-0479-01-01", "0100-12-31", 300, ["400 BC", "300 BC", "200 BC", "100 BC", "1 BC", "100"]],
    ["-0002-01-01", "0002-12-31", 240, ["3 BC", "2 BC", "1 BC", "1", "2", "3"]]
  ])("%s to %s", (first, last, width, ticks) => expect(labels(first, last, width)).toEqual(ticks));
});

test.each<[ReturnType<typeof span>[], string[] | null]>([
  [[span("1700-05-01", "1700-05-02")], ["1700-05-01", "1700-05-03"]],
  [
    [span(null, "1700-05-02"), span("1690-01-01", null)],
    ["1690-01-01", "1700-05-03"]
  ],
  [[span("0099-01-01", "0099-01-01")], ["0099-01-01", "0099-01-02"]],
  [[span(null, null)], null],
  [[], null]
])("the axis of %j runs from the first day to the end of the last: %j", (spans, days) =>
  expect(timeDomain(spans)).toEqual(days && days.map(dateOf))
);

test.each([
  [1944, "1944"],
  [1, "1"],
  [0, "1 BC"],
  [-479, "480 BC"]
])("the year %d is %s", (year, name) => expect(yearName(year)).toBe(name));
