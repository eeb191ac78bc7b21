import {dayNumber} from "../days.js";

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
  return lag === lagOf(old) || (isSwedish(old) && lag === lagOf(old) - 1);
}

function isSwedish({year, month}: Day): boolean {
  const months = 12 * year + month;
  return months >= swedish.first && months <= swedish.last;
}

/** The days by which the Julian calendar is behind: ten from 1582, and one more for each leap day that the Gregorian one leaves out. */
function lagOf({year, month}: Day): number {
  const lastFebruary = month > 2 ? year : year - 1;
  return Math.floor(lastFebruary / 100) - Math.floor(lastFebruary / 400) - 2;
}
