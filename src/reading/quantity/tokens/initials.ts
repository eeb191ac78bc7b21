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
  if (!tokens.some((token, at) => token.key === "w" && follows(tokens, at))) return;
  tokens.forEach((token, at) => {
    const meaning = meanings.get(token.key);
    if (!meaning || !follows(tokens, at)) return;
    token.key = meaning;
    token.lexeme = lexemeOf(meaning);
    token.opens = openings.has(meaning);
  });
}

/** After a number, or after such letters joined to it: `24 k. & w.` */
function follows(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind === "number") return true;
  if (tokens[at - 1]?.key !== "and" && tokens[at - 1]?.key !== "&") return false;
  const before = tokens[at - 2]?.key === "." ? at - 3 : at - 2;
  return tokens[before - 1]?.kind === "number" && isInitial(tokens[before]?.key ?? "");
}

function isInitial(key: string): boolean {
  return meanings.has(key) || [...meanings.values()].includes(key);
}
