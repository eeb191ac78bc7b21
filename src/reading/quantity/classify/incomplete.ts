import {previous} from "../../previous.js";
import {is} from "../lexicon/lexicon.js";
import {revised, type Token} from "../lex/token.js";
import {endsRange, isNumber} from "./near.js";
import {numberAfter, numberBefore} from "./relative.js";

/** The rules of numbers that tell how many of each, or how many were left, so that how many in all is not said. */
export const incomplete = {each: "number of each", left: "number of those left"};

/** Takes the value from numbers of each of several things (`3 companies of 100 men`, `300 men each`) and of all but some (`all but 20 killed`). */
export function withoutIncomplete(tokens: readonly Token[]): readonly Token[] {
  const open = new Map<number, string>();
  tokens.forEach(({key, kind}, at) => {
    const last = kind === "number" ? null : incompleteAt(tokens, at, key);
    if (last !== null) open.set(last, key === "all" ? incomplete.left : incomplete.each);
  });
  if (!open.size) return tokens;
  return tokens.map((token, at) => {
    if (open.has(at)) return revised(token, {value: null, rule: open.get(at)!});
    const isRange = open.has(at + 2) && endsRange(tokens, at + 2);
    return isRange ? revised(token, {kind: "name", rule: open.get(at + 2)!}) : token;
  });
}

function incompleteAt(tokens: readonly Token[], at: number, key: string): number | null {
  const next = tokens[at + 1];
  const noun = next?.word.noun;
  if (key === "all") return next?.key === "but" ? numberAfter(tokens, at + 2) : null;
  if (key === "of") return isSeveral(previous(tokens, at)) ? numberAfter(tokens, at + 1) : null;
  const perUnit =
    (key === "per" || (key === "a" && isNumber(previous(tokens, at)))) &&
    (noun?.class === "formation" || noun?.class === "equipment");
  if (!perUnit && key !== "apiece" && (key !== "each" || is(next?.word, "opponent"))) return null;
  const after = next?.key === "of" || next?.key === "with" ? numberAfter(tokens, at + 2) : null;
  return after ?? numberBefore(tokens, at);
}

function isSeveral(token: Token | undefined): boolean {
  const noun = token?.word.noun;
  return noun?.plural === true && (noun.class === "formation" || noun.class === "equipment");
}
