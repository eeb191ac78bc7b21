import {endOf} from "./sticky.js";

/**
 * Digits read as an amount. `value` is null when the digits are cut short; `end` leaves out a glued footnote's digits.
 */
export type Numeral = {value: number | null; grouped: boolean; end: number; footnoteEnd: number};

const space = "[ \\u00a0\\u2009\\u202f]|&nbsp;|&thinsp;";
const byComma = /\d{1,3}(?:,\d{3}){1,4}/y;
const byPoint = /\d{1,3}(?:\.\d{3}){1,4}(?!\.?\d)/y;
const bySpace = new RegExp(`[1-9]\\d{0,2}(?:(?:${space})\\d{3}(?!\\d)){1,4}(?!,\\d)`, "y");
const byLakh = /\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)/y;
const cutShort = /\d{1,3}(?:,\d{3}){0,4},\d{2}(?![\d,])/y;
const plain = /\d+(?:\.\d{1,2}(?![.,]?\d))?/y;
const gluedMark = /\d{1,2}(?!,?\d)/y;
const longestAmount = 12;

/**
 * The numeral at a digit. Groups of three make thousands, whatever divides them (`2 500`, `3.046`); one or two digits
 * more are a footnote mark glued to the number (`15,3553` is 15,355 and footnote 3).
 */
export function numeralAt(raw: string, at: number): Numeral {
  const cut = endOf(cutShort, raw, at);
  if (cut) return {value: null, grouped: true, end: cut, footnoteEnd: cut};
  const end = endOf(byLakh, raw, at) || endOf(byComma, raw, at) || endOf(byPoint, raw, at) || endOf(bySpace, raw, at);
  if (end) return grouped(raw, at, end);
  const last = endOf(plain, raw, at);
  return {
    value: last - at > longestAmount ? null : Number(raw.slice(at, last)),
    grouped: false,
    end: last,
    footnoteEnd: last
  };
}

/**
 * Digits right after a group are a footnote mark when there are one or two, else the next number, whose space was lost.
 */
function grouped(raw: string, at: number, end: number): Numeral {
  const value = Number(raw.slice(at, end).replace(/\D/g, ""));
  return {value, grouped: true, end, footnoteEnd: endOf(gluedMark, raw, end) || end};
}
