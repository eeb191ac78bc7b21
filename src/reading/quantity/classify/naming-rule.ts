import {previous} from "../../list.js";
import {phraseAt} from "../lex/phrase.js";
import {jointOf, type Token} from "../lex/token.js";
import type {Tag} from "../lexicon/sense.js";

/** A rule that finds numbers which do not count: those at the positions that it gives are names. */
export type NamingRule = {
  name: string;
  /** Where the rule begins: at words and signs with a tag, or at numbers of a kind. */
  on: Tag | ((token: Token) => boolean);
  at(tokens: readonly Token[], at: number): readonly number[] | null;
  /** Whether the last of the positions stays a number, of which only the value is not told. */
  valueUnknown?: true;
};

/** What joins two numbers to one range, or two dates. */
const joints = new Set(["-", "/", "to", "or", "and"]);

/** The positions of the number at a position and of those that dashes, slashes or words join to it from the left; none where no number stands there. */
export function numbersBackward(tokens: readonly Token[], at: number): number[] {
  const positions: number[] = [];
  for (let next = at; isNumber(tokens[next]); next -= 2) {
    positions.push(next);
    if (!joints.has(jointOf(previous(tokens, next)))) break;
  }
  return positions;
}

export function isNumber(token: Token | undefined): token is Token {
  return token?.kind === "number";
}

export function isUngrouped(token: Token | undefined): token is Token {
  return isNumber(token) && !token.grouped;
}

/** Whether a token can be a day of a month. */
export function isDay(token: Token | undefined): boolean {
  return isUngrouped(token) && token.value !== null && token.value >= 1 && token.value <= 31;
}

/** Whether a token can be a year of four digits. */
export function isYearNumber(token: Token | undefined): boolean {
  if (!token || token.grouped || token.end - token.start !== 4 || token.value === null) return false;
  return token.value >= 1000 && token.value < 2100;
}

/** The number at a position, and the second one that a dash joins to it, where that is of a kind. */
export function withSecond(tokens: readonly Token[], at: number, isSecond: (token: Token) => boolean): number[] {
  const second = tokens[at + 1]?.key === "-" ? tokens[at + 2] : undefined;
  return second && isSecond(second) ? [at, at + 2] : [at];
}

/** The number at a position, or both of the range that it ends. */
export function rangeEnding(tokens: readonly Token[], at: number): number[] {
  return endsRange(tokens, at) ? [at - 2, at] : [at];
}

/** Whether a number ends a range, of which the first number stands two positions before it. */
function endsRange(tokens: readonly Token[], at: number): boolean {
  return joints.has(jointOf(previous(tokens, at))) && isNumber(previous(tokens, at, 2));
}

/** The position of the number at a position, or of the last of the range that begins there. */
export function numberAfter(tokens: readonly Token[], at: number): number | null {
  const first = phraseAt("before", tokens, at)?.next ?? at;
  if (!isNumber(tokens[first])) return null;
  return isNumber(tokens[first + 2]) && endsRange(tokens, first + 2) ? first + 2 : first;
}
