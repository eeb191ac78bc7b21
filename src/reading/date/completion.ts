import type {Point, Year} from "./point.js";
import {isRange} from "./pending.js";

/**
 * The points with all that they leave to their neighbours: a day or year told from a bare number, the month, year and era
 * taken from the right or else from the left (`21–23 July 1944`, `May 5–7, 1944`, `45–44 BC`), short years written out.
 */
export function completed(written: readonly Point[]): Point[] {
  const copies = written.map((point) => ({...point}));
  extendCommas(copies);
  tellDays(copies);
  const points = withLoneYears(copies);
  tellDaysAndYears(points);
  tellYears(points);
  const dates = withoutHeadingYear(points.filter((point, i) => point.bare === null && !isStray(points, i)));
  shareAcrossSlash(dates);
  fillMonths(dates);
  writeOutYears(dates);
  fillEras(dates);
  for (const point of dates) point.given = point.year !== null;
  fillYears(dates);
  return withoutSecondYearOfWinter(dates);
}

/** The commas before an `or` are `or` too: `21 July, 20 August or 8 September`. */
function extendCommas(points: Point[]): void {
  for (let i = points.length - 2; i > 0; i--)
    if (points[i]!.link === "comma" && points[i + 1]!.link === "or") points[i]!.link = "or";
}

/** In `May 5, 6 and 8–9` the later numbers are days of May. */
function tellDays(points: Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const last = points[i - 1]!;
    const point = points[i]!;
    if (point.link === "next" || !last.monthFirst || last.year || point.month) continue;
    if (isDay(point)) setDay(point);
    if (point.day) Object.assign(point, {month: last.month, monthFirst: true});
  }
}

/** A year apart from its date, as after a bracket: `22 August (O.S.) 2 September (N.S.) 1628`. */
function withLoneYears(points: Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const yearless = last && !last.year && (last.month || last.season || last.part);
    if (yearless && isApart(point) && isYearAlone(point) && !isDay(point)) last.year = point.year;
    else kept.push(point);
  }
  return kept;
}

/** From the right: in `21–23 July` the 21 is a day like the 23, in `37 or 36 BC` a year, in `8th–9th century` a century. */
function tellDaysAndYears(points: Point[]): void {
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i]!;
    const right = points[i + 1];
    if (point.bare === null) continue;
    if (point.year && point.year.digits >= 3) setYear(point);
    else if (!right || right.link === "next") continue;
    else if (right.day && !right.monthFirst && isDay(point)) setDay(point);
    else if (isYearAlone(right) && right.link !== "comma") setYear(point, right.scale);
  }
}

/** From the left: in `1084–88` the 88 is a year. A number that stands all alone is one too. */
function tellYears(points: Point[]): void {
  points.forEach((point, i) => {
    if (point.bare === null) return;
    const left = points[i - 1];
    if (points.length === 1 || (left?.year && left.bare === null && point.link !== "next" && point.link !== "comma"))
      setYear(point);
  });
}

/** `May` or `fall` without a number and without a date joined to it is no date where there are others. */
function isStray(points: readonly Point[], i: number): boolean {
  const {day, month, season, part, year, link} = points[i]!;
  if (points.length === 1 || day || year || !(month || season || part)) return false;
  return link === "next" && (points[i + 1]?.link ?? "next") === "next";
}

/** `1530: 31 October – 20 December`: a year at the head is that of all the dates, if they have none. */
function withoutHeadingYear(points: Point[]): Point[] {
  const [head, ...dates] = points;
  const isHeading = head && isYearAlone(head) && head.scale === "year" && dates[0] && isApart(dates[0]);
  if (!isHeading || dates.some(({year, absent}) => year || absent)) return points;
  return dates.map((date) => ({...date, year: head.year}));
}

/** What stands before a slash holds after it too: `spring 967/968`, `15 July/August`. */
function shareAcrossSlash(points: Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!;
    const point = points[i]!;
    if (point.link !== "slash") continue;
    if (isYearAlone(point) && left.year) {
      const {day, month, season, part} = left;
      Object.assign(point, {day, month, season, part});
    } else if (point.month && !point.day && left.day && !left.monthFirst) point.day = left.day;
  }
}

