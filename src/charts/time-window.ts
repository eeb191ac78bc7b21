import type {ChronologyRow} from "../model/rows.js";
import {numberOf} from "../reading/days.js";
import {dateOf, endOf} from "./time-axis.js";

/** The first and the last day of a part of the time axis, ISO 8601. */
export type Window = readonly [first: string, last: string];

/**
 * The rows that may have days in a window, and those without any date.
 *
 * @throws RangeError on a window whose days are no days or in the wrong order
 */
export function inWindow(rows: readonly ChronologyRow[], [first, last]: Window): ChronologyRow[] {
  const [from, to] = [first, last].map((day) => (isDay.test(day) ? numberOf(day) : Number.NaN)) as [number, number];
  if (!(from <= to))
    throw new RangeError(`impossible window: ${first} to ${last}; expected two days in order, YYYY-MM-DD`);
  return rows.filter(({earliest, startLatest, endEarliest, latest}) => {
    const [starts, ends] = [earliest ?? null, latest ?? null];
    const undated = [earliest, startLatest, endEarliest, latest].every((day) => day === null);
    return undated || ((starts === null || numberOf(starts) <= to) && (ends === null || numberOf(ends) >= from));
  });
}

/** Years before 1 and after 9999 have a sign, as in ISO 8601. */
const isDay = /^[+-]?\d{4,6}-\d{2}-\d{2}$/;

export function windowDomain([first, last]: Window): [Date, Date] {
  return [dateOf(first)!, endOf(last)!];
}

/** A date moved to the nearer edge of a domain that it lies outside of. */
export function clamp(date: Date, [start, end]: readonly [Date, Date]): Date {
  return new Date(Math.min(Math.max(+date, +start), +end));
}

export function windowNote([first, last]: Window, left: number): string {
  const outside = left ? ` ${left} ${left === 1 ? "row lies" : "rows lie"} wholly outside.` : "";
  return `Zoomed to ${first} – ${last}: what reaches the edge goes on beyond it.${outside}`;
}
