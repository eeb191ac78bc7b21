import {meaningOf, type Meaning} from "./words.js";

/** What opens an aside; `ref` stands for any footnote or comment in markup. */
export type Bracket = "(" | "[" | "{" | "ref";

type Value =
  | Meaning
  | {kind: "number"; value: number; digits: number; ordinal: boolean; ambiguous?: boolean}
  | {kind: "decade"; value: number}
  | {kind: "iso"; year: number; month: number; day: number | null}
  | {kind: "duration"; value: number; unit: string; exact: boolean}
  | {kind: "time" | "query" | "break" | "word" | "strange"}
  | {kind: "open"; value: Bracket}
  | {kind: "close"; value: Bracket};

/** A piece of a date with its span [start, end) in the raw text. */
export type Token = Value & {text: string; start: number; end: number};

/** The tokens of a value in order, without white space and without marks that mean nothing in a date. */
export function tokensOf(raw: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < raw.length;) {
    const [value, end] = tokenAt(raw, start);
    if (value) tokens.push({text: raw.slice(start, end), start, end, ...value});
    start = end;
  }
  return tokens;
}

type Rule = [pattern: RegExp, value: (match: RegExpExecArray) => Value | null];

const length = /(\d{1,3})[\s-]?([-–]\s?\d{1,3}[\s-]?)?(year|month|week|day|hour|hr|minute)s?(?![a-z])(\s+ago\b)?/iy;
const clock = "(?:\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?|\\d{1,2}(?:\\.\\d\\d)?\\s?[ap]\\.?m\\b\\.?)";

/** Most numbers stand before a comma, the end, or a word that begins no unit of time: no other form needs to be tried. */
const plainNumber = /\d{1,4}(?=$|[,)\]]| [BCEFGIJKLNOQRSTUVXZ])/y;

/**
 * A number has at most four digits: where white space was lost around markup (`20015 May`), the rest is another number.
 * `strange` are digits that name no day: the year of `6.6.44` may be in any century.
 */
const numerals: Rule[] = [
  [plainNumber, ([digits]) => number(digits, false)],
  [
    length,
    ([, count, range, unit, ago]) => ({kind: "duration", value: Number(count), unit: unit!, exact: !range && !ago})
  ],
  [new RegExp(`${clock}(?:\\s?[-–—]\\s?${clock})?`, "iy"), () => ({kind: "time"})],
  [/[0-2]\d[0-5]\d\s?(?:hours|hrs)(?![a-z])/iy, () => ({kind: "time"})],
  [/(\d{3,4})-(\d\d)-(\d\d)(?!\d)/y, isoDate],
  [/(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/y, ([text, year, , month, day]) => isoDate([text, year!, month!, day!])],
  [/(\d{1,2})([/-]|\. ?)(\d{1,2})\2(\d{4}|\d\d)(?!\d)/y, dayMonthYear],
  [/(0?[1-9]|1[0-2])[./](\d{4})(?!\d)/y, ([text, month, year]) => isoDate([text, year!, month!])],
  [/(\d{4})-(0[1-9]|1[0-2])(?![\d-])/y, isoDate],
  [/(\d{4})\|(\d{1,2})\|(\d{1,2})(?!\d)/y, isoDate],
  [/([1-9]\d{2,3})s(?![a-z])/y, ([, year]) => ({kind: "decade", value: Number(year)})],
  [/(?:1st|2nd) half(?![a-z])/iy, ([text]) => word(text)],
  [/(\d{1,4})(?:st|nd|rd|th)(?![a-z])/iy, ([, digits]) => number(digits!, true)],
  [/\d{1,4}/y, ([digits]) => number(digits, false)]
];

const phrase =
  /(?:first|second|latter) half|(?:old|new) style|swedish calendar|prior to|up to|(?:not|no) (?:after|before|later than|earlier than)/iy;

/** A word before a number, a comma, a dash or the end begins no phrase: no other form needs to be tried. */
const plainWord = /[A-Z]?[a-z]+(?=$|[,–]| [\d–])/y;

/** Capitals begin a new word, because white space may be lost: `1 JulyN.S.` */
const words: Rule[] = [
  [plainWord, ([text]) => word(text)],
  [/(?:UTC|GMT)\s?[-+−±]?\s?\d{0,2}(?::\d\d)?/y, () => ({kind: "time"})],
  [/(?:[a-z]\.)+[a-z](?![a-z])\.?|(?:[a-z]\.){2,}/iy, ([text]) => word(text.replaceAll(".", ""))],
  [phrase, ([text]) => word(text)],
  [/[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ɏ]+|[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ɏ])|[A-Za-zÀ-ɏ]/y, ([text]) => word(text)]
];

