import {isoOf, numberOf, type IsoDay} from "../../reading/days.js";

/** The first and the last day of a stretch of time, both inclusive. */
export type Days = readonly [first: IsoDay, last: IsoDay];

const millisecondsPerDay = 86_400_000;

/** The days between two dates of a time scale, those that they lie in included. */
export function daysBetween(start: Date, end: Date): Days {
  const [first, next] = [Math.floor(+start / millisecondsPerDay), Math.ceil(+end / millisecondsPerDay)];
  return [isoOf(first), isoOf(Math.max(first, next - 1))];
}

/** What is wrong with a reader's two days, each in words; empty where nothing is. */
export function faultsOf(first: string, last: string): [first: string, last: string] {
  const faults = [dayFault(first), dayFault(last)] as [string, string];
  if (!faults[0] && !faults[1] && numberOf(first) > numberOf(last)) faults[1] = `expected no day before ${first}`;
  return faults;
}

/** An ISO 8601 interval, `1944-06-11/1944-11-29`; null where it is none. */
export function readDays(text: string): Days | null {
  const [first = "", last = "", ...others] = text.split("/");
  return others.length || faultsOf(first, last).some(Boolean) ? null : [first, last];
}

function dayFault(day: string): string {
  const isDay = /^-?\d{4}-\d{2}-\d{2}$/.test(day) && isoOf(numberOf(day)) === day;
  return isDay ? "" : "expected a day, YYYY-MM-DD, such as 1944-06-11; the year 480 BC is -0479";
}
