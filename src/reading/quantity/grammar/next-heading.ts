import type {Token} from "../tokens/token.js";
import {amountAt} from "./amount.js";
import {phraseAt} from "./phrases.js";
import {unknownAmount} from "./qualifiers.js";

const longestHeading = 10;

/** A name with a colon and an amount after it heads that amount (`18,000 Military Contractors: 20,000`). */
export function headsNext(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital) return false;
  for (let next = at; next < at + longestHeading; next++) {
    const token = tokens[next];
    if (next > at && token?.capital && isNoun(tokens[next - 1])) return false;
    if (token?.key === ":") return isAmount(tokens, tokens[next + 1]?.kind === "line" ? next + 2 : next + 1);
    if (token?.kind !== "word" && token?.kind !== "name") return false;
  }
  return false;
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  return amountAt(tokens, at) !== null || phraseAt(unknownAmount, tokens, at) !== null;
}

function isNoun(token: Token | undefined): boolean {
  return token?.capital === false && Boolean(token.lexeme?.noun);
}