const marks: Rule[] = [
  [/&(?:nbsp|thinsp|#160);/y, () => null],
  [/-{4,}|<[bB][rR]\b[^<>]*>|[;:\n•]/y, () => ({kind: "break"})],
  [/(?<![^\s(/])-(\d{4})-(\d\d)-(\d\d)(?!\d)/y, ([, year, ...rest]) => isoDate(["", `-${year}`, ...rest])],
  [/[-‐‑‒–—―−]+/y, () => ({kind: "link", value: "dash"})],
  [/&[nm]dash;/y, () => ({kind: "link", value: "dash"})],
  [/[/]/y, () => ({kind: "link", value: "slash"})],
  [/,/y, () => ({kind: "link", value: "comma"})],
  [/&(?!\w+;)/y, () => ({kind: "link", value: "and"})],
  [/~/y, () => ({kind: "circa"})],
  [/\?/y, () => ({kind: "query"})],
  [/\]:\s?\d+(?:[-–]\d+)?(?=\s*(?:$|[([]))/y, () => ({kind: "close", value: "["})],
  [/[([]/y, ([text]) => ({kind: "open", value: text as Bracket})],
  [/[)\]]/y, ([text]) => ({kind: "close", value: text === ")" ? "(" : "["})],
  [/\{\{|\}\}/y, ([text]) => ({kind: text === "{{" ? ("open" as const) : ("close" as const), value: "{"})],
  [/<ref\b(?:[^<>]*[^<>/])?>|<!--/iy, () => ({kind: "open", value: "ref"})],
  [/<\/ref>|-->/iy, () => ({kind: "close", value: "ref"})],
  [/[+±]\s?\d{1,2}(?::\d\d)?\s?(?:UTC|GMT)/y, () => ({kind: "time"})],
  [/\p{Nd}+/uy, () => ({kind: "strange"})]
];

function tokenAt(raw: string, start: number): [Value | null, number] {
  const character = raw[start]!;
  if (character === " ") return [null, start + 1];
  for (const [pattern, value] of rulesFor(character)) {
    pattern.lastIndex = start;
    const match = pattern.exec(raw);
    if (match) return [spaced(value(match), raw, start, pattern.lastIndex), pattern.lastIndex];
  }
  return [null, start + 1];
}

function rulesFor(character: string): Rule[] {
  if (character < "A") return character >= "0" && character <= "9" ? numerals : marks;
  return /[A-Za-zÀ-ɏ]/.test(character) ? words : marks;
}

/** A dash with white space on a side joins more loosely than one without. */
function spaced(value: Value | null, raw: string, start: number, end: number): Value | null {
  if (value?.kind !== "link" || value.value !== "dash") return value;
  return /[\s;&]/.test(raw.charAt(start - 1) + raw.charAt(end)) ? {kind: "link", value: "to"} : value;
}

function isoDate([, year, month, day]: string[]): Value {
  return {kind: "iso", year: Number(year), month: Number(month), day: day === undefined ? null : Number(day)};
}

/** Between points the day is first. Between slashes or hyphens it may be either: where both could be the month, only the year is read. */
function dayMonthYear([, first, mark, second, year]: string[]): Value {
  const [a, b] = [Number(first), Number(second)];
  if (year!.length === 2) return {kind: "strange"};
  if (mark!.startsWith(".") || !isMonth(a)) return isoDate(["", year!, second!, first!]);
  if (!isMonth(b) || a === b) return isoDate(["", year!, first!, second!]);
  return {kind: "number", value: Number(year), digits: 4, ordinal: false, ambiguous: true};
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function number(digits: string, ordinal: boolean): Value {
  return {kind: "number", value: Number(digits), digits: digits.length, ordinal};
}

function word(text: string): Value {
  return meaningOf(text) ?? {kind: "word"};
}
