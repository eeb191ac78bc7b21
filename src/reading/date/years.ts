import {isRange} from "./pending.js";
import type {Point, Year} from "./point.js";

/** The points with their years written out, in their era, and taken from a neighbour where they have none. */
export function withYears(points: Point[]): Point[] {
  if (points.length === 1) points[0]!.given = points[0]!.year !== null;
  if (points.length <= 1) return points;
  writeOutYears(points);
  if (points.length > 2) points = withYearsOfTheirOwn(points);
  fillEras(points);
  refuseShortYears(points);
  for (const point of points) point.given = point.year !== null;
  fillYears(points);
  return withoutOldYear(withoutSecondYearOfWinter(points));
}

/**
 * `1943–44`, `490–79 BC`: the digits left out are those of the year before, as long as the span runs forward. From one era to
 * the next none are left out (`480 BC – AD 10`).
 */
function writeOutYears(points: Point[]): void {
  for (let i = 1; i < points.length; i++) {
    const left = points[i - 1]!.year;
    const {year, link} = points[i]!;
    const joined = isRange(link) || link === "slash" || link === "or";
    const otherEra = left?.era && year?.era && left.era !== year.era;
    if (!left || !year || !joined || otherEra || left.digits < 3 || year.digits > 2) continue;
    const step = 10 ** year.digits;
    const candidate = left.value - (left.value % step) + year.value;
    if (year.era !== "BC") year.value = candidate > left.value ? candidate : nextTurn(candidate + step, left.value);
    else if (candidate < left.value) year.value = candidate;
    year.digits = left.digits;
  }
}

/** `1899–1902` may be written `1899–02`, but `1915–13` is no `1915–2013`: the year 0, which no calendar has, marks it. */
function nextTurn(year: number, left: number): number {
  return year - left <= 50 ? year : 0;
}

/** `December–January 1944–45`: the first month is of the first year, the second of the year after. */
function withYearsOfTheirOwn(points: Point[]): Point[] {
  return points.filter(({year, link, day, month, season, part}, i) => {
    const [from, to] = [points[i - 2], points[i - 1]];
    if (!year || day || month || season || part || !isRange(link) || !from?.month || from.year || !to?.month)
      return true;
    if (!to.year || to.year.value + 1 !== year.value || from.month <= to.month || !isRange(to.link)) return true;
    [from.year, to.year] = [to.year, year];
    return false;
  });
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

/** Beside a year of four digits one or two are no year, unless the era says so: `13/1944`. The year 0, which no calendar has, marks them. */
function refuseShortYears(points: Point[]): void {
  if (!points.some(({year}) => year && year.digits >= 4)) return;
  for (const {year, scale} of points)
    if (year && year.digits <= 2 && year.era === null && scale === "year") year.value = 0;
}

/** A missing year comes from the same span, from its right before its left, or else from the nearest date. */
function fillYears(points: Point[]): void {
  if (points.every(({year, absent}) => year || absent)) return;
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
    if (last?.near && (joint === "next" || joint === "comma" || joint === "and")) last = {year: last.year, near: false};
    const {year, scale} = points[i]!;
    if (year && scale === "year") last = {year, near: true};
    nearest[i] = last;
  }
  return nearest;
}

/** The last year in which some began the year on 25 March. */
const lastOldYear = 1752;

/** `12 March 1643/4` is 1644 in the new style. */
function withoutOldYear(points: Point[]): Point[] {
  return points.filter((point, i) => {
    const {year, month, day} = point;
    const next = points[i + 1];
    if (next?.link !== "slash" || !year || year.era === "BC" || year.value >= lastOldYear) return true;
    const isBeforeLadyDay = month !== null && (month < 3 || (month === 3 && (day ?? 1) < 25));
    if (!isBeforeLadyDay || next.month !== month || next.day !== day || next.year?.value !== year.value + 1)
      return true;
    next.link = point.link;
    return false;
  });
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
