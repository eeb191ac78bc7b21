import {multipliers, numberWords} from "../grammar/number-words.js";
import type {Token} from "./token.js";

/** Makes a token a name, which counts nothing. */
export function name(token: Token | undefined): void {
  if (token) token.kind = "name";
}

/** A number, and one that a dash or slash joins to it from the left; tells whether there was one. */
export function settleBackward(tokens: Token[], at: number): boolean {
  let next = at;
  while (multipliers.has(tokens[next]?.key ?? "")) name(tokens[next--]);
  while (tokens[next]?.kind === "number" || numberWords.has(tokens[next]?.key ?? "")) {
    name(tokens[next]);
    if (!["-", "/", "to", "or", "and"].includes(tokens[next - 1]?.key ?? "")) return true;
    next -= 2;
  }
  return next < at;
}

/** Whether a token is a word for what a number counts. */
export function countsSomething(token: Token | undefined): boolean {
  return token?.kind === "word" && token.lexeme !== null;
}

/** Whether a token can be a day of a month. */
export function isDay(token: Token | undefined): boolean {
  return token?.kind === "number" && !token.grouped && token.value !== null && token.value >= 1 && token.value <= 31;
}

/** Whether a token can be a year of four digits. */
export function isYearNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.grouped &&
    token.end - token.start === 4 &&
    token.value !== null &&
    token.value >= 1000 &&
    token.value < 2100
  );
}
