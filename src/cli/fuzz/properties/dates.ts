import {mutated} from "../../made/mutate.js";
import {plainValues} from "../../made/plain-values.js";
import type {Random} from "../../made/random.js";
import {whenFaults} from "../../reading-faults.js";
import {months as monthNames} from "../../../reading/days.js";
import {textOf} from "../../../reading/markup/text.js";
import {readWhen, type When} from "../../../reading/when.js";
import {property, type Property, type Wrong} from "./property.js";

/** A day, or a span of days in one month, of the years 1000 to 2020. */
type MadeDate = {year: number; month: number; first: number; last: number};

const months = monthNames.map(({name}) => name);
const ordinal = (day: number) => `${day}${day > 10 && day < 20 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;

const singles: ((day: number, month: string, year: number, iso: string) => string)[] = [
  (day, month, year) => `${month} ${day}, ${year}`,
  (day, month, year) => `${ordinal(day)} ${month} ${year}`,
  (day, month, year) => `${month} ${ordinal(day)}, ${year}`,
  (day, month, year) => `the ${ordinal(day)} of ${month} ${year}`,
  (day, month, year) => `${day} ${month}, ${year}`,
  (day, month, year) => `${year} ${month} ${day}`,
  (day, month, year) => `${year}, ${day} ${month}`,
  (day, month, year) => `${day}-${month.slice(0, 3)}-${year}`,
  (day, month, year) => `${day}/${month.slice(0, 3)}/${year}`,
  (day, month, year) => `${day} ${month.slice(0, 3)} ${year}`,
  (day, month, year) => `${day} ${month.slice(0, 3)}. ${year}`,
  (day, month, year) => `${day} ${month.toUpperCase()} ${year}`,
  (day, month, year) => `[[${day} ${month}]] [[${year}]]`,
  (_, __, ___, iso) => iso,
  (_, __, ___, iso) => `{{start date|${iso.replaceAll("-", "|")}}}`,
  (_, __, ___, iso) => `{{Start date|${iso.replaceAll("-", "|")}|df=yes}}`
];

const spans: ((first: number, last: number, month: string, year: number) => string)[] = [
  (first, last, month, year) => `${first}-${last} ${month} ${year}`,
  (first, last, month, year) => `${first} – ${last} ${month} ${year}`,
  (first, last, month, year) => `${first}--${last} ${month} ${year}`,
  (first, last, month, year) => `${first} to ${last} ${month} ${year}`,
  (first, last, month, year) => `from ${first} to ${last} ${month} ${year}`,
  (first, last, month, year) => `${first} ${month} – ${last} ${month} ${year}`,
  (first, last, month, year) => `${first} ${month} ${year} – ${last} ${month} ${year}`,
  (first, last, month, year) => `${first} ${month} ${year} to ${last} ${month} ${year}`,
  (first, last, month, year) => `${month} ${first}–${last}, ${year}`,
  (first, last, month, year) => `${first}&ndash;${last}&nbsp;${month}&nbsp;${year}`,
  (first, last, month, year) => `${first}{{snd}}${last} ${month} ${year}`
];

const extras = ["<ref>Smith 2004, p. 71</ref>", "[1]", "{{efn|or 1900}}", ".", " ", "<!-- 1900 -->"];
const invisible = [..."\u200b\u00ad\u2060\u200e\u200f\ufeff"];
const zeros = ["０", "٠", "۰", "०"].map((zero) => zero.codePointAt(0)!);

export const ofDates: readonly Property[] = [
  dated("a date is its days", plainDate),
  dated("a date is the same in every form", (date, random) => {
    const [month, [iso]] = [months[date.month]!, isoDays(date)];
    return date.first === date.last
      ? random.pick(singles)(date.first, month, date.year, iso)
      : random.pick(spans)(date.first, date.last, month, date.year);
  }),
  dated("invisible characters in a date change nothing", (date, random) =>
    plainDate(date).replace(/(?<=\d)(?=\d)/g, () => (random.below(2) === 0 ? random.pick(invisible) : ""))
  ),
  dated("digits of any script are a date's digits", (date, random) => {
    const zero = random.pick(zeros);
    return plainDate(date).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  }),
  dated(
    "references, comments and stops after a date change nothing",
    (date, random) => plainDate(date) + random.pick(extras)
  ),
  dated("markup around a date changes nothing", (date, random) => {
    const [open, close] = random.pick([
      ["'''", "'''"],
      ["{{nowrap|", "}}"],
      ["<small>", "</small>"],
      ["[[Timeline|", "]]"]
    ] as const);
    return `${open}${plainDate(date)}${close}`;
  }),
  dated("words of doubt do not widen a date", (date, random) =>
    random.pick(["c. D", "around D", "D (uncertain)", "D?", "probably D", "≈ D"]).replace("D", plainDate(date))
  ),
  spanned("a month and its parts span their days", ({year, month}, random) => {
    const last = lastDay(year, month + 1);
    const [words, from, to] = random.pick([
      ["", 1, last],
      ["early ", 1, 10],
      ["mid-", 11, 20],
      ["late ", 21, last],
      ["the beginning of ", 1, 10],
      ["the end of ", 21, last],
      ["first half of ", 1, 15]
    ] as const);
    return [`${words}${months[month]} ${year}`, isoDay(year, month + 1, from), isoDay(year, month + 1, to)];
  }),
  spanned("a season is three months", ({year}, random) => {
    const [name, month] = random.pick([
      ["spring", 3],
      ["summer", 6],
      ["autumn", 9],
      ["fall", 9]
    ] as const);
    const words = `${random.pick(["", "the "])}${name} ${random.pick(["", "of "])}${year}`;
    return [words, isoDay(year, month, 1), isoDay(year, month + 2, lastDay(year, month + 2))];
  }),
  spanned("a year, a decade and a century span theirs", ({year}, random) => {
    const [decade, century] = [year - (year % 10), Math.floor((year - 1) / 100)];
    const [text, from, to] = random.pick([
      [String(year), year, year],
      [`${decade}s`, decade, decade + 9],
      [`${decade}'s`, decade, decade + 9],
      [`${ordinal(century + 1)} century`, 100 * century + 1, 100 * century + 100],
      [`${ordinal(century + 1)}-century`, 100 * century + 1, 100 * century + 100]
    ] as const);
    return [text, isoDay(from, 1, 1), isoDay(to, 12, 31)];
  }),
  property("before and after leave a side open", {
    make: dateFor,
    simpler: simplerDates,
    wrong: (date, random) => {
      const [[day], text] = [isoDays(date), plainDate({...date, last: date.first})];
      const ends = ({earliest, latest}: When) => `${earliest ?? "open"} … ${latest ?? "open"}`;
      return random.below(2) === 0
        ? wrongDays(`${random.pick(["before", "until", "prior to"])} ${text}`, `open … ${day}`, ends)
        : wrongDays(`${random.pick(["after", "since"])} ${text}`, `${day} … open`, ends);
    }
  }),
  property("digits that count for nothing are an issue", {
    make: (random) => mutated(plainValues, random).slice(0, 300),
    simpler: shorterTexts,
    wrong: (text) => {
      const when = readWhen(text);
      const isUnknown = daysOf(when) === daysOf(readWhen(""));
      const isSilent = isUnknown && when.issues.length === 0 && /\d/.test(shownOf(text));
      return isSilent ? {text, fault: "date: neither days nor an issue"} : null;
    }
  }),
  property("digits that make no date are an issue, and no year is made of a part of them", {
    make: (random) => ({
      text: random.pick([
        String(100_000 + random.below(9e6)),
        `${32 + random.below(60)} ${random.pick(months)} ${1000 + random.below(1000)}`,
        `${1000 + random.below(1000)}-${13 + random.below(80)}-${10 + random.below(18)}`,
        `${2 + random.below(90)} days`
      ])
    }),
    wrong: ({text}) => {
      const when = readWhen(text);
      const year = when.earliest === null ? null : Number.parseInt(when.earliest, 10);
      if (when.issues.length === 0) return {text, fault: `date: ${daysOf(when)}, and no issue`};
      return year !== null && !text.includes(String(year)) ? {text, fault: `date: ${daysOf(when)}`} : null;
    }
  })
];

