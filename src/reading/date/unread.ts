import type {Issue} from "../issue.js";
import type {Point} from "./point.js";
import {issueAt} from "./span.js";
import {isComma, isLong, type Token} from "./tokens.js";

/**
 * Digits that are in none of the dates written and that neither number something nor belong to a citation, and words beside a year that
 * has no month, which may have named one (`Mai 1944`); those next to each other are one issue. Also numeric dates that may have the
 * day or the month first.
 */
export function unread(tokens: readonly Token[], written: readonly Point[], raw: string): Issue[] {
  const dates = written.filter(({bare, absent}) => bare === null && absent === null);
  const cited = tokens.some(({kind}) => kind === "citation");
  const lost: Token[][] = [];
  let passed = 0;
  let joined = false;
  tokens.forEach((token, i) => {
    if (token.kind === "break") joined = false;
    if (token.kind !== "word" && !hasDigits(token)) return;
    while (passed < dates.length && dates[passed]!.end <= token.start) passed++;
    const [last, next] = [dates[passed - 1], dates[passed]];
    const isCited = cited && next === undefined;
    const isLost = token.kind === "word" ? isBesideYear(tokens, i, last, next) : isOutside(token, next);
    const isIssue = isLost && !isCited && !isLabel(tokens, i, raw);
    if (isIssue && joined) lost.at(-1)!.push(token);
    else if (isIssue) lost.push([token]);
    joined = isIssue;
  });
  return [
    ...lost.map((stretch) => issueAt(stretch, raw, "a day, month or year")),
    ...tokens.filter(isAmbiguous).map((token) => issueAt([token], raw, "a day and a month that can be told apart"))
  ];
}

function isOutside({start}: Token, next: Point | undefined): boolean {
  return next === undefined || start < next.start;
}

/** A word right before a year that stands alone, or one between such a year and whatever is no word. */
function isBesideYear(tokens: readonly Token[], i: number, last: Point | undefined, next: Point | undefined): boolean {
  const after = isComma(tokens[i + 1]) ? tokens[i + 2] : tokens[i + 1];
  if (next && isYearAlone(next) && after?.start === next.start) return true;
  return last !== undefined && isYearAlone(last) && tokens[i - 1]?.end === last.end && after?.kind !== "word";
}

function isYearAlone({year, scale, day, month, season, part}: Point): boolean {
  return year !== null && scale === "year" && !day && !month && !season && !part;
}

/** What is numbered in infoboxes. */
const numbered = new Set(
  "phase stage part battle siege assault attack clash wave campaign operation war day note nb n p page vol volume no"
    .split(" ")
    .flatMap((noun) => [noun, `${noun}s`, `${noun}es`])
);

/** `siege`, `Phase 1`, `p. 33`, `1st siege`, `1st:`, the footnote `[1]` and the `1.` of a list. Those of `3rd Mai 1944` and `Mai 3rd, 1944` are no labels. */
export function isLabel(tokens: readonly Token[], i: number, raw: string): boolean {
  const token = tokens[i]!;
  if ([token, tokens[i - 1], tokens[i + 1]].some(isNumbered)) return true;
  if (token.kind !== "number") return false;
  if (raw[token.start - 1] === "[" && raw[token.end] === "]") return true;
  if (!token.ordinal) return /^[.)]\s?\d{1,2}(?!\d)/.test(raw.slice(token.end, token.end + 5));
  if (isLong(tokens[isComma(tokens[i + 1]) ? i + 2 : i + 1])) return false;
  const after = tokens[i + 2]?.kind === "link" ? tokens[i + 3] : tokens[i + 2];
  return tokens[i + 1]?.kind !== "word" || after?.kind !== "number";
}

function isNumbered(token: Token | undefined): boolean {
  return token?.kind === "word" && numbered.has(token.text.toLowerCase());
}

function hasDigits({kind}: Token): boolean {
  return kind === "number" || kind === "iso" || kind === "decade" || kind === "strange";
}

function isAmbiguous(token: Token): boolean {
  return token.kind === "number" && token.ambiguous === true;
}
