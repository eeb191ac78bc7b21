import {Culture, recognizeDateTime} from "@microsoft/recognizers-text-suite";
import {parse, type ParsedComponents} from "chrono-node";
import {dayNumber, isoOf, lengthOfMonth} from "../../reading/days.js";
import type {Days} from "./corpus.js";

export function recognizersDays(raw: string): Days {
  const text = withoutFootnotes(raw);
  const timexes = recognizeDateTime(text, Culture.English)
    .filter(({typeName}) => typeName === "datetimeV2.date" || typeName === "datetimeV2.daterange")
    .map(({resolution}) => (resolution as {values: {timex?: string}[]}).values[0]?.timex ?? "");
  return daysOfFound(text, timexes.flatMap(datesOf));
}

/** TIMEX writes `1944-05-29`, `XXXX-05` where the year is not said, and a span as `(1944-10-28,1944-11-17,P20D)`. */
function datesOf(timex: string): FoundDate[] {
  return [...timex.matchAll(/(?:^|[(,])(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?=$|,)/g)].map(([, year, month, day]) => ({
    year: year === "XXXX" ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day)
  }));
}

/** Where a date lacks something, chrono takes it from this day; the benchmark takes only what the text says. */
const reference = new Date(2000, 0, 1);

export function chronoDays(raw: string): Days {
  const text = withoutFootnotes(raw);
  const found = parse(text, reference).flatMap(({start, end}) => (end ? [start, end] : [start]));
  return daysOfFound(text, found.map(dateOf));
}

/** Chrono's -480 is 480 BC. */
function dateOf(parts: ParsedComponents): FoundDate {
  const said = (part: "year" | "month" | "day") => (parts.isCertain(part) ? parts.get(part) : null);
  const year = said("year");
  return {year: year !== null && year < 0 ? year + 1 : year, month: said("month"), day: said("day")};
}

/** A date that a library found, with astronomical years; null is what the text does not say of it. */
type FoundDate = {year: number | null; month: number | null; day: number | null};

type Range = {first: number; last: number};

/** The text that libraries are given: without footnote marks. */
function withoutFootnotes(raw: string): string {
  return raw.replace(/\[[^\]]{0,20}\]/g, " ");
}

/**
 * What a user would make of the dates that a general library finds, from the first to the last: a month without a day is its first to its
 * last day, a year that a date lacks is that of the next one, or else the one before, and an end that is `present` is open. Of a text in
 * which no date is found, the first and the last number that can be a year are taken.
 */
function daysOfFound(text: string, dates: readonly FoundDate[]): Days {
  const ranges = dates.length > 0 ? dates.flatMap((date, at) => rangeOf(date, yearFor(dates, at))) : yearsIn(text);
  const [start, end] = [ranges[0], ranges.at(-1)];
  if (!start || !end) return [null, null, null, null];
  const isOpen = /\b(?:present|ongoing)\b/i.test(text);
  return [isoOf(start.first), isoOf(start.last), isOpen ? null : isoOf(end.first), isOpen ? null : isoOf(end.last)];
}

function yearFor(dates: readonly FoundDate[], at: number): number | null {
  const years = [...dates.slice(at), ...dates.slice(0, at).reverse()].map(({year}) => year);
  return years.find((year) => year !== null) ?? null;
}

function rangeOf({month, day}: FoundDate, year: number | null): Range[] {
  if (year === null) return [];
  if (month === null) return [yearRange(year)];
  const [first, last] = day === null ? [1, lengthOfMonth(year, month)] : [day, day];
  return [{first: dayNumber(year, month, first), last: dayNumber(year, month, last)}];
}

function yearsIn(text: string): Range[] {
  const isBC = /BCE?\b/.test(text);
  return [...text.matchAll(/\b\d{2,4}(?!\d)/g)].map(([year]) => yearRange(isBC ? 1 - Number(year) : Number(year)));
}

function yearRange(year: number): Range {
  return {first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31)};
}
