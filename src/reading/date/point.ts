import type {Bound, Link, Part, Season, Style} from "./words.js";

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
