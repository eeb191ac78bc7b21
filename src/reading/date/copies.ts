import {civilOf} from "../days.js";
import type {Issue} from "../issue.js";
import type {Group} from "./brackets.js";
import {completed} from "./completion.js";
import type {Span} from "./edge.js";
import {periodOf} from "./period.js";
import type {Point, Year} from "./point.js";
import {pointsOf} from "./points.js";
import {isLabel, unread} from "./unread.js";

/** Days that stand beside others in one calendar only, where other dates of the value are given in two. */
export function inOneStyle(unpaired: readonly Group[], raw: string): Issue[] {
  const expected = "the same day in the other calendar, as it stands beside another date";
  return unpaired.map(({tokens}) => issueAt({start: tokens[0]!.start, end: tokens.at(-1)!.end}, raw, expected));
}

/** Checks brackets that repeat the date, such as `(1943-07-05)`, or tell of a part of it: a day outside of the span is an issue. */
export function strays(copies: readonly Group[], whole: Span, raw: string): Issue[] {
  return copies.flatMap(({tokens}) => {
    if (tokens.every((_, i) => isLabel(tokens, i, raw))) return [];
    const written = pointsOf(tokens);
    const outside = completed(written).filter((point) => !point.absent && !isWithin(point, whole));
    return [
      ...outside.map((point) => issueAt(point, raw, "a day within the dates that it stands beside")),
      ...unread(tokens, written, raw)
    ];
  });
}

/** A copy without a year is one of the years at which the span starts or ends. */
function isWithin(point: Point, whole: Span): boolean {
  const years = point.year ? [point.year] : yearsOf(whole);
  return years.some((year) => {
    const period = periodOf({...point, year});
    if (!period) return false;
    const {start, end} = whole;
    return (start.first === null || period.last >= start.first) && (end.last === null || period.first <= end.last);
  });
}

function yearsOf({start, end}: Span): Year[] {
  return [start.first, end.last].flatMap((day) => {
    if (day === null) return [];
    const {year} = civilOf(day);
    return [year > 0 ? {value: year, digits: 4, era: "AD"} : {value: 1 - year, digits: 4, era: "BC"}];
  });
}

function issueAt({start, end}: {start: number; end: number}, raw: string, expected: string): Issue {
  return {start, end, found: raw.slice(start, end), expected};
}
