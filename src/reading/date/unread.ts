import type {Issue} from "../report.js";
import type {Point} from "./point.js";
import {issueAt} from "./span.js";
import {isComma, isLong, isWord, type Token} from "./token.js";

/**
 * Words and digits that are in none of the dates written; those that stand together are one issue. Headings before a colon or about a thing that
 * has dates (`First siege`), what is said behind a colon, claimants (`according to Smith`), numbering and citations are left out, and in a copy in
 * brackets all words. Also numeric dates that may have the day or the month first.
 */
export function unusedTokens(
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
