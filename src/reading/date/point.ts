import type {Bound, Link, Part, Season, Style} from "./words.js";
import {dayNumber, lengthOfMonth} from "../days.js";

/** A number beyond it is no year, unless its era says so. */
export const latestYear = 2100;

/** A year as written; `digits` tells `88` in `1084–88` from the year 88. */
export type Year = {value: number; digits: number; era: "BC" | "AD" | null};

/** An astronomical year as it is written: 0 is 1 BC. */
export function yearOfEra(year: number): Year {
  return year > 0 ? {value: year, digits: 4, era: "AD"} : {value: 1 - year, digits: 4, era: "BC"};
}

/**
 * One date as written, with what it leaves to its neighbours still null. A `bare` number is a day or a year: the neighbours tell.
 * `given` tells whether the year stands in the text or was taken from a neighbour.
 */
export class Point {
  between = false;
  bare: number | null = null;
  day: number | null = null;
  month: number | null = null;
  /** The month, or what it is a part of, is taken from the next date, as that of the 5 in `5 or 6 June`. */
  shared = false;
  season: Season | null = null;
  southern = false;
  part: Part | null = null;
  year: Year | null = null;
  given = false;
  /** Digits that are a month or go on from the year: `1904-05`, `1904/05`. */
  either = false;
  scale: "year" | "decade" | "century" | "millennium" = "year";
  /** `May 5`, not `5 May`. */
  monthFirst = false;
  circa = false;
  query = false;
  bound: Bound | null = null;
  /** An end that is no date: `present`, or `?` and nothing where a date should be. */
  absent: "open" | "unknown" | null = null;
  /** A month or season without a number, and without a date joined to it: no date where there are others. */
  stray = false;
  style: Style = "plain";
  rival = false;
  /** Behind a name with a colon, which may be a place or the one who says so. */
  named = false;

  constructor(
    public start: number,
    public end: number,
    public link: Link
  ) {}
}

/** Whether a date is the end of a range whose start is the date before it. */
export function isRange(link: Link): boolean {
  return link === "dash" || link === "to" || link === "until";
}

/** Dates merely put side by side, or joined by `and`, are several events. */
export function isApart({link}: Point): boolean {
  return link === "next" || link === "comma" || link === "and";
}

export function isYearAlone({year, day, month, season, part}: Point): boolean {
  return year !== null && !day && !month && !season && !part;
}

export function cutAt(points: readonly Point[], isCut: (point: Point, i: number) => boolean): Point[][] {
  const pieces: Point[][] = [];
  points.forEach((point, i) => {
    if (i === 0 || isCut(point, i)) pieces.push([point]);
    else pieces.at(-1)!.push(point);
  });
  return pieces;
}

/** Dates that all have a name of their own before a colon, as those have that sources state, and no word that says so. */
export function haveNames(points: readonly Point[]): boolean {
  const heads = points.filter((point, i) => i === 0 || point.named || isApart(point));
  return heads.length > 1 && heads.every(({named}) => named) && !points.some(({rival}) => rival);
}

/** Dates of which only one may be right. */
export function areRivals(points: readonly Point[]): boolean {
  return points.some(({rival}) => rival) || haveNames(points);
}

/** Visits each date with the one before it, from the left. */
export function forEachPair(points: readonly Point[], visit: (left: Point, point: Point) => void): void {
  for (let i = 1; i < points.length; i++) visit(points[i - 1]!, points[i]!);
}

/** A first and a last day, as day numbers. */
type Period = {first: number; last: number};

/**
 * The days that a complete point allows, or null where there is no such day (31 February), month or year. By convention a month has three
 * parts (1–10, 11–20, 21–end), a year, decade or century three thirds, and seasons are whole, meteorological and northern. A first week is the
 * days 1–7, a last week the last seven, first and last days are those of an early or late part; those of a year are of its first or last month.
 */
export function periodOf({year, scale, season, month: named, day, part}: Point): Period | null {
  if (!year || year.value === 0) return null;
  const first = firstYear(year, scale);
  if (season) return months(first, firstMonths[season], firstMonths[season] + 2);
  const {days, twelfths = [0, 12], month: ofYear}: PartOfTime = part ? parts[part] : {days: [1, 31]};
  const month = named ?? (scale === "year" ? ofYear : undefined);
  if (month === undefined) return yearsPart(first, yearsIn[scale], twelfths);
  if (month < 1 || month > 12) return null;
  const length = lengthOfMonth(first, month);
  const dayAt = (at: number) => (at > 0 ? Math.min(at, length) : length + at);
  const [from, to] = day === null ? [dayAt(days[0]), dayAt(days[1])] : [day, day];
  return from < 1 || to > length ? null : {first: dayNumber(first, month, from), last: dayNumber(first, month, to)};
}

/** A winter begins in the December of its year and ends in the next year. */
const firstMonths: Record<Season, number> = {spring: 3, summer: 6, autumn: 9, winter: 12};

/**
 * The days of a month, counted from its end if they are not above 0, and the twelfths of whatever is longer; of a year, weeks and days are those of
 * its first or last `month`. A turn is the beginning, with the end of what was before.
 */
const parts: Record<Part, PartOfTime> = {
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
  "first day": {days: [1, 1], month: 1},
  "first days": {days: [1, 10], month: 1},
  "first week": {days: [1, 7], month: 1},
  "second week": {days: [8, 14], month: 1},
  "third week": {days: [15, 21], month: 1},
  "fourth week": {days: [22, 28], month: 1},
  "last week": {days: [-6, 0], month: 12},
  "last days": {days: [21, 31], month: 12},
  "last day": {days: [0, 0], month: 12}
};

type PartOfTime = {days: [from: number, to: number]; twelfths?: [from: number, to: number]; month?: 1 | 12};

const yearsIn: Record<Point["scale"], number> = {year: 1, decade: 10, century: 100, millennium: 1000};

/** The astronomical year: 1 BC is the year 0. The 9th century begins in 801, the 9th century BC in 900 BC. */
function firstYear({value, era}: Year, scale: Point["scale"]): number {
  if (scale === "decade") return era === "BC" ? 1 - (value + 9) : value;
  return era === "BC" ? 1 - value * yearsIn[scale] : (value - 1) * yearsIn[scale] + 1;
}

function yearsPart(first: number, count: number, [from, to]: readonly [number, number]): Period {
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
