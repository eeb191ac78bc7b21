import {addMonths, civilOf} from "../days.js";
import type {Issue} from "../report.js";
import type {Group} from "./brackets.js";
import {completed} from "./completion.js";
import {yearOfEra, periodOf, type Point} from "./point.js";
import {pointsOf} from "./points.js";
import {issueAt, type Clause, type Span} from "./span.js";
import {inNewestStyle} from "./styles.js";
import {isComma, isLong, isWord, type Token} from "./token.js";

/** Days that stand beside others in one calendar only, where other dates of the value are given in two. */
export function unpairedIssues(unpaired: readonly Group[], raw: string): Issue[] {
  const expected = "the same day in the other calendar, as it stands beside another date";
  return unpaired.map(({tokens}) => issueAt(tokens, raw, expected));
}

/** Checks brackets that repeat the date, such as `(1943-07-05)`, or tell of a part of it: a day outside of the span is an issue. */
export function copyIssues(copies: readonly Group[], whole: Span, raw: string): Issue[] {
  return copies.flatMap(({tokens}) => {
    if (tokens.every((_, i) => isLabel(tokens, i, raw))) return [];
    const written = pointsOf(tokens);
    const outside = inNewestStyle(completed(written)).filter((point) => !point.absent && !isWithin(point, whole));
    return [
      ...outside.map((point) => issueAt([point], raw, "a day within the dates that it stands beside")),
      ...unusedIssues(tokens, written, raw, true)
    ];
  });
}

/** A copy without a year is one of the years at which the span starts or ends. */
function isWithin(point: Point, whole: Span): boolean {
  const {start, end} = whole;
  const ends = [start.first, end.last].flatMap((day) => (day === null ? [] : yearOfEra(civilOf(day).year)));
  return (point.year ? [point.year] : ends).some((year) => {
    const period = periodOf({...point, year});
    if (!period) return false;
    return (start.first === null || period.last >= start.first) && (end.last === null || period.first <= end.last);
  });
}

/** Checks the dates against the lengths printed in brackets beside them, such as `(2 weeks and 4 days)`, and says where they differ. */
export function lengthIssues(groups: readonly Group[], clauses: readonly Clause[], whole: Span, raw: string): Issue[] {
  let passed = 0;
  return groups.flatMap(({bracket, tokens}) => {
    if (!bracket || !tokens.every(isCopy)) return [];
    while (passed < clauses.length && clauses[passed]!.end <= bracket.start) passed++;
    const before = clauses[passed - 1]?.span ?? whole;
    const lengths = tokens.filter(isLength);
    if (fits(before, lengths) || fits(whole, lengths)) return [];
    return [issueAt(lengths, raw, "the length of the dates that it stands beside")];
  });
}

type Length = Extract<Token, {kind: "duration"}>;

/** A bracket with anything else in it is no mere copy. */
function isCopy(token: Token): boolean {
  if (token.kind === "link") return token.value !== "or";
  return token.kind === "iso" || token.kind === "filler" || isLength(token);
}

function isLength(token: Token): token is Length {
  return token.kind === "duration" && token.exact && token.unit in unitDays;
}

const unitDays: Record<string, number> = {year: 365, month: 30, week: 7, day: 1};

/** By how many days `1 month and 4 days` may differ, as it is counted from the first month or the last. */
const monthsDiffer = 3;

/** Lengths count one of the two ends or both, and are rounded to half of their smallest unit. An end that is not known fits any. */
function fits({start, end}: Span, lengths: readonly Length[]): boolean {
  if (lengths.length === 0 || start.first === null || start.last === null || end.first === null || end.last === null)
    return true;
  const smallest = lengths.reduce((least, {unit}) => Math.min(least, unitDays[unit]!), Infinity);
  const slack = Math.max(Math.floor(smallest / 2), lengths.some(({unit}) => unit === "month") ? monthsDiffer : 0);
  return after(start.first, lengths) - slack <= end.last + 1 && after(start.last, lengths) + slack >= end.first;
}

