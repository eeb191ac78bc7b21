import type {Token} from "../tokens/token.js";
import {magnitudeAt} from "./magnitude.js";
import {phraseAt} from "./phrases.js";
import {after, before} from "./qualifiers.js";

const mostQualifiers = 4;

/** What is said of a number before and after it. */
export type Qualifiers = {
  approximate: boolean;
  at_least: boolean;
  at_most: boolean;
  between: boolean;
  total: boolean;
  plain: boolean;
};

/** Nothing but what is known already. */
export function nothingSaid(approximate: boolean, total: boolean): Qualifiers {
  return {approximate, at_least: false, at_most: false, between: false, total, plain: false};
}

/** Takes up what is said before a number and gives the place of the number. */
export function qualify(tokens: readonly Token[], at: number, said: Qualifiers): number {
  for (let count = 0; count < mostQualifiers; count++) {
    const phrase = phraseAt(before, tokens, at);
    if (!phrase) break;
    said[phrase.meaning] = true;
    at = tokens[phrase.next]?.key === ":" && phrase.meaning === "approximate" ? phrase.next + 1 : phrase.next;
  }
  return at;
}

/** Takes up what is said after a number and gives the place after that. */
export function closing(tokens: readonly Token[], at: number, said: Qualifiers): number {
  let next = at;
  for (;;) {
    const start = skipFootnotes(tokens, next);
    const opened = tokens[start]?.key === "(";
    const phrase = phraseAt(after, tokens, opened ? start + 1 : start);
    if (!phrase || (opened && tokens[phrase.next]?.key !== ")")) return next;
    if (!opened && !standsAfter(tokens, start, phrase.next)) return next;
    said[phrase.meaning] = true;
    next = opened ? phrase.next + 1 : phrase.next;
  }
}

/** A qualifier belongs to the number before it unless another number follows it; a `+` or `?` must touch its number. */
function standsAfter(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const glued = token?.start === tokens[at - 1]?.end;
  if (token?.key === "+" || token?.key === "?" || token?.key === "~") return glued || !magnitudeAt(tokens, next);
  return !magnitudeAt(tokens, next);
}

export function skipFootnotes(tokens: readonly Token[], at: number): number {
  while (tokens[at]?.kind === "footnote") at++;
  return at;
}
