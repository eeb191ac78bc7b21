import {meaningOf, numeral, patterns} from "./words.js";
import type {Rule, Value} from "./token.js";

/** The first letters of months and names before which a number cannot be the count of a length, nor a time of day (`5 a.m.`). */
const beginsNoUnit = "(?:(?![ADHMPWY])[A-Z]|A[pu]|Ma[ry]|De)";

/** Most numbers stand before a mark, the end or such a letter, or in a range before one, so that no other form needs to be tried. */
const plainNumber = new RegExp(
  `[1-9]\\d{0,3}(?=$|,(?!\\d)|[()[\\]]| ${beginsNoUnit}| ?[–-] ?\\d{1,2}(?:,(?!\\d)| ${beginsNoUnit}))|[1-9]\\d{3}(?= [–-] )`,
  "y"
);

const units = "year|month|week|day|hour|hr|minute";
const upTo = "[-–]\\s?\\d{1,3}[\\s-]?";

/** `2 weeks`, `19-day`, `2–3 days`, `81 years ago`. */
const length = new RegExp(`(\\d{1,3})[\\s-]?(${upTo})?(${units})s?(?![a-z])(\\s+ago\\b)?`, "iy");

const halfOfDay = "\\s?[ap]\\.?m\\b\\.?";
const times = [
  `\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:${halfOfDay})?`,
  "\\d{1,2}\\s?o['’ ]?\\s?clock",
  `\\d{1,2}(?:\\.\\d\\d)?${halfOfDay}`,
  "\\d{3,4}\\s?[ap]\\.\\s?m\\b\\.?",
  `\\d{1,2}\\.\\d\\d(?=\\s?[-–]\\s?\\d{1,2}(?:\\.\\d\\d)?${halfOfDay})`,
  "[0-2]\\d[0-5]\\d\\s?(?:hours|hrs)(?![a-z])",
  "0\\d[0-5]\\d(?![\\d|./-])"
];

/** Before the era, or before a second year that has it: `10,000–8,000 BC`. */
const beforeChrist = "(?=(?:\\s?(?:[-–—]|to|or|and)\\s?\\d[\\d,]{0,6})?\\s?b\\.?c)";

/** `10000 BC`, `10,000 BC`; of `May 5,480 BC` the 5 is a day. */
const longYear = new RegExp(
  `(?:2[1-9]\\d\\d|[3-9]\\d{3}|\\d{5}|\\d{1,2},\\d{3})(?![\\d,])${beforeChrist}(?<!(?:${patterns.months})\\.? ?\\d{1,2},\\d{3})`,
  "iy"
);

/** `1,194.09`; of `May 5,732` the 5 is a day. */
const sum = new RegExp(
  `\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,9})?(?![\\d,])(?<!(?:${patterns.months})\\.? ?[\\d,.]{1,30})`,
  "iy"
);

/** More digits than a year has, unless a day, a time or a length may follow the year: `200123 November`. */
const noYear = new RegExp(
  `\\d{7,}|\\d{5,6}(?![\\d:]|\\s?(?:[-–]\\s?\\d{1,2}\\s?)?(?:${patterns.months}|${units}|[ap]\\.?m|st|nd|rd|th))`,
  "iy"
);

/** `first half`, `1st half`, `no later than`. */
export const phraseRule: Rule = [
  new RegExp(`(?:${patterns.phrases})(?![a-z])`, "iy"),
  ([text]) => meaningOf(text.replace(/[- ]+/g, ""))
];

/**
 * What digits may begin. A number has at most four of them: where white space was lost around markup (`20015 May`), the rest is another
 * number. `strange` are digits that name no day: the year of `6.6.44` may be in any century.
 */
export const numberRules: Rule[] = [
  [plainNumber, ([digits]) => number(digits, false)],
  [
    length,
    ([, count, range, unit, ago]) => ({kind: "duration", value: Number(count), unit: unit!, exact: !range && !ago})
  ],
  [new RegExp(times.join("|"), "iy"), () => ({kind: "time"})],
  [/(\d{3,4})-(\d\d)-(\d\d)(?!\d)/y, isoDate],
  [/(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([text, year, , month, day]) => isoDate([text, year!, month!, day!])],
  [/(\d{1,2})([/-]|\. ?)(\d{1,2})\2(\d{4}|\d\d)(?!\d)/y, dayMonthYear],
  [
    /(?<![./-])(0?[1-9]|1[0-2])(?:[./-]| \/ )(\d{4})(?![\d-]|\s?(?:b\.?c|a\.?d|c\.?e))/iy,
    ([text, month, year]) => isoDate([text, year!, month!])
  ],
  [/(?<=\()(\d{4})-(0[1-9]|1[0-2])(?=\))/y, isoDate],
  [
    /([1-9]\d{2,3}|[1-9]0(?=['’]?s\s?(?:(?:[-–—]|to|or|and)\s?\d0['’]?s\s?)?(?:B\.?C|A\.?D|C\.?E)))\s?['’]?s(?![a-z])/iy,
    ([, year]) => ({kind: "decade", value: Number(year)})
  ],
  phraseRule,
  [longYear, ([text]) => number(text.replace(",", "").padStart(5, "0"), false)],
  [sum, () => ({kind: "strange"})],
  [noYear, () => ({kind: "strange"})],
  [
    /(\d{1,4})\.?(?:st|nd|rd|th)(?![a-z])|(\d{1,2})(?=c(?![a-z]|\.? ?\d))/iy,
    ([, digits, century]) => number((digits ?? century)!, true)
  ],
  [/\d{1,4}/y, ([digits]) => number(digits, false)]
];

export function isoDate([, year, month, day]: string[]): Value {
  return {kind: "iso", year: Number(year), month: Number(month), day: day === undefined ? null : Number(day)};
}

/** Between points the day is first, unless it would be no month that is second. Between slashes or hyphens it may be either: where both could be the month, only the year is read. */
function dayMonthYear([, first, mark, second, year]: string[]): Value {
  const [a, b] = [Number(first), Number(second)];
  if (year!.length === 2) return {kind: "strange"};
  if ((mark!.startsWith(".") && isMonth(b)) || !isMonth(a)) return isoDate(["", year!, second!, first!]);
  if (!isMonth(b) || a === b) return isoDate(["", year!, first!, second!]);
  return {...numeral(Number(year), 4, false), ambiguous: true};
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function number(digits: string, ordinal: boolean): Value {
  return numeral(Number(digits), digits.length, ordinal);
}
