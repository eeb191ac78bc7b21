import {previous} from "../../previous.js";
import {is} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {revised, touches, type Token} from "../lex/token.js";
import type {NamingRule} from "./classify.js";
import {endsRange, isNumber} from "./near.js";

const longestDetour = 4;

/** Rates and odds, which count nothing: `20 a day`, `one in three`, `outnumbered 3 to 1`, `3:1`. */
export const relativeRules: readonly NamingRule[] = [
  {
    name: "rate",
    on: ["divider", "rate"],
    begins: ({kind, word}) => kind !== "number" && (is(word, "divider") || is(word, "rate")),
    at: rate
  },
  {
    name: "odds",
    on: ["in", "to", ":", "-"],
    begins: ({key}) => key === "in" || key === "to" || key === ":" || key === "-",
    at: odds
  }
];

/** `20 per day`, `20 a day`, `20 each day`, `20 daily`, `20 per cent`; those killed `in a day` are counted. */
function rate(tokens: readonly Token[], at: number): number[] | null {
  const {key, word} = tokens[at] as Token;
  const next = tokens[at + 1];
  const isDivided = is(word, "divider") && !(key === "a" && is(previous(tokens, at)?.word, "before a span"));
  if (!is(word, "rate") && !(key === "per" && next?.key === "cent") && !(isDivided && is(next?.word, "span")))
    return null;
  const last = numberBefore(tokens, at);
  if (last === null || is(tokens[at + 2]?.word, "after a span")) return null;
  return endsRange(tokens, last) ? [last - 2, last] : [last];
}

/** `one in three` and `3:1`; `3 to 1` only where the text says odds or ratio, else it is a range the wrong way round. */
function odds(tokens: readonly Token[], joint: number): number[] | null {
  const [left, sign, right] = [previous(tokens, joint), tokens[joint] as Token, tokens[joint + 1]];
  const [some, all] = [smallNumber(left), smallNumber(right)];
  if (some === null || all === null) return null;
  const saysOdds = tokens.slice(Math.max(0, joint - 6), joint + 5).some(({word}) => is(word, "odds"));
  if (sign.key === "in") return some < all && (some === 1 || all <= 10) ? [joint - 1, joint + 1] : null;
  if (sign.key === ":") {
    const isGlued = touches(left, sign) && touches(sign, right);
    return isGlued && (saysOdds || (all === 1 && some > 1)) ? [joint - 1, joint + 1] : null;
  }
  return saysOdds ? [joint - 1, joint + 1] : null;
}

/** A number that is small and not written with commas, or null. */
function smallNumber(token: Token | undefined): number | null {
  const isSmall =
    isNumber(token) && (!token.grouped || token.rule === "number in words") && (token.value ?? Infinity) < 100;
  return isSmall ? token.value : null;
}

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
  if (key === "of") return isSeveral(tokens[at - 1]) ? numberAfter(tokens, at + 1) : null;
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

/** The place of the number that ends a few words before a place of its clause. */
function numberBefore(tokens: readonly Token[], at: number): number | null {
  for (let last = at - 1; last >= at - 1 - longestDetour; last--) {
    if (isNumber(tokens[last])) return last;
    if (tokens[last]?.kind !== "word") return null;
  }
  return null;
}

/** The place of the number at a place, or of the last of the range that begins there. */
export function numberAfter(tokens: readonly Token[], at: number): number | null {
  const first = phraseAt("before", tokens, at)?.next ?? at;
  if (!isNumber(tokens[first])) return null;
  return isNumber(tokens[first + 2]) && endsRange(tokens, first + 2) ? first + 2 : first;
}
