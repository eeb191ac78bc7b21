import type {Group} from "./brackets.js";
import {isSameDay} from "./styles.js";
import {isComma, isLong, isShort, type Token} from "./tokens.js";

/**
 * The groups with a slash in place of brackets that give the day before them in the other calendar: `14 (26) October 1854` becomes
 * `14/26 October 1854`. That it is the same day is told from how far the calendars are apart in that year. The groups themselves where there
 * are no such brackets.
 */
export function withDualBrackets(groups: readonly Group[]): readonly Group[] {
  const year = groups.flatMap(({bracket, tokens}) => (bracket ? [] : tokens)).find(isLong)?.value;
  if (year === undefined) return groups;
  const months = monthsAfter(groups);
  const paired = groups.map((group, i) => {
    const {bracket, tokens} = group;
    const before = groups[i - 1];
    if (!bracket || !before || before.bracket || !isDual(before.tokens, tokens, months[i]!, year)) return group;
    const {text, start, end} = bracket;
    return {bracket: null, tokens: [{kind: "link" as const, value: "slash" as const, text, start, end}, ...tokens]};
  });
  return paired.some((group, i) => group !== groups[i]) ? paired : groups;
}

/** Whether a bracket holds a day, with or without its month, and nothing else. */
export function holdsDay({tokens}: Group): boolean {
  return tokens.every(isOfDate) && lastDay(tokens) !== null;
}

/** The first month that is named after each of the groups. */
function monthsAfter(groups: readonly Group[]): (number | null)[] {
  const months: (number | null)[] = [];
  let next: number | null = null;
  for (let i = groups.length - 1; i >= 0; i--) {
    months[i] = next;
    next = groups[i]!.tokens.find((token) => token.kind === "month")?.value ?? next;
  }
  return months;
}

/** What stands behind a month or a year has a month too; else it may be a footnote's number. */
function isDual(before: readonly Token[], inside: readonly Token[], next: number | null, year: number): boolean {
  const last = before.at(-1);
  if (!last || inside.length === 0 || !inside.every(isOfDate)) return false;
  const [outer, inner] = [lastDay(before), lastDay(inside)];
  if (!outer || !inner || (inner.month === null && !isShort(last))) return false;
  const month = outer.month ?? next ?? inner.month;
  if (month === null) return false;
  const here = {year, month, day: outer.day};
  const there = {year, month: inner.month ?? month, day: inner.day};
  return isSameDay(here, there) || isSameDay(there, here);
}

/** The day that tokens end in: `14`, `14 October` or `October 14`, and either of these with a year. */
function lastDay(tokens: readonly Token[]): {day: number; month: number | null} | null {
  const date = tokens.filter((token) => !isLong(token) && !isComma(token)).slice(-2);
  const [left, right] = [date.at(-2), date.at(-1)];
  if (isShort(right)) return {day: right.value, month: left?.kind === "month" ? left.value : null};
  return right?.kind === "month" && isShort(left) ? {day: left.value, month: right.value} : null;
}

function isOfDate(token: Token): boolean {
  return token.kind === "number" || token.kind === "month" || token.kind === "link";
}
