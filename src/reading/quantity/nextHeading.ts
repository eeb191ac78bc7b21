import {amountAt} from "./amount.js";
import {phraseAt} from "./phrases.js";
import {unknownAmount} from "./qualifiers.js";
import type {Token} from "./token.js";

const longestHeading = 10;

/** A name with a colon and an amount after it heads that amount (`18,000 Military Contractors: 20,000`). */
export function headsNext(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital) return false;
  for (let next = at; next < at + longestHeading; next++) {
    const token = tokens[next];
    if (token?.key === ":")
      return amountAt(tokens, next + 1) !== null || phraseAt(unknownAmount, tokens, next + 1) !== null;
    if (token?.kind !== "word" && token?.kind !== "name") return false;
  }
  return false;
}