function dated(name: string, write: (date: MadeDate, random: Random) => string): Property {
  return property(name, {
    make: dateFor,
    simpler: simplerDates,
    wrong: (date, random) => {
      const [first, last] = isoDays(date);
      return wrongDays(write(date, random), [first, first, last, last].join(" … "));
    }
  });
}

/** A time that is not known better than by its first day and its last. */
function spanned(
  name: string,
  write: (date: MadeDate, random: Random) => [text: string, first: string, last: string]
): Property {
  return property(name, {
    make: dateFor,
    simpler: simplerDates,
    wrong: (date, random) => {
      const [text, first, last] = write(date, random);
      return wrongDays(text, [first, last, first, last].join(" … "));
    }
  });
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The text without its markup and the marks of footnotes. */
function shownOf(text: string): string {
  return textOf(text, "text").text.replace(/\[[^\]]*\]?/g, "");
}

function shorterTexts(text: string): string[] {
  const sizes = [32, 8, 1].filter((size) => size < text.length);
  return sizes.flatMap((size) =>
    Array.from(
      {length: Math.ceil(text.length / size)},
      (_, at) => text.slice(0, at * size) + text.slice((at + 1) * size)
    )
  );
}

function wrongDays(text: string, expected: string, written = daysOf): Wrong | null {
  const when = readWhen(text);
  const [broken] = whenFaults(when);
  if (broken !== undefined) return {text, fault: `date: ${broken}`};
  const found = written(when);
  return found === expected ? null : {text, fault: `date: ${found}, expected ${expected}`};
}

function daysOf({earliest, startLatest, endEarliest, latest}: When): string {
  return [earliest, startLatest, endEarliest, latest].map((day) => day ?? "none").join(" … ");
}

function dateFor(random: Random): MadeDate {
  const first = 1 + random.below(28);
  return {
    year: 1000 + random.below(1021),
    month: random.below(12),
    first,
    last: random.below(2) === 0 ? first : first + random.below(29 - first)
  };
}

/** `3–5 May 1863`. */
function plainDate({year, month, first, last}: MadeDate): string {
  return `${first === last ? first : `${first}–${last}`} ${months[month]} ${year}`;
}

function isoDays({year, month, first, last}: MadeDate): [first: string, last: string] {
  return [isoDay(year, month + 1, first), isoDay(year, month + 1, last)];
}

function isoDay(year: number, month: number, day: number): string {
  const padded = (part: number, places: number) => String(part).padStart(places, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function simplerDates(date: MadeDate): MadeDate[] {
  return [
    {...date, last: date.first},
    {...date, year: 1863},
    {...date, month: 4},
    {...date, first: 3, last: date.first === date.last ? 3 : 5}
  ].filter((other) => plainDate(other) !== plainDate(date));
}
