import {numberOf} from "../../reading/days.js";
import {readTally} from "../../reading/tally.js";
import {readWhen, type When} from "../../reading/when.js";
import type {Bounds, Days, Figure, LabelledDate, LabelledItem, LabelledQuantity} from "./corpus.js";

/** How many figures are read right, of these with an issue or assumption (alarms), and how many wrong, in silence or with one (declared). */
export type Judgement = {values: number; right: number; silent: number; declared: number; alarms: number};

export function judged(figures: readonly Figure[]): Judgement {
  const judgement = {values: figures.length, right: 0, silent: 0, declared: 0, alarms: 0};
  for (const figure of figures) {
    const {isRight, isDeclared} = readingOf(figure);
    judgement[isRight ? "right" : isDeclared ? "declared" : "silent"]++;
    if (isRight && isDeclared) judgement.alarms++;
  }
  return judgement;
}

function readingOf(figure: Figure): {isRight: boolean; isDeclared: boolean} {
  if (figure.field === "date") {
    const {earliest, startLatest, endEarliest, latest, issues, assumptions} = readWhen(figure.raw);
    const found = [earliest, startLatest, endEarliest, latest];
    return {
      isRight: figure.days.every((day, at) => day === found[at]),
      isDeclared: issues.length + assumptions.length > 0
    };
  }
  const {personnel, issues, assumptions} = readTally(figure.raw, figure.field);
  return {
    isRight: personnel.low === figure.personnel.low && personnel.high === figure.personnel.high,
    isDeclared: issues.length + assumptions.length > 0
  };
}

/** How many of how many are right. */
export type Score = {right: number; of: number};

/** Values whose people are read with both bounds as labelled. */
export function peopleScore(values: readonly LabelledQuantity[], read: (value: LabelledQuantity) => Bounds): Score {
  const isRight = (value: LabelledQuantity) => {
    const {low, high} = read(value);
    return low === value.personnel.low && high === value.personnel.high;
  };
  return scoreOf(values, isRight);
}

/** Dates whose four days are all read as labelled. */
export function daysScore(dates: readonly LabelledDate[], read: (raw: string) => Days): Score {
  return scoreOf(dates, ({raw, days}) => {
    const found = read(raw);
    return days.every((day, at) => day === found[at]);
  });
}

/**
 * F1 of the items over all values: an item is right if outcome, class, low and high, and what is asked `besides`, are as labelled, each
 * label once. As a score, twice the items that are right of those labelled and those read.
 */
export function itemsScore(
  values: readonly LabelledQuantity[],
  read: (value: LabelledQuantity) => readonly LabelledItem[],
  besides?: "kind" | "role"
): Score {
  const keyOf = (item: LabelledItem) =>
    JSON.stringify([item.outcome, item.class, item.low, item.high, besides && item[besides]]);
  let [right, of] = [0, 0];
  for (const value of values) {
    const found = read(value).map(keyOf);
    const labelled = value.items.map(keyOf);
    right += 2 * inBoth(labelled, found);
    of += labelled.length + found.length;
  }
  return {right, of};
}

export function scoreOf<T>(values: readonly T[], isRight: (value: T) => boolean): Score {
  return {right: values.filter(isRight).length, of: values.length};
}

function inBoth(labelled: readonly string[], found: readonly string[]): number {
  const left = [...labelled];
  return found.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

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
