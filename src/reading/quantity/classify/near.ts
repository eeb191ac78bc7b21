import {previous} from "../../previous.js";
import type {Token} from "../lex/token.js";

/** What joins two numbers to one range, or two dates. */
export const joints = new Set(["-", "/", "to", "or", "and"]);

/** The places of the number at a place and of those that dashes, slashes or words join to it from the left; none where no number stands there. */
export function numbersBackward(tokens: readonly Token[], at: number): number[] {
  const places: number[] = [];
  for (let next = at; isNumber(tokens[next]); next -= 2) {
    places.push(next);
    if (!joints.has(previous(tokens, next)?.key ?? "")) break;
  }
  return places;
}

/** Whether a token can be a day of a month. */
export function isDay(token: Token | undefined): boolean {
  return isNumber(token) && !token.grouped && token.value !== null && token.value >= 1 && token.value <= 31;
}

/** Whether a token can be a year of four digits. */
export function isYearNumber(token: Token | undefined): boolean {
  if (!token || token.grouped || token.end - token.start !== 4 || token.value === null) return false;
  return token.value >= 1000 && token.value < 2100;
}

/** Whether a number ends a range, of which the first number stands two places before it. */
export function endsRange(tokens: readonly Token[], at: number): boolean {
  return joints.has(previous(tokens, at)?.key ?? "") && isNumber(previous(tokens, at, 2));
}

export function isNumber(token: Token | undefined): token is Token {
  return token?.kind === "number";
}
