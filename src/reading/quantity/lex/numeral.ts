import {endOf} from "../../sticky.js";

/**
 * Digits read as an amount. `value` is null when the digits make no number (`2,00`, `1e999`, `1.2.3`); `end` leaves out a glued footnote's digits.
 */
export type Numeral = {value: number | null; grouped: boolean; end: number; footnoteEnd: number; rule?: string};

/** The rule of digits in groups that are not as groups are written: `18, 500`, `12 ,500`, `1000,000`. */
export const oddGrouping = "odd grouping";
/** The rule of digits that may be a year and, its space lost, a number: `25 May 201025 wounded`. */
export const yearRunOn = "year run into a number";

const space = "[ \\u00a0\\u2009\\u202f]";
const byComma = /\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6}(?![\d,.]))?/y;
const apart = /(?:\d{1,3}, 000|\d{1,3}(?:(?: ,|,,|,\.|\.,)\d{3})+|\d{1,2}(?:(?: ?,| \.) \d{3})+)(?![\d,]|, \d)/y;
const byApostrophe = /\d{1,3}(?:['’]\d{3}){1,4}(?!\d)/y;
const byPoint = /\d{1,3}(?:\.\d{3}){1,4}(?!\.?\d)/y;
const bySpace = new RegExp(`[1-9]\\d{0,2}(?:${space}\\d{3}(?!\\d)){1,4}(?!,\\d)`, "y");
const byLakh = /\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)/y;
const broken = /\d{4,6}(?:,\d{3}){1,3}(?!\d|,\d)/y;
const cutShort = /\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?![\d,])/y;
const power = /(?:(\d+(?:\.\d+)?) ?[x×] ?)?10(?:\^(\d+)|([⁰¹²³⁴-⁹]+))(?![\p{L}\d])/iuy;
const scientific = /\d+(?:\.\d+)?e[+-]?\d+(?![\p{L}\d])/iuy;
const manyPoints = /\d+(?:\.\d+){2,}/y;
const mixedNumber = /(\d{1,3})(?: +|-)([123])\/([234])(?![\d/])/y;
const fraction = /(?:(\d{1,3})(?: {1,2}|[+-]))?(\d{1,2}) ?⁄ ?([1-9]\d?)(?!\d)/y;
const plain = /(?!(?:1[5-9]|20)\d\d\.)\d{4,12}\.\d{1,6}(?![.,]?\d)|\d+(?:\.(?:\d{1,2}|\d{4,6})(?![.,]?\d))?/y;
const run = /\d+/y;
const runOn = /^(?:1[5-9]|20)\d{2}(?!0+$)\d{2,4}$/;
/** Digits, or groups of them, that nothing behind them can change, as most are. */
const clear = /(?:[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,8})(?=$|[\n;:)[]| [A-WYZa-wyz([\n])/y;
const gluedMark = /[1-9]\d?(?!,?\d| ?\p{L}|[-–—]\d)/uy;
const gluedZeros = /0\d?(?!,?\d)/y;
const longestAmount = 12;

/** What digits may go on as, by the character after the first of them. */
const groupings = new Map<string, readonly RegExp[]>([
  [",", [byLakh, byComma]],
  [".", [byPoint]],
  ...[..."'’"].map((mark) => [mark, [byApostrophe]] as const),
  ...[..." \u00a0\u2009\u202f"].map((mark) => [mark, [bySpace]] as const)
]);
const oddities = new Map<string, readonly RegExp[]>([
  [".", [scientific, manyPoints]],
  ...[..."eE"].map((sign) => [sign, [scientific]] as const)
]);
const oddJoints = new Set(", .");
const powerSigns = new Set("xX× ^⁰¹²³⁴⁵⁶⁷⁸⁹.");
const shareJoints = new Set("⁄ +-");
const goesOnAsShare = new Set("0123456789 ⁄");
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const shareSigns = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4]
]);

/** Whether a numeral can begin at a place. */
export function beginsNumeral(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 48 && code <= 57) || (code > 127 && shareSigns.has(raw.charAt(at)));
}

/**
 * The numeral at a digit. Groups of three make thousands, whatever divides them (`2 500`, `3.046`, `12'000`); one or two digits
 * more are a footnote mark glued to the number (`15,3553` is 15,355 and footnote 3). Zeros alone (`000`) make no number.
 */
