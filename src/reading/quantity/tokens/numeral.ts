import {endOf} from "./sticky.js";

/**
 * Digits read as an amount. `value` is null when the digits make no number (`2,00`, `1e999`, `1.2.3`); `end` leaves out a glued footnote's digits.
 */
export type Numeral = {value: number | null; grouped: boolean; end: number; footnoteEnd: number};

const space = "[ \\u00a0\\u2009\\u202f]";
const byComma = /\d{1,3}(?:,\d{3}){1,4}/y;
const byApostrophe = /\d{1,3}(?:['’]\d{3}){1,4}(?!\d)/y;
const byPoint = /\d{1,3}(?:\.\d{3}){1,4}(?!\.?\d)/y;
const bySpace = new RegExp(`[1-9]\\d{0,2}(?:${space}\\d{3}(?!\\d)){1,4}(?!,\\d)`, "y");
const byLakh = /\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)/y;
const cutShort = /\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?![\d,])/y;
const byDecimalComma = /\d{1,3}[,·]\d{1,2}(?= (?:thousand|lakh|million|mln|mn|crore|billion)\b)/iy;
const scientific = /\d+(?:\.\d+)?(?:e[+-]?\d+|[x×]10(?:\^\d+|[⁰¹²³⁴-⁹]+))(?![\p{L}\d])/iuy;
const manyPoints = /\d+(?:\.\d+){2,}/y;
const share =
  /(?:(\d{1,3})[ -])?([123])[/⁄]([234])(?= (?:of )?(?:an? )?(?:dozen|hundred|thousand|million|billion)\b)/iy;
const mixedNumber = /(\d{1,3}) ([123])\/([234])(?![\d/])/y;
const fraction = /(?:(\d{1,3})[ +-])?(\d{1,2}) ?⁄ ?([1-9]\d?)(?!\d)/y;
const plain = /\d+(?:\.\d{1,2}(?![.,]?\d))?/y;
const run = /\d+/y;
const gluedMark = /\d{1,2}(?!,?\d)/y;
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
  ...[..."eEx×"].map((sign) => [sign, [scientific]] as const)
]);
const shareJoints = new Set("/⁄ +-");
const goesOnAsShare = new Set("0123456789 ⁄");

const shareSigns = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4]
]);

/** Whether a numeral can begin with a character. */
export function beginsNumeral(character: string): boolean {
  return (character >= "0" && character <= "9") || (character > "\u007f" && shareSigns.has(character));
}

/**
 * The numeral at a digit. Groups of three make thousands, whatever divides them (`2 500`, `3.046`, `12'000`); one or two digits
 * more are a footnote mark glued to the number (`15,3553` is 15,355 and footnote 3).
 */
export function numeralAt(raw: string, at: number): Numeral {
  const digits = endOf(run, raw, at);
  const joint = raw.charAt(digits);
  const cut = joint === "," ? endOf(cutShort, raw, at) : 0;
  if (cut)
    return endOf(byDecimalComma, raw, at)
      ? decimal(raw, at, cut)
      : {value: null, grouped: true, end: cut, footnoteEnd: cut};
  const raised = joint === "·" ? endOf(byDecimalComma, raw, at) : 0;
  if (raised) return decimal(raw, at, raised);
  const end = firstEnd(groupings.get(joint), raw, at);
  if (end) return grouped(raw, at, end);
  const odd = firstEnd(oddities.get(joint), raw, at);
  if (odd) return ungrouped(null, odd);
  return (
    (shareJoints.has(joint) && goesOnAsShare.has(raw.charAt(digits + 1)) ? mixed(raw, at) : null) ?? simple(raw, at)
  );
}

/** A comma or a raised point before one or two digits is a point where a multiplier follows: `1,2 million`. */
function decimal(raw: string, at: number, end: number): Numeral {
  return ungrouped(Number(raw.slice(at, end).replace(/[,·]/, ".")), end);
}

function firstEnd(patterns: readonly RegExp[] | undefined, raw: string, at: number): number {
  for (const pattern of patterns ?? []) {
    const end = endOf(pattern, raw, at);
    if (end) return end;
  }
  return 0;
}

/** A share in figures before what it is a share of (`3/4 of a million`), or with a fraction's stroke (`1⁄4`), and the whole number before it. */
function mixed(raw: string, at: number): Numeral | null {
  const pattern = [fraction, mixedNumber].find((known) => endOf(known, raw, at)) ?? share;
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
 * Digits right after a group are a footnote mark when there are one or two, else the next number, whose space was lost.
 */
function grouped(raw: string, at: number, end: number): Numeral {
  const value = Number(raw.slice(at, end).replace(/\D/g, ""));
  return {value, grouped: true, end, footnoteEnd: endOf(gluedMark, raw, end) || end};
}
