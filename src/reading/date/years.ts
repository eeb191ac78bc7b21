import {cutAt, forEachPair, isApart, isRange, isYearAlone, type Point, type Year} from "./point.js";

/** The points with their years written out, in their era, and taken from a neighbour where they have none. */
export function withYears(points: Point[]): Point[] {
  writeOutYears(points);
  if (points.length > 2) points = withYearsOfTheirOwn(points);
  fillEras(points);
  refuseShortYears(points);
  for (const point of points) point.given = point.year !== null;
  fillYears(points);
  markOldYears(points);
  return withoutSecondYearOfWinter(points);
}

/**
 * `1943–44`, `490–79 BC`: the digits left out are those of the year before, as long as the span runs forward. From one era to
 * the next none are left out (`480 BC – AD 10`). Digits that go on from a year alone are its end, behind a slash too: `1643/4`.
 */
function writeOutYears(points: Point[]): void {
  const isRanged = points.some(({link}) => isRange(link));
  forEachPair(points, (before, point) => {
    const {year: left} = before;
    const {year, link} = point;
    const joined = isRange(link) || link === "slash" || link === "or";
    const otherEra = left?.era && year?.era && left.era !== year.era;
    if (!left || !year || !joined || otherEra || left.digits < 3 || year.digits > 2) return;
    const step = 10 ** year.digits;
    const candidate = left.value - (left.value % step) + year.value;
    if (year.era !== "BC") year.value = candidate > left.value ? candidate : nextTurn(candidate + step, left.value);
    else if (candidate < left.value) year.value = candidate;
    year.digits = left.digits;
    if (link === "slash" && isYearAlone(before) && !isRanged) point.link = "dash";
  });
}

/** `1899–1902` may be written `1899–02`, but `1915–13` is no `1915–2013`: the year 0, which no calendar has, marks it. */
function nextTurn(year: number, left: number): number {
  return year - left <= 50 ? year : 0;
}

/** `December–January 1944–45`: the first month is of the first year, the second of the year after. */
function withYearsOfTheirOwn(points: Point[]): Point[] {
  return points.filter((point, i) => {
    const [from, to] = [points[i - 2], points[i - 1]];
    if (!isYearAlone(point) || !isRange(point.link) || !from?.month || from.year || !to?.month) return true;
    if (to.year?.value !== point.year!.value - 1 || from.month <= to.month || !isRange(to.link)) return true;
    [from.year, to.year] = [to.year, point.year];
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
  forEachPair(points, ({year: left}, point) => {
    const {year} = point;
    if (left?.era === "BC" && year && !year.era && year.value <= left.value) point.year = {...year, era: "BC"};
  });
}

/** Beside a year of four digits one or two are no year, unless the era says so: `13/1944`. The year 0, which no calendar has, marks them. */
function refuseShortYears(points: Point[]): void {
  if (!points.some(({year}) => year && year.digits >= 4)) return;
  for (const {year, scale} of points)
    if (year && year.digits <= 2 && year.era === null && scale === "year") year.value = 0;
}

/** A missing year comes from the same span, from its right before its left, or else from the nearest date. */
function fillYears(points: readonly Point[]): void {
  if (points.every(({year, absent}) => year || absent)) return;
  for (const span of [...cutAt(points, isApart), points]) {
    takeYears([...span].reverse());
    takeYears(span);
  }
}

function takeYears(points: readonly Point[]): void {
  let last: Year | null = null;
  for (const point of points) {
    if (!point.year && !point.absent) point.year = last;
    if (point.year && point.scale === "year") last = point.year;
  }
}

/** The last year in which some began the year on 25 March. */
const lastOldYear = 1752;

/** `12 March 1643/4` is 1644 in the new style. */
function markOldYears(points: readonly Point[]): void {
  forEachPair(points, (old, point) => {
    const {year, month, day} = old;
    if (point.link !== "slash" || !year || year.era === "BC" || year.value >= lastOldYear) return;
    const isBeforeLadyDay = month !== null && (month < 3 || (month === 3 && (day ?? 1) < 25));
    if (!isBeforeLadyDay || point.month !== month || point.day !== day || point.year?.value !== year.value + 1) return;
    [old.style, point.style] = ["old", "new"];
    if (!isRange(old.link)) point.link = old.link;
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
