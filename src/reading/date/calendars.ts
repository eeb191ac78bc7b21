import {dayNumber} from "../days.js";

export type Day = {year: number; month: number; day: number};

/** The years in which some state counted in the Julian calendar while others had the Gregorian one. */
const bothInUse = {first: 1582, last: 1923};

/**
 * Whether a day in the Julian calendar is that other day in the Gregorian one, as 14 October 1854 is 26 October 1854. Two days of one
 * year may also be 25 December and, in the year after, 6 January.
 */
export function isSameDay(julian: Day, gregorian: Day): boolean {
  if (julian.year < bothInUse.first || julian.year > bothInUse.last) return false;
  const later = julian.year === gregorian.year && julian.month > gregorian.month ? 1 : 0;
  const day = dayNumber(gregorian.year + later, gregorian.month, gregorian.day);
  return day - dayNumber(julian.year, julian.month, julian.day) === lagOf(julian);
}

/** The days by which the Julian calendar is behind: ten from 1582, and one more for each leap day that the Gregorian one leaves out. */
function lagOf({year, month}: Day): number {
  const lastFebruary = month > 2 ? year : year - 1;
  return Math.floor(lastFebruary / 100) - Math.floor(lastFebruary / 400) - 2;
}
