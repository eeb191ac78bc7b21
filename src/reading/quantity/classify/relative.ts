import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {touches, type Token} from "../lex/token.js";
import {isNumber, numberAfter, rangeEnding, type NamingRule} from "./naming-rule.js";

const longestDetour = 4;

/** Rates and odds, which count nothing: `20 a day`, `one in three`, `outnumbered 3 to 1`, `3:1`. */
export const relativeRules: readonly NamingRule[] = [
  {name: "rate", on: "divider", at: rate},
  {name: "rate", on: "rate", at: rate},
  {name: "odds", on: "joint of odds", at: odds}
];

/** `20 per day`, `20 a day`, `20 each day`, `20 daily`, `20 per cent`; those killed `in a day` are counted. */
function rate(tokens: readonly Token[], at: number): number[] | null {
  const {key, word} = tokens[at] as Token;
  const next = tokens[at + 1];
  const isDivided = hasTag(word, "divider") && !(key === "a" && hasTag(previous(tokens, at)?.word, "before a span"));
  if (!hasTag(word, "rate") && !(key === "per" && next?.key === "cent") && !(isDivided && hasTag(next?.word, "span")))
    return null;
  const last = numberBefore(tokens, at);
  if (last === null || hasTag(tokens[at + 2]?.word, "after a span")) return null;
  return rangeEnding(tokens, last);
}

/** `one in three` and `3:1`; `3 to 1` only where the text says odds or ratio, else it is a range the wrong way round. */
function odds(tokens: readonly Token[], joint: number): number[] | null {
  const [left, sign, right] = [previous(tokens, joint), tokens[joint] as Token, tokens[joint + 1]];
  const [some, all] = [smallNumber(left), smallNumber(right)];
  if (some === null || all === null) return null;
  const saysOdds = tokens.slice(Math.max(0, joint - 6), joint + 5).some(({word}) => hasTag(word, "odds"));
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

/** Numbers of each of several things (`3 companies of 100 men`, `300 men each`) and of all but some (`all but 20 killed`). */
export const incompleteRules: readonly NamingRule[] = [
  {name: incomplete.left, on: "all", at: ofThoseLeft, valueUnknown: true},
  {name: incomplete.each, on: "each", at: ofEach, valueUnknown: true}
];

function ofThoseLeft(tokens: readonly Token[], at: number): number[] | null {
  return tokens[at + 1]?.key === "but" ? rangeUpTo(tokens, numberAfter(tokens, at + 2)) : null;
}

function ofEach(tokens: readonly Token[], at: number): number[] | null {
  const {key, word} = tokens[at] as Token;
  const next = tokens[at + 1];
  const noun = next?.word.noun;
  if (word.joint === "of") return isSeveral(tokens[at - 1]) ? rangeUpTo(tokens, numberAfter(tokens, at + 1)) : null;
  const perUnit =
    (key === "per" || (key === "a" && isNumber(previous(tokens, at)))) &&
    (noun?.class === "formation" || noun?.class === "equipment");
  if (!perUnit && key !== "apiece" && (key !== "each" || hasTag(next?.word, "opponent"))) return null;
  const after = next?.word.joint === "of" || next?.key === "with" ? numberAfter(tokens, at + 2) : null;
  return rangeUpTo(tokens, after ?? numberBefore(tokens, at));
}

function rangeUpTo(tokens: readonly Token[], last: number | null): number[] | null {
  return last === null ? null : rangeEnding(tokens, last);
}

function isSeveral(token: Token | undefined): boolean {
  const noun = token?.word.noun;
  return noun?.plural === true && (noun.class === "formation" || noun.class === "equipment");
}

/** The position of the number that ends a few words before a position of its clause. */
function numberBefore(tokens: readonly Token[], at: number): number | null {
  for (let last = at - 1; last >= at - 1 - longestDetour; last--) {
    if (isNumber(tokens[last])) return last;
    if (tokens[last]?.kind !== "word") return null;
  }
  return null;
}
