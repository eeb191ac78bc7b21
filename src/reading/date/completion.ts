import {forEachPair, isApart, isRange, isYearAlone, periodOf, type Point} from "./point.js";
import {withYears} from "./years.js";

/**
 * The points with all that they leave to their neighbours: a day or year told from a bare number, the month, year and era
 * taken from the right or else from the left (`21–23 July 1944`, `May 5–7, 1944`, `45–44 BC`), short years written out.
 * The points given are filled in, not copied; those that stay `bare` are no dates.
 */
export function completed(written: Point[]): Point[] {
  if (written.length === 1 && written[0]!.bare === null) return withYears(written);
  extendCommas(written);
  const points = withLoneYears(written);
  resolveFromRight(points);
  resolveFromLeft(points);
  points.forEach((point, i) => (point.stray = isStray(points, i)));
  const dates = points.filter(({bare, stray}) => bare === null && !stray);
  shareAcrossSlash(dates);
  fillMonths(dates);
  return betweenBounds(withYears(withoutHeadingYear(dates)));
}

/** The commas before an `or` are `or` too: `21 July, 20 August or 8 September`. That of `480 BC, August or September` heads the dates of a year. */
function extendCommas(points: Point[]): void {
  for (let i = points.length - 2; i > 0; i--) {
    const [left, point] = [points[i - 1]!, points[i]!];
    const isHead = isYearAlone(left) && !isDay(left) && (!point.year || isDay(point));
    if (point.link === "comma" && points[i + 1]!.link === "or" && !isHead) point.link = "or";
  }
}

/** A year apart from its date, as after a bracket: `22 August (O.S.) 2 September (N.S.) 1628`. */
function withLoneYears(points: Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const yearless = last && !last.year && (last.month || last.season || last.part);
    if (yearless && isApart(point) && isYearAlone(point) && point.scale === "year" && !isDay(point)) {
      last.year = point.year;
      point.bare = null;
    } else kept.push(point);
  }
  return kept;
}

/** From the right: in `21–23 July` the 21 is a day like the 23, in `37 or 36 BC` a year, in `8th–9th century` a century; those of `8/10` are nothing. */
function resolveFromRight(points: Point[]): void {
  const slashed = points.some(({link}) => link === "slash");
  const doubtful = ({year}: Point) => slashed || year!.digits === 1;
  for (let i = points.length - 1; i >= 0; i--) {
    const point = points[i]!;
    const right = points[i + 1];
    if (point.bare === null) continue;
    const leftDigits = points[i - 1]?.year?.digits ?? 0;
    if (point.year && (point.year.digits >= 3 || (point.link === "slash" && leftDigits >= 3))) setYear(point);
    else if (!right || right.link === "next") continue;
    else if (right.day && !right.monthFirst && (isDay(point) || isRange(right.link))) setDay(point);
    else if (!point.year && isLong(right.scale) && right.year) setYear(point, right.scale);
    else if (isYearAlone(right) && right.link !== "comma" && !(right.bare !== null && doubtful(right)))
      setYear(point, right.scale);
  }
}

/** From the left: in `1084–88` the 88 is a year, in `3 May 1944 – 5` the 5 a day. A number that stands all alone is a year too. */
function resolveFromLeft(points: Point[]): void {
  points.forEach((point, i) => {
    if (point.bare === null) return;
    const left = points[i - 1];
    if (left?.day && isDay(point) && (isRange(point.link) || isListed(left, point))) setDay(point);
    else if (
      points.length === 1 ||
      (left?.year && left.bare === null && point.link !== "next" && point.link !== "comma")
    )
      setYear(point);
  });
}

/** The 5 of `1776 July 4 and 5`; that of `24 May 67 or 68` is a year. */
function isListed({year}: Point, {link}: Point): boolean {
  return (!year || year.digits >= 3) && (link === "and" || link === "or" || link === "slash");
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
  const {year, circa, query, bound} = head;
  return dates.map((date) => ({
    ...date,
    year,
    circa: date.circa || circa,
    query: date.query || query,
    bound: date.bound ?? bound
  }));
}

/** What stands before a slash holds after it too: `spring 967/968`, `15 July/August`. */
function shareAcrossSlash(points: Point[]): void {
  forEachPair(points, (left, point) => {
    if (point.link !== "slash") return;
    const {day, month, season, part} = left;
    if (isYearAlone(point) && left.year) Object.assign(point, {day, month, season, part});
    else if (point.month && !point.day && day && !left.monthFirst) point.day = day;
  });
}

/** A day without a month, and a part of what is named to the right: `16–17 April`, `early or mid 47 BC`. */
function fillMonths(points: Point[]): void {
  for (let i = points.length - 2; i >= 0; i--) {
    const point = points[i]!;
    const {month, season, scale, year} = points[i + 1]!;
    if (point.day && !point.month) Object.assign(point, {month, shared: true});
    else if (point.part && !point.month && !point.season && !point.year)
      Object.assign(point, {month, season, scale, year: month || season ? null : year, shared: true});
  }
  forEachPair(points, ({month}, point) => {
    if (point.day && !point.month) point.month = month;
  });
}

/** `after 1328 and before 1386` is some time between the two. */
function betweenBounds(points: Point[]): Point[] {
  forEachPair(points, (left, point) => {
    if (!isApart(point)) return;
    const [after, before] = left.bound === "after" ? [left, point] : [point, left];
    if (after.bound !== "after" || before.bound !== "before") return;
    const [from, to] = [periodOf(after), periodOf(before)];
    if (!from || !to || from.first > to.last) return;
    point.link = "or";
    after.bound = before.bound = null;
  });
  return points;
}

function isDay({bare, year}: Point): boolean {
  return bare !== null && bare >= 1 && bare <= 31 && (!year || year.digits <= 2);
}

function setDay(point: Point): void {
  Object.assign(point, {day: point.bare, year: null, bare: null});
}

/** An ordinal number is no year, but it may be a century. */
function setYear(point: Point, scale: Point["scale"] = point.scale): void {
  if (!point.year && isLong(scale)) point.year = {value: point.bare!, digits: 1, era: null};
  if (point.year) Object.assign(point, {scale, bare: null});
}

function isLong(scale: Point["scale"]): boolean {
  return scale === "century" || scale === "millennium";
}