function after(day: number, lengths: readonly Length[]): number {
  const total = (unit: string) => lengths.reduce((sum, length) => sum + (length.unit === unit ? length.value : 0), 0);
  return addMonths(day, 12 * total("year") + total("month")) + 7 * total("week") + total("day");
}

/**
 * Words and digits that are in none of the dates written; those that stand together are one issue. Headings before a colon or about a thing that
 * has dates (`First siege`), what is said behind a colon, claimants (`according to Smith`), numbering and citations are left out, and in a copy in
 * brackets all words. Also numeric dates that may have the day or the month first.
 */
export function unusedIssues(
  tokens: readonly Token[],
  written: readonly Point[],
  raw: string,
  isCopy = false
): Issue[] {
  const dates = written.filter(({bare, absent, stray}) => bare === null && absent === null && !stray);
  const dayless = dates.every(({day}) => day === null);
  const cited = tokens.some(({kind}) => kind === "citation");
  const lost: Token[][] = [];
  let [from, passed, afterColon] = [0, 0, false];
  const close = (to: number, {text}: Partial<Token> = {}) => {
    const run = tokens.slice(from, to);
    const isTold =
      isCopy ||
      afterColon ||
      text === ":" ||
      run.some((token, i) => isHeading(token) && !(dayless && isNamedDay(run, i)));
    const left = run.filter((token, i) =>
      isWord(token)
        ? !isTold && token.text.length > 1
        : isLostPart(tokens, from + i) || (digits.has(token.kind) && !isLabel(tokens, from + i, raw))
    );
    if (left.length > 0 && !(cited && passed === dates.length)) lost.push(left);
    [from, afterColon] = [to + 1, text === ":"];
  };
  tokens.forEach((token, i) => {
    if (token.kind === "style") return;
    while (passed < dates.length && dates[passed]!.end <= token.start) passed++;
    const next = dates[passed];
    if (token.kind === "break" || (next && next.start <= token.start)) close(i, token);
  });
  close(tokens.length);
  return [
    ...lost.map((stretch) => issueAt(stretch, raw, "a day, month or year")),
    ...tokens
      .filter((token) => token.kind === "number" && token.ambiguous)
      .map((token) => issueAt([token], raw, "a day and a month that can be told apart"))
  ];
}

/** What the run is about tells that it is no date: a thing that has dates, or who says so. */
function isHeading(token: Token): boolean {
  return token.kind === "rival" || token.kind === "event";
}

/** A part of a part: the `second half` of `second half of the last week of May`. */
function isLostPart(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.kind !== "part") return false;
  let next = i + 1;
  while (tokens[next]?.kind === "filler") next++;
  return tokens[next]?.kind === "part";
}

/** The `Day` of `Christmas Day`. */
function isNamedDay(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === "Day" && tokens[i - 1]?.kind === "word";
}

/** `siege`, `Phase 1`, `p. 33`, `1st siege`, `1st:`, the footnote `[1]` and the `1.` of a list. Those of `3rd Mai 1944` and `Mai 3rd, 1944` are no labels. */
export function isLabel(tokens: readonly Token[], i: number, raw: string): boolean {
  const token = tokens[i]!;
  if ([token, tokens[i - 1], tokens[i + 1]].some((near) => near?.kind === "event")) return true;
  if (token.kind !== "number") return false;
  if (raw[token.start - 1] === "[" && raw[token.end] === "]") return true;
  if (!token.ordinal) return /^[.)]\s?\d{1,2}(?!\d)/.test(raw.slice(token.end, token.end + 5));
  const next = tokens[i + 1];
  if (next?.kind === "link" && next.value !== "comma" && next.value !== "and") return false;
  if (isLong(isComma(next) ? tokens[i + 2] : next)) return false;
  const after = tokens[i + 2]?.kind === "link" ? tokens[i + 3] : tokens[i + 2];
  return !isWord(next) || after?.kind !== "number";
}

const digits = new Set<Token["kind"]>(["number", "iso", "decade", "strange"]);
