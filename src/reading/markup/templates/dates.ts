import {addMonths, civilOf, dayNumber, months} from "../../days.js";
import type {Call, Setting, Table} from "./setting.js";

const startDate: Setting = ({positional}) => dateOf(positional) ?? positional.join(" ");

/** Dates, as the page shows them. */
export const dateTemplates: Table = [
  [
    "start date, end date, start date and age, end date and age, film date, birth date, death date, birth date and age, death date and age",
    startDate
  ],
  ["date, dts, start-date, end-date", ({positional}) => dateOf(positional) ?? positional[0] ?? ""],
  [
    "start and end dates, start and end date",
    ({positional}) => [positional.slice(0, 3), positional.slice(3, 6)].flatMap((date) => dateOf(date) ?? []).join(" – ")
  ],
  ["as of, asof", (call) => `as of ${startDate(call).trim()}`],
  ["oldstyledate, oldstyledatedy, old style date", ({positional: [date, year, old]}) => inBothStyles(date, old, year)],
  ["oldstyledateny, old style date ny", ({positional: [date, old]}) => inBothStyles(date, old)]
];

function inBothStyles(date?: string, old?: string, year?: string): string {
  return [date, old ? `[O.S. ${old}]` : "", year].filter(Boolean).join(" ");
}

/** Lengths of time that the page works out, such as `{{age in years, months and days|1944|10|28|1944|11|17}}`. */
export const ageFamily = {start: /^age in /, setting: setAge};

/** Year, month and day, as far as they are given as numbers; null where they are not. */
function dateOf([year = "", month = "", day = ""]: readonly string[]): string | null {
  const name = months[Number(month) - 1]?.name;
  if (!/^\s*\d{1,4}\s*$/.test(year) || (month.trim() && !name)) return null;
  return [Number(day) || "", name ?? "", year.trim()].filter(Boolean).join(" ");
}

/** The units of time, with how many whole months or days one has. */
const units = [
  {unit: "year", months: 12, days: 0},
  {unit: "month", months: 1, days: 0},
  {unit: "week", months: 0, days: 7},
  {unit: "day", months: 0, days: 1}
];

/** The length in the units that the template's name lists, the day of the end not counted. Nothing where the end is today. */
function setAge(call: Call): string {
  const [start, end] = [dayOf(call, 1), dayOf(call, 2)];
  if (start === null || end === null || end < start) return "";
  const listed = units.filter(({unit}) => call.name.toLowerCase().includes(unit));
  let from = start;
  const lengths = listed.flatMap(({unit, months, days}) => {
    const count = Math.floor(months ? monthsBetween(from, end) / months : (end - from) / days);
    from = months ? addMonths(from, count * months) : from + count * days;
    return count ? `${count} ${unit}${count === 1 ? "" : "s"}` : [];
  });
  return lengths.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

function dayOf({positional, named}: Call, which: 1 | 2): number | null {
  const numbers = ["year", "month", "day"].map((part, index) =>
    Number(named.get(part + which) ?? positional[index + 3 * (which - 1)] ?? NaN)
  );
  const [year = 0, month = 0, day = 0] = numbers;
  const valid = numbers.every(Number.isInteger) && Math.abs(year) < 10_000 && months[month - 1] && day > 0 && day < 32;
  return valid ? dayNumber(year, month, day) : null;
}

function monthsBetween(from: number, to: number): number {
  const [first, last] = [civilOf(from), civilOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0);
}
