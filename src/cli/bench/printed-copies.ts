import {numberOf} from "../../reading/days.js";
import type {When} from "../../reading/when.js";

const daysIn: Record<string, number> = {year: 365.25, month: 30.44, week: 7, day: 1};
const length = /^\((?:,?\s*(?:and\s*)?\d+\s?(?:year|month|week|day)s?)+\)$/;
const iso = /\((\d{4}-\d\d-\d\d)(?:–(\d{4}-\d\d-\d\d))?\)/g;

/**
 * Whether a reading agrees with what the value itself prints of the date a second time: one length in brackets (`(2 weeks and 4 days)`)
 * or days in ISO form. Null where it prints none, or leaves a side open. This is a check from outside, coarser than the reader's own.
 */
export function agreesWithCopies(when: When): boolean | null {
  if (when.start === "open" || when.end === "open") return null;
  const checks = [agreesWithLength(when), agreesWithIso(when)].filter((check) => check !== null);
  return checks.length > 0 ? checks.every(Boolean) : null;
}

/** A length counts one end or both, in months of any length, and is rounded to its smallest unit. */
function agreesWithLength({text, earliest, startLatest, endEarliest, latest}: When): boolean | null {
  const lengths = (text.match(/\([^()]*\)/g) ?? []).filter((bracket) => length.test(bracket));
  if (lengths.length !== 1) return null;
  if (earliest === null || startLatest === null || endEarliest === null || latest === null) return false;
  const [shortest, longest] = [
    numberOf(endEarliest) - numberOf(startLatest),
    numberOf(latest) - numberOf(earliest) + 1
  ];
  const parts = [...lengths[0]!.matchAll(/(\d+)\s?(year|month|week|day)/g)].map(([, count, unit]) => ({
    count: Number(count),
    unit: daysIn[unit!]!
  }));
  const days = parts.reduce((sum, {count, unit}) => sum + count * unit, 0);
  const slack = Math.max(1, Math.min(...parts.map(({unit}) => unit)) / 2, parts.some(({unit}) => unit > 7) ? 3 : 0);
  return days + slack >= shortest && days - slack <= longest;
}

/** No printed day lies outside of the dates, and one of them is an end. */
function agreesWithIso({text, earliest, latest}: When): boolean | null {
  const printed = [...text.matchAll(iso)].flatMap(([, first, last]) => (last ? [first!, last] : [first!]));
  if (printed.length === 0) return null;
  if (earliest === null || latest === null) return false;
  const inside = printed.every((day) => earliest <= day && day <= latest);
  return inside && printed.some((day) => day === earliest || day === latest);
}