export function numeralAt(raw: string, at: number): Numeral {
  const plainEnd = endOf(clear, raw, at);
  if (plainEnd) return clearly(raw.slice(at, plainEnd), plainEnd);
  const digits = endOf(run, raw, at);
  const joint = raw.charAt(digits);
  const cut = joint === "," ? endOf(cutShort, raw, at) : 0;
  if (cut) return {value: null, grouped: true, end: cut, footnoteEnd: cut};
  const end = firstEnd(groupings.get(joint), raw, at);
  if (end) return grouped(raw, at, end);
  const malformed = oddJoints.has(joint) ? endOf(broken, raw, at) || endOf(apart, raw, at) : 0;
  if (malformed) return {...grouped(raw, at, malformed), rule: oddGrouping};
  const tenfold = powerSigns.has(joint) ? powerAt(raw, at) : null;
  if (tenfold) return tenfold;
  const odd = firstEnd(oddities.get(joint), raw, at);
  if (odd) return ungrouped(null, odd);
  if (digits - at > 1 && /^0+$/.test(raw.slice(at, digits))) return ungrouped(null, digits);
  return (
    (shareJoints.has(joint) && goesOnAsShare.has(raw.charAt(digits + 1)) ? mixed(raw, at) : null) ?? simple(raw, at)
  );
}

function clearly(written: string, end: number): Numeral {
  const isGrouped = written.includes(",");
  const value = Number(isGrouped ? written.replaceAll(",", "") : written);
  const numeral = {value, grouped: isGrouped, end, footnoteEnd: end};
  return runOn.test(written) ? {...numeral, rule: yearRunOn} : numeral;
}

/** A power of ten, and a number times it: `10⁵`, `1.2×10^6`. */
function powerAt(raw: string, at: number): Numeral | null {
  power.lastIndex = at;
  const found = power.exec(raw);
  if (!found) return null;
  const exponent = Number(found[2] ?? [...found[3]!].map((sign) => raised.indexOf(sign)).join(""));
  const value = Math.round(Number(found[1] ?? 1) * 10 ** exponent);
  return {...ungrouped(exponent <= longestAmount ? value : null, power.lastIndex), grouped: true};
}

function firstEnd(patterns: readonly RegExp[] | undefined, raw: string, at: number): number {
  for (const pattern of patterns ?? []) {
    const end = endOf(pattern, raw, at);
    if (end) return end;
  }
  return 0;
}

/** A share with a fraction's stroke (`1⁄4`), or one in figures after a whole number (`2 3/4`). */
function mixed(raw: string, at: number): Numeral | null {
  const pattern = endOf(fraction, raw, at) ? fraction : mixedNumber;
  pattern.lastIndex = at;
  const found = pattern.exec(raw);
  if (!found) return null;
  const [, ones, above, below] = found;
  return ungrouped(Number(ones ?? 0) + Number(above) / Number(below), pattern.lastIndex);
}

/** Digits with the sign of a share after them (`1½`), or either alone. */
function simple(raw: string, at: number): Numeral {
  const last = endOf(plain, raw, at) || at;
  const sign = raw.charAt(last) === " " ? last + 1 : last;
  const part = last - at <= longestAmount ? shareSigns.get(raw.charAt(sign)) : undefined;
  if (part !== undefined) return ungrouped(Number(raw.slice(at, last)) + part, sign + 1);
  return ungrouped(last - at > longestAmount ? null : Number(raw.slice(at, last)), last);
}

function ungrouped(value: number | null, end: number): Numeral {
  return {value, grouped: false, end, footnoteEnd: end};
}

/**
 * Digits right after a group are a footnote mark when there are one or two and no word follows, else the next number, whose space was lost.
 */
function grouped(raw: string, at: number, end: number): Numeral {
  const written = raw.slice(at, end);
  const value = Number(written.replace(/\.\d{1,6}$/.test(written) && written.includes(",") ? /[^\d.]/g : /\D/g, ""));
  const zeros = endOf(gluedZeros, raw, end);
  if (zeros) return {value: null, grouped: true, end: zeros, footnoteEnd: zeros};
  return {value, grouped: true, end, footnoteEnd: endOf(gluedMark, raw, end) || end};
}