/** A day without a month, and a part of what is named to the right: `16–17 April`, `early or mid 47 BC`. */
function fillMonths(points: Point[]): void {
  for (let i = points.length - 2; i >= 0; i--) {
    const point = points[i]!;
    const {month, season, scale, year} = points[i + 1]!;
    if (point.day && !point.month) point.month = month;
    else if (isPartAlone(point)) Object.assign(point, {month, season, scale, year: month || season ? null : year});
  }
  for (let i = 1; i < points.length; i++)
    if (points[i]!.day && !points[i]!.month) points[i]!.month = points[i - 1]!.month;
}

/** `1943–44`, `490–79 BC`: the digits left out are those of the year before, as long as the span runs forward. */
function writeOutYears(points: Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!.year;
    const {year, link} = points[i]!;
    const joined = isRange(link) || link === "slash" || link === "or";
    if (!left || !year || !joined || left.digits < 3 || year.digits > 2) continue;
    const step = 10 ** year.digits;
    const candidate = left.value - (left.value % step) + year.value;
    if (year.era !== "BC") year.value = candidate > left.value ? candidate : candidate + step;
    else if (candidate < left.value) year.value = candidate;
    year.digits = left.digits;
  }
}

/** `45–44 BC` are both BC; so are `398 BC – 397`. */
function fillEras(points: Point[]): void {
  for (let i = points.length - 2; i >= 0; i--) {
    const era = points[i + 1]!.year?.era;
    const {year} = points[i]!;
    if (year && !year.era && era) points[i]!.year = {...year, era};
  }
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!.year;
    const {year} = points[i]!;
    if (left?.era === "BC" && year && !year.era && year.value <= left.value) points[i]!.year = {...year, era: "BC"};
  }
}

/** A missing year comes from the same span, from its right before its left, or else from the nearest date. */
function fillYears(points: Point[]): void {
  const rights = nearestYears(points, points.length - 1, -1);
  const lefts = nearestYears(points, 0, 1);
  points.forEach((point, i) => {
    if (point.year || point.absent) return;
    const [right, left] = [rights[i], lefts[i]];
    point.year = (right?.near ? right : left?.near ? left : (right ?? left))?.year ?? null;
  });
}

type NearestYear = {year: Year; near: boolean};

function nearestYears(points: readonly Point[], from: number, step: 1 | -1): (NearestYear | null)[] {
  const nearest: (NearestYear | null)[] = points.map(() => null);
  let last: NearestYear | null = null;
  for (let i = from; i >= 0 && i < points.length; i += step) {
    const joint = points[step > 0 ? i : i + 1]?.link ?? "next";
    if (last && (joint === "next" || joint === "comma" || joint === "and")) last = {year: last.year, near: false};
    const {year} = points[i]!;
    if (year) last = {year, near: true};
    nearest[i] = last;
  }
  return nearest;
}

/** `winter 1943–44` is one winter, which began in 1943. */
function withoutSecondYearOfWinter(points: Point[]): Point[] {
  return points.filter((point, i) => {
    const left = points[i - 1];
    const joined = isRange(point.link) || point.link === "slash";
    if (left?.season !== "winter" || !joined || !left.year || !point.year || point.day || point.month) return true;
    const forward = left.year.era === "BC" ? -1 : 1;
    const second = point.season === null || point.link === "slash";
    return !(second && point.year.value === left.year.value + forward && point.part === left.part);
  });
}

function isApart({link}: Point): boolean {
  return link === "next" || link === "comma";
}

function isYearAlone({year, day, month, season, part}: Point): boolean {
  return year !== null && !day && !month && !season && !part;
}

function isPartAlone({part, day, month, season, year}: Point): boolean {
  return part !== null && !day && !month && !season && !year;
}

function isDay({bare, year}: Point): boolean {
  return bare !== null && bare >= 1 && bare <= 31 && (!year || year.digits <= 2);
}

function setDay(point: Point): void {
  Object.assign(point, {day: point.bare, year: null, bare: null});
}

/** An ordinal number is no year, but it may be a century. */
function setYear(point: Point, scale: Point["scale"] = point.scale): void {
  if (!point.year && (scale === "century" || scale === "millennium"))
    point.year = {value: point.bare!, digits: 1, era: null};
  if (point.year) Object.assign(point, {scale, bare: null});
}
