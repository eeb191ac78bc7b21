import {expect, test} from "vitest";
import {Point, type Year} from "../../../src/reading/date/point.js";
import type {Link} from "../../../src/reading/date/words.js";
import {withYears} from "../../../src/reading/date/years.js";

const year = (value: number, era: Year["era"] = null): Year => ({value, digits: String(value).length, era});
const points = (...years: (Year | null)[]): Point[] =>
  years.map((year, i) =>
    Object.assign(new Point(0, 0, i === 0 ? "next" : "dash"), {year: year && {...year}, month: 5})
  );
const years = (given: Point[]) => withYears(given).map(({year}) => (year ? `${year.value}${year.era ?? ""}` : "-"));

test.each<[rule: string, given: Point[], expected: string[]]>([
  ["digits left out are those of the year before", points(year(1943), year(44)), ["1943", "1944"]],
  ["a span runs forward", points(year(1899), year(2)), ["1899", "1902"]],
  ["before Christ it runs down", points(year(490, "BC"), year(79, "BC")), ["490BC", "479BC"]],
  ["an era on the right is the left's too", points(year(45), year(44, "BC")), ["45BC", "44BC"]],
  ["an era on the left is the right's where years fall", points(year(398, "BC"), year(397)), ["398BC", "397BC"]],
  ["but not where they rise", points(year(31, "BC"), year(314)), ["31BC", "314"]],
  ["from one era to the next no digits are left out", points(year(480, "BC"), year(10, "AD")), ["480BC", "10AD"]],
  ["a missing year is the right's before the left's", points(year(1943), null, year(1945)), ["1943", "1945", "1945"]],
  ["or the left's", points(year(1943), null), ["1943", "1943"]],
  ["no year is invented", points(null, null), ["-", "-"]]
])("%s", (_, given, expected) => expect(years(given)).toEqual(expected));

test("beside a year of four digits one of two is no year, and is marked by the year 0", () => {
  const given = points(year(13), year(1944));
  given[1]!.link = "comma";
  expect(years(given)).toEqual(["0", "1944"]);
});

test.each<[link: Link, second: number, count: number]>([
  ["dash", 1944, 1],
  ["slash", 1944, 1],
  ["dash", 1945, 2],
  ["or", 1944, 2]
])("a winter of two years, joined by a %s to %i, is %i", (link, second, count) => {
  const winter: Point = {...new Point(0, 0, "next"), season: "winter", year: year(1943)};
  expect(withYears([winter, {...new Point(0, 0, link), year: year(second)}])).toHaveLength(count);
});
