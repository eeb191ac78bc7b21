import type {Random} from "./random.js";

/** A day, or a span of days in one month, of the years 1000 to 2020. */
export type MadeDate = {year: number; month: number; first: number; last: number};

export const months = "January February March April May June July August September October November December".split(
  " "
);

export function dateFor(random: Random): MadeDate {
  const first = 1 + random.below(28);
  return {
    year: 1000 + random.below(1021),
    month: random.below(12),
    first,
    last: random.below(2) === 0 ? first : first + random.below(29 - first)
  };
}

/** `3–5 May 1863`. */
export function plainDate({year, month, first, last}: MadeDate): string {
  return `${first === last ? first : `${first}–${last}`} ${months[month]} ${year}`;
}

export function isoDays({year, month, first, last}: MadeDate): [first: string, last: string] {
  return [isoDay(year, month + 1, first), isoDay(year, month + 1, last)];
}

export function isoDay(year: number, month: number, day: number): string {
  const padded = (part: number, places: number) => String(part).padStart(places, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function simplerDates(date: MadeDate): MadeDate[] {
  return [
    {...date, last: date.first},
    {...date, year: 1863},
    {...date, month: 4},
    {...date, first: 3, last: date.first === date.last ? 3 : 5}
  ].filter((other) => plainDate(other) !== plainDate(date));
}
