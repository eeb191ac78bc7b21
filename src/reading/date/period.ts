import {dayNumber, lengthOfMonth} from "../days.js";
import type {Point, Year} from "./point.js";
import type {Part, Season} from "./words.js";

/** A first and a last day, as day numbers. */
export type Period = {first: number; last: number};

/**
 * The days that a complete point allows, or null where there is no such day (31 February), month or year. By convention a month has three
 * parts (1–10, 11–20, 21–end), a year, decade or century three thirds, and seasons are whole, meteorological and northern. A first week is the
 * days 1–7, a last week the last seven, first and last days are those of an early or late part; those of a year are of its first or last month.
 */
export function periodOf(point: Point): Period | null {
  const {year, scale, season, month, day, part} = point;
  if (!year || year.value === 0) return null;
  const first = firstYear(year, scale);
  if (season) return months(first, firstMonths[season], firstMonths[season] + 2);
  if (part && month === null && scale === "year" && parts[part].month)
    return periodOf({...point, month: parts[part].month});
  if (month === null) return yearsPart(first, first + yearsIn[scale] - 1, part);
  if (month < 1 || month > 12) return null;
  const length = lengthOfMonth(first, month);
  if (day !== null) return day < 1 || day > length ? null : days(first, month, day, day);
  const [from, to] = (part ? parts[part].days : [1, 31]).map((at) => (at > 0 ? Math.min(at, length) : length + at));
  return days(first, month, from!, to!);
}

/** A winter begins in the December of its year and ends in the next year. */
const firstMonths: Record<Season, number> = {spring: 3, summer: 6, autumn: 9, winter: 12};

/** The days of a month, from its end if they are not above 0, and the twelfths of whatever is longer; `month` is set where a year has no such twelfths. A turn is the beginning, with the end of what was before. */
const parts: Record<Part, {days: [from: number, to: number]; twelfths: [from: number, to: number]; month?: 1 | 12}> = {
  early: {days: [1, 10], twelfths: [0, 4]},
  mid: {days: [11, 20], twelfths: [4, 8]},
  late: {days: [21, 31], twelfths: [8, 12]},
  "first half": {days: [1, 15], twelfths: [0, 6]},
  "second half": {days: [16, 31], twelfths: [6, 12]},
  "first quarter": {days: [1, 8], twelfths: [0, 3]},
  "second quarter": {days: [9, 15], twelfths: [3, 6]},
  "third quarter": {days: [16, 23], twelfths: [6, 9]},
  "last quarter": {days: [24, 31], twelfths: [9, 12]},
  turn: {days: [1, 10], twelfths: [-4, 4]},
  "first day": {days: [1, 1], twelfths: [0, 4], month: 1},
  "first days": {days: [1, 10], twelfths: [0, 4], month: 1},
  "first week": {days: [1, 7], twelfths: [0, 4], month: 1},
  "second week": {days: [8, 14], twelfths: [0, 4], month: 1},
  "third week": {days: [15, 21], twelfths: [0, 4], month: 1},
  "fourth week": {days: [22, 28], twelfths: [0, 4], month: 1},
  "last week": {days: [-6, 0], twelfths: [8, 12], month: 12},
  "last days": {days: [21, 31], twelfths: [8, 12], month: 12},
  "last day": {days: [0, 0], twelfths: [8, 12], month: 12}
};

const yearsIn: Record<Point["scale"], number> = {year: 1, decade: 10, century: 100, millennium: 1000};

/** The astronomical year: 1 BC is the year 0. The 9th century begins in 801, the 9th century BC in 900 BC. */
function firstYear({value, era}: Year, scale: Point["scale"]): number {
  if (scale === "decade") return era === "BC" ? 1 - (value + 9) : value;
  return era === "BC" ? 1 - value * yearsIn[scale] : (value - 1) * yearsIn[scale] + 1;
}

function yearsPart(first: number, last: number, part: Part | null): Period {
  const [from, to] = part ? parts[part].twelfths : [0, 12];
  const count = last - first + 1;
  if (count === 1) return months(first, from + 1, to);
  const start = first + Math.round((count * from) / 12);
  const end = first + Math.round((count * to) / 12) - 1;
  return {first: dayNumber(start, 1, 1), last: dayNumber(end, 12, 31)};
}

/** From the first day of a month to the last day of another; months below 1 and over 12 are those of the years beside. */
function months(year: number, from: number, to: number): Period {
  const [begin, end] = [from < 1 ? year - 1 : year, to > 12 ? year + 1 : year];
  const [first, last] = [from < 1 ? from + 12 : from, to > 12 ? to - 12 : to];
  return {first: dayNumber(begin, first, 1), last: dayNumber(end, last, lengthOfMonth(end, last))};
}

function days(year: number, month: number, from: number, to: number): Period {
  return {first: dayNumber(year, month, from), last: dayNumber(year, month, to)};
}
