import type {ChronologyRow} from "../../model/rows.js";
import {civilOf, numberOf} from "../../reading/days.js";
import {dateOf, endOf} from "../marks/span-x.js";
import {shortMonth, yearName} from "./axis.js";

/** The first and the last day of a part of the time axis, ISO 8601. */
export type Window = readonly [first: string, last: string];

/** The rows that may have days in a window, and those without any date. */
export function inWindow<Row extends ChronologyRow>(rows: readonly Row[], [first, last]: Window): Row[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  return rows.filter(({earliest, startLatest, endEarliest, latest}) => {
    const [starts, ends] = [earliest ?? null, latest ?? null];
    const undated = [earliest, startLatest, endEarliest, latest].every((day) => day === null);
    return undated || ((starts === null || numberOf(starts) <= to) && (ends === null || numberOf(ends) >= from));
  });
}

export function windowDomain([first, last]: Window): [Date, Date] {
  return [dateOf(first)!, endOf(last)!];
}

/** On which sides of a window a row has days outside it. An end that is not stated is no day; its arrow stands in the window. */
export function beyond(
  {earliest, startLatest, endEarliest, latest}: ChronologyRow,
  [first, last]: Window
): {before: boolean; after: boolean} {
  const days = [earliest, startLatest, endEarliest, latest].filter((day) => day !== null).map(numberOf);
  if (days.length === 0) return {before: false, after: false};
  return {
    before: Math.min(...days) < numberOf(first),
    after: Math.max(...days) > numberOf(last)
  };
}

export function windowNote(window: Window, left: number): string {
  const outside = left ? ` ${left} ${left === 1 ? "row lies" : "rows lie"} wholly outside.` : "";
  return `Zoomed to ${daysInWords(window)}; triangles mark what goes on beyond the edge.${outside}`;
}

/** Says of a window without any row where the rows are; nothing where there are none. */
export function emptyWindow(window: Window, rows: readonly ChronologyRow[]): string[] {
  const known = rows.flatMap(({earliest, startLatest, endEarliest, latest}) =>
    [earliest, startLatest, endEarliest, latest].filter((day) => day !== null)
  );
  const days = known.sort((a, b) => numberOf(a) - numberOf(b));
  if (days.length === 0) return [];
  return [`Nothing is dated ${daysInWords(window)}. All known days lie in ${daysInWords([days[0]!, days.at(-1)!])}.`];
}

function daysInWords([first, last]: Window): string {
  return [...new Set([first, last].map(dayInWords))].join(" – ");
}

function dayInWords(day: string): string {
  const {year, month, day: ofMonth} = civilOf(numberOf(day));
  return `${ofMonth} ${shortMonth(month)} ${yearName(year)}`;
}
