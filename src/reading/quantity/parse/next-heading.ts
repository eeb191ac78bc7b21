import {phraseAt} from "../lex/phrase.js";
import type {Token} from "../lex/token.js";
import {amountAt} from "./amount.js";

const longestHeading = 10;

/** A name with a colon and an amount after it heads that amount (`18,000 Military Contractors: 20,000`). */
export function headsNext(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital || tokens[at]?.kind === "name") return false;
  for (let next = at; next < at + longestHeading; next++) {
    const token = tokens[next];
    if (next > at && token?.capital && isNoun(tokens[next - 1])) return false;
    if (token?.key === ":") {
      const first = tokens[next + 1]?.kind === "line" ? next + 2 : next + 1;
      if (first === next + 2 && tokens[at - 1]?.kind === "number" && tokens[next - 1]?.word.noun?.plural) return false;
      return amountAt(tokens, first) !== null || phraseAt("unknown", tokens, first) !== null;
    }
    if (token?.kind !== "word" && token?.kind !== "name") return false;
  }
  return false;
}

function isNoun(token: Token | undefined): boolean {
  return token?.capital === false && Boolean(token.word.noun);
}
