import {groupBy} from "../../list.js";
import {endOf} from "../../strings.js";

/**
 * Digits read as an amount. `value` is null when the digits make no number (`2,00`, `1e999`, `1.2.3`); `end` leaves out a glued footnote's digits.
 */
export type Numeral = {value: number | null; grouped: boolean; end: number; footnoteEnd: number; rule: string | null};

/** The rule of digits in groups that are not as groups are written: `18, 500`, `12 ,500`, `1000,000`. */
export const oddGrouping = "odd grouping";
/** The rule of digits that may be a year and, its space lost, a number: `25 May 201025 wounded`. */
export const yearRunOn = "year run into a number";

/** A shape of digits: what stands after the first run of them, the pattern of the whole, and what it writes. */
type Shape = [after: string, pattern: RegExp, read: (found: RegExpExecArray, raw: string, end: number) => Numeral];

/** In the order in which they are tried. */
const shapes: readonly Shape[] = [
  [",", /\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?![\d,])/y, (_found, _raw, end) => numeral(null, end, true)],
  [",", /\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)/y, groupedNumeral],
  [",", /\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6}(?![\d,.]))?/y, groupedNumeral],
  [".", /\d{1,3}(?:\.\d{3}){1,4}(?!\.?\d)/y, groupedNumeral],
  ["'’", /\d{1,3}(?:['’]\d{3}){1,4}(?!\d)/y, groupedNumeral],
  [" \u00a0\u2009\u202f", /[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d)){1,4}(?!,\d)/y, groupedNumeral],
  [", .", /\d{4,6}(?:,\d{3}){1,3}(?!\d|,\d)/y, oddlyGroupedNumeral],
  [
    ", .",
    /(?:\d{1,3}, 000|\d{1,3}(?:(?: ,|,,|,\.|\.,)\d{3})+|\d{1,2}(?:(?: ?,| \.) \d{3})+)(?![\d,]|, \d)/y,
    oddlyGroupedNumeral
  ],
  ["xX× ^⁰¹²³⁴⁵⁶⁷⁸⁹.", /(?:(\d+(?:\.\d+)?) ?[x×] ?)?10(?:\^(\d+)|([⁰¹²³⁴-⁹]+))(?![\p{L}\d])/iuy, powerOfTen],
  [".eE", /\d+(?:\.\d+)?e[+-]?\d+(?![\p{L}\d])/iuy, (_found, _raw, end) => numeral(null, end)],
  [".", /\d+(?:\.\d+){2,}/y, (_found, _raw, end) => numeral(null, end)],
  ["⁄ +-", /(?:(\d{1,3})(?: {1,2}|[+-]))?(\d{1,2}) ?⁄ ?([1-9]\d?)(?!\d)/y, fractionNumeral],
  [" -", /(\d{1,3})(?: +|-)([123])\/([234])(?![\d/])/y, fractionNumeral]
];
const shapesAfter = groupBy(
  shapes.flatMap((shape) => [...shape[0]].map((character) => ({character, shape}))),
  ({character}) => character
);

const plain = /(?!(?:1[5-9]|20)\d\d\.)\d{4,12}\.\d{1,6}(?![.,]?\d)|\d+(?:\.(?:\d{1,2}|\d{4,6})(?![.,]?\d))?/y;
const run = /\d+/y;
const runOn = /^(?:1[5-9]|20)\d{2}(?!0+$)\d{2,4}$/;
/** Digits, or groups of them, that nothing behind them can change, as most are. */
const clear = /(?:[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,8})(?=$|[\n;:)[]| [A-WYZa-wyz([\n])/y;
const gluedMark = /[1-9]\d?(?!,?\d| ?\p{L}|[-–—]\d)/uy;
const gluedZeros = /0\d?(?!,?\d)/y;
const longestAmount = 12;
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const shareSigns = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4]
]);

/** Whether a numeral can begin at a position. */
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
  if (plainEnd) return clearNumeral(raw.slice(at, plainEnd), plainEnd);
  const digits = endOf(run, raw, at);
  for (const {shape} of shapesAfter.get(raw.charAt(digits)) ?? []) {
    const [, pattern, read] = shape;
    pattern.lastIndex = at;
    const found = pattern.exec(raw);
    if (found) return read(found, raw, pattern.lastIndex);
  }
  return digits - at > 1 && /^0+$/.test(raw.slice(at, digits)) ? numeral(null, digits) : plainNumeral(raw, at);
}

function clearNumeral(written: string, end: number): Numeral {
  const isGrouped = written.includes(",");
  const value = Number(isGrouped ? written.replaceAll(",", "") : written);
  return {value, grouped: isGrouped, end, footnoteEnd: end, rule: runOn.test(written) ? yearRunOn : null};
}

/** A power of ten, and a number times it: `10⁵`, `1.2×10^6`. */
function powerOfTen([, times = "1", figure, signs = ""]: RegExpExecArray, _raw: string, end: number): Numeral {
  const exponent = Number(figure ?? [...signs].map((sign) => raised.indexOf(sign)).join(""));
  return numeral(exponent <= longestAmount ? Math.round(Number(times) * 10 ** exponent) : null, end, true);
}

/** A share with a fraction's stroke (`1⁄4`), or one in digits after a whole number (`2 3/4`). */
function fractionNumeral([, ones = "0", above, below]: RegExpExecArray, _raw: string, end: number): Numeral {
  return numeral(Number(ones) + Number(above) / Number(below), end);
}

/** Digits with the sign of a share after them (`1½`), or either alone. */
function plainNumeral(raw: string, at: number): Numeral {
  const last = endOf(plain, raw, at) || at;
  const sign = raw.charAt(last) === " " ? last + 1 : last;
  const part = last - at <= longestAmount ? shareSigns.get(raw.charAt(sign)) : undefined;
  if (part !== undefined) return numeral(Number(raw.slice(at, last)) + part, sign + 1);
  return numeral(last - at > longestAmount ? null : Number(raw.slice(at, last)), last);
}

/**
 * Digits right after a group are a footnote mark when there are one or two and no word follows, else the next number, whose space was lost.
 */
function groupedNumeral([written]: RegExpExecArray, raw: string, end: number): Numeral {
  const value = Number(written.replace(/\.\d{1,6}$/.test(written) && written.includes(",") ? /[^\d.]/g : /\D/g, ""));
  const zeros = endOf(gluedZeros, raw, end);
  return zeros ? numeral(null, zeros, true) : numeral(value, end, true, endOf(gluedMark, raw, end) || end);
}

function oddlyGroupedNumeral(found: RegExpExecArray, raw: string, end: number): Numeral {
  return {...groupedNumeral(found, raw, end), rule: oddGrouping};
}

function numeral(value: number | null, end: number, grouped = false, footnoteEnd = end): Numeral {
  return {value, grouped, end, footnoteEnd, rule: null};
}
