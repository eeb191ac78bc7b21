import {dayNumber} from "../days.js";
import type {Group} from "./brackets.js";
import {cutAt, isRange, type Point} from "./point.js";
import type {Style} from "./words.js";

const rank: Record<Style, number> = {other: 0, old: 1, plain: 2, new: 2};

/**
 * The points without those that repeat a date in an older style: of `20–21 June (O.S.) 2–3 July (N.S.)` and of `14/26 October 1854` the
 * new style is the value. Dates that are given in one style only stay as they are written, and where a range leads from one style to another, the later
 * does not repeat the earlier.
 */
export function inNewestStyle(written: Point[]): Point[] {
  const points = written.some(isBeside) ? withoutOldDays(written) : written;
  if (points.every(({style}) => style === "plain")) return points;
  const leadsToStyle = ({link, style}: Point, i: number) => isRange(link) && points[i - 1]!.style !== style;
  return cutAt(points, leadsToStyle).flatMap((group) => {
    const newest = group.reduce((best, {style}) => Math.max(best, rank[style]), 0);
    const kept = group.filter(({style}) => rank[style] === newest);
    return kept.map((point, i) => (i === 0 ? {...point, link: group[0]!.link} : point));
  });
}

function isBeside({link}: Point): boolean {
  return link === "slash" || link === "bracket";
}

/** Takes out the dates in brackets that are not those before them in the other calendar; their brackets are `unpaired`. */
export function withoutUnpaired(points: Point[], brackets: readonly Group[]): {dates: Point[]; unpaired: Group[]} {
  const byStart = new Map(brackets.map((group) => [group.tokens[0]!.start, group]));
  const unpaired: Group[] = [];
  let end = 0;
  const dates = points.filter((point, i) => {
    const bracket = byStart.get(point.start);
    if (
      bracket &&
      !sidesOf(points, i).some(([before, after]) => areSameDays(before, after) || areSameDays(after, before))
    ) {
      unpaired.push(bracket);
      end = bracket.tokens.at(-1)!.end;
    }
    return point.start >= end;
  });
  return {dates, unpaired};
}

/** One day, or a first and a last, before the position and after it. */
function sidesOf(points: readonly Point[], i: number): [before: Point[], after: Point[]][] {
  return [1, 2].map((count) => [points.slice(Math.max(0, i - count), i), points.slice(i, i + count)]);
}

/** Leaves out what stands beside a slash in the old style and is the same day, or the same first and last day, in the new. */
function withoutOldDays(points: readonly Point[]): Point[] {
  const old = new Set<Point>();
  points.forEach((point, i) => {
    for (const [before, after] of isBeside(point) ? sidesOf(points, i) : [])
      if (areSameDays(before, after)) {
        before.forEach((point) => old.add(point));
        after[0]!.link = before[0]!.link;
        after.forEach((point, at) => takeYear(point, before[at]!));
      } else if (areSameDays(after, before)) after.forEach((point) => old.add(point));
  });
  return points.filter((point) => !old.has(point));
}

function areSameDays(old: readonly Point[], young: readonly Point[]): boolean {
  if (old.length !== young.length) return false;
  return old.every((point, i) => {
    const [before, after] = [dayOf(point), dayOf(young[i]!)];
    return before !== null && after !== null && isSameDay(before, after);
  });
}

function dayOf({year, month, day}: Point): Day | null {
  return year && year.era !== "BC" && month && day ? {year: year.value, month, day} : null;
}

/** `30 December 1854/11 January` ends in the year after. */
function takeYear(young: Point, old: Point): void {
  const {year} = old;
  if (year && !young.given && young.month! < old.month!) young.year = {...year, value: year.value + 1};
}

export type Day = {year: number; month: number; day: number};

/** The years in which some state counted in the Julian calendar while others had the Gregorian one. */
const bothInUse = {first: 1582, last: 1923};

/** From March 1700 to February 1712 Sweden was a day ahead of the Julian calendar. In months since the year 0. */
const swedish = {first: 12 * 1700 + 3, last: 12 * 1712 + 2};

/**
 * Whether a day in the Julian calendar, or in the Swedish one of 1700–1712, is that other day in the Gregorian one, as 14 October 1854 is
 * 26 October 1854. Two days of one year may also be 25 December and, in the year after, 6 January.
 */
export function isSameDay(old: Day, gregorian: Day): boolean {
  if (old.year < bothInUse.first || old.year > bothInUse.last) return false;
  const later = old.year === gregorian.year && old.month > gregorian.month ? 1 : 0;
  const day = dayNumber(gregorian.year + later, gregorian.month, gregorian.day);
  const lag = day - dayNumber(old.year, old.month, old.day);
  const months = 12 * old.year + old.month;
  const isSwedish = months >= swedish.first && months <= swedish.last;
  return lag === lagOf(old) || (isSwedish && lag === lagOf(old) - 1);
}

/** The days by which the Julian calendar is behind: ten from 1582, and one more for each leap day that the Gregorian one leaves out. */
function lagOf({year, month}: Day): number {
  const lastFebruary = month > 2 ? year : year - 1;
  return Math.floor(lastFebruary / 100) - Math.floor(lastFebruary / 400) - 2;
}
