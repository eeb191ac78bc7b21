import {lexemeOf} from "../grammar/lexicon.js";
import {openings, type Token} from "./token.js";

const meanings = new Map([
  ["k", "killed"],
  ["w", "wounded"],
  ["m", "missing"]
]);

/**
 * Reads `24 k., 55 w., 3 m.` as killed, wounded and missing; without a `w` beside them, `k` is a thousand and `m` a
 * measure.
 */
export function settleInitials(tokens: readonly Token[]): void {
  if (!tokens.some((token, at) => token.key === "w" && isAfterNumber(tokens, at))) return;
  tokens.forEach((token, at) => {
    const meaning = meanings.get(token.key);
    if (!meaning || !isAfterNumber(tokens, at)) return;
    token.key = meaning;
    token.lexeme = lexemeOf(meaning);
    token.opens = openings.has(meaning);
  });
}

function isAfterNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === "number";
}
