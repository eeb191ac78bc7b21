import type {Token} from "../tokens/token.js";
import {wordsOf} from "./words.js";

const negations = wordsOf("not no never none few hardly barely without nor neither didn't");
const participation = wordsOf(
  `involved engaged engage participate participated participating part fight fought fighting committed deployed combat
   action battle present used`
);
const idle = wordsOf("uninvolved unengaged uncommitted idle reserve reserves");

/** Whether the tokens [from, to) say that people counted took no part (`most not involved in combat`, `in reserve`). */
export function isCaveat(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  let negated = false;
  for (let at = from; at < to; at++) {
    const key = tokens[at]?.key ?? "";
    if (idle.has(key) || (negated && participation.has(key))) return true;
    negated ||= negations.has(key);
  }
  return false;
}
