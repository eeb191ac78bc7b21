/**
 * Days as ISO 8601 text with astronomical years from -9999 to 9999 (`-0479-07-21` is 21 July 480 BC), in the proleptic
 * Gregorian calendar. No time zone is involved, and the years 0–99 are themselves, unlike in `Date.UTC`.
 */
export type IsoDay = string;

/** The day `count` days later, earlier where `count` is negative. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return isoOf(numberOf(day) + count);
}

/** How many days the span has, both ends counted: 28 October – 17 November is 21 days. */
export function daysBetween(first: IsoDay, last: IsoDay): number {
  return numberOf(last) - numberOf(first) + 1;
}

/** How many days the month (1–12) has. */
export function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days since 1970-01-01, by the arithmetic of years that begin in March (Howard Hinnant, `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilOf(number: number): {year: number; month: number; day: number} {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return {year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day};
}

/** The same day of another month, or that month's last day if it is shorter. */
export function addMonths(number: number, count: number): number {
  const {year, month, day} = civilOf(number);
  const months = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayNumber(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)));
}

export function isoOf(number: number): IsoDay {
  const {year, month, day} = civilOf(number);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function numberOf(day: IsoDay): number {
  return dayNumber(Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2)));
}

/** Four digits, with a minus sign before the year 0 (1 BC). */
export function isoYear(year: number): string {
  if (year >= 1000) return String(year);
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Each month's name, and the short forms of it that texts use; the first is the one that figures print. */
export const months: readonly {name: string; short: readonly string[]}[] = [
  {name: "January", short: ["Jan"]},
  {name: "February", short: ["Feb", "Febr"]},
  {name: "March", short: ["Mar"]},
  {name: "April", short: ["Apr"]},
  {name: "May", short: ["May"]},
  {name: "June", short: ["Jun"]},
  {name: "July", short: ["Jul"]},
  {name: "August", short: ["Aug"]},
  {name: "September", short: ["Sep", "Sept", "Septem"]},
  {name: "October", short: ["Oct", "Octob"]},
  {name: "November", short: ["Nov", "Novem"]},
  {name: "December", short: ["Dec", "Decem"]}
];

/** The number of each month, from 1, by its names in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap(({name, short}, index) => [name, ...short].map((form) => [form.toLowerCase(), index + 1] as const))
);
