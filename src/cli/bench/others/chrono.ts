import {parse, type ParsedComponents} from "chrono-node";
import {dayNumber, isoOf, lengthOfMonth} from "../../../reading/days.js";
import type {Days} from "../corpus.js";

type Range = {first: number; last: number};

/** Where a date lacks something, chrono takes it from this day; the benchmark takes only what the text says. */
const reference = new Date(2000, 0, 1);

/**
 * What chrono-node finds, from the first date to the last: a month without a day is its first to its last day, a year that a date
 * lacks is that of the next one, and an end that is `present` is open. Of a text in which it finds nothing, the first and the last
 * number that can be a year are taken. Footnote marks are removed beforehand.
 */
export function chronoDays(raw: string): Days {
  const text = raw.replace(/\[[^\]]{0,20}\]/g, " ");
  const results = parse(text, reference).flatMap(({start, end}) => (end ? [start, end] : [start]));
  const ranges =
    results.length > 0 ? results.map((parts, at) => rangeOf(parts, yearOf(results.slice(at)))) : yearsIn(text);
  const [start, end] = [ranges[0], ranges.at(-1)];
  if (!start || !end) return [null, null, null, null];
  const isOpen = /\b(?:present|ongoing)\b/i.test(text);
  return [isoOf(start.first), isoOf(start.last), isOpen ? null : isoOf(end.first), isOpen ? null : isoOf(end.last)];
}

/** The first year that the text gives; chrono's -480 is 480 BC. */
function yearOf(parts: readonly ParsedComponents[]): number {
  const year = (parts.find((part) => part.isCertain("year")) ?? parts[0]!).get("year")!;
  return year < 0 ? year + 1 : year;
}

function rangeOf(parts: ParsedComponents, year: number): Range {
  const [month, day] = [parts.get("month")!, parts.get("day")!];
  if (parts.isCertain("day")) return {first: dayNumber(year, month, day), last: dayNumber(year, month, day)};
  if (parts.isCertain("month"))
    return {first: dayNumber(year, month, 1), last: dayNumber(year, month, lengthOfMonth(year, month))};
  return yearRange(year);
}

function yearsIn(text: string): Range[] {
  const isBC = /BCE?\b/.test(text);
  return [...text.matchAll(/\b\d{2,4}(?!\d)/g)].map(([year]) => yearRange(isBC ? 1 - Number(year) : Number(year)));
}

function yearRange(year: number): Range {
  return {first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31)};
}
