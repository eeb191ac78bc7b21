import {utcTicks} from "d3";
import {civilOf, dayNumber, months, numberOf} from "../../reading/days.js";
import {millisecondsPerDay} from "../marks/span-x.js";
import {textWidth} from "../text/text-width.js";
import {tickSize} from "../figure/theme.js";
import type {Span} from "../../model/rows.js";

/** From the first day to the end of the last that any of the spans knows; null where none knows any. */
export function timeDomain(spans: readonly Span[]): [Date, Date] | null {
  const known = spans.flatMap(({earliest, startLatest, endEarliest, latest}) => [
    earliest,
    startLatest,
    endEarliest,
    latest
  ]);
  const numbers = known.filter((day): day is string => day !== null).map(numberOf);
  if (numbers.length === 0) return null;
  return [
    new Date(Math.min(...numbers) * millisecondsPerDay),
    new Date((Math.max(...numbers) + 1) * millisecondsPerDay)
  ];
}

/** A whole day on a time axis; the year stands at the first and wherever it changes. */
export type TimeTick = {date: Date; label: string; year: string};

const gap = 6;

/** As many ticks as stand apart with their labels on an axis of a width in pixels. */
export function timeTicks([start, end]: readonly [Date, Date], width: number): TimeTick[] {
  // D3 takes the nearest round step, which may give many more ticks than are wanted.
  for (let wanted = Math.max(1, Math.floor(width / 30)); ; wanted = Math.floor(wanted * 0.8)) {
    const ticks = labelled(utcTicks(start, end, wanted).filter((date) => +date % millisecondsPerDay === 0));
    if (wanted < 2 || standApart(ticks, width / (+end - +start))) return ticks;
  }
}

function labelled(ticks: readonly Date[]): TimeTick[] {
  const step = ticks.length > 1 ? (+ticks[1]! - +ticks[0]!) / millisecondsPerDay : 1;
  let last = "";
  return ticks.map((tick) => {
    const date = step > 1800 ? inRoundYear(tick) : tick;
    const {year, month, day} = civilOf(Math.floor(+date / millisecondsPerDay));
    const name = yearName(year);
    const label = step > 360 ? name : step > 27 ? shortMonth(month) : `${day} ${shortMonth(month)}`;
    const shown = step > 360 || name === last ? "" : name;
    last = name;
    return {date, label, year: shown};
  });
}

/** @param month counted from 1 */
export function shortMonth(month: number): string {
  return months[month - 1]!.short[0]!;
}

/** @param scale pixels for each millisecond */
function standApart(ticks: readonly TimeTick[], scale: number): boolean {
  const half = ({label, year}: TimeTick) =>
    Math.max(textWidth(label, tickSize), textWidth(year, tickSize, true)) / 2 + gap / 2;
  return ticks.slice(1).every((tick, index) => {
    const before = ticks[index]!;
    return (+tick.date - +before.date) * scale >= half(before) + half(tick);
  });
}

/** Years BC are round a year later than astronomical ones: -399 is 400 BC. */
function inRoundYear(date: Date): Date {
  const {year} = civilOf(Math.floor(+date / millisecondsPerDay));
  return year < 0 ? new Date(dayNumber(year + 1, 1, 1) * millisecondsPerDay) : date;
}

/** Astronomical years as readers know them: 0 is 1 BC. */
export function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
