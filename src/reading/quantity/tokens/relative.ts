import {magnitudeAt} from "../grammar/magnitude.js";
import {before as qualifiers} from "../grammar/qualifiers.js";
import {phraseAt} from "../grammar/phrases.js";
import {wordsOf} from "../grammar/words.js";
import {name} from "./number-tokens.js";
import type {Token} from "./token.js";

const spans = wordsOf("minute hour day night week fortnight month year");
const adverbs = wordsOf("hourly daily nightly weekly monthly yearly annually");
const cues = new Set([...wordsOf("in to : per a each every apiece of all"), ...adverbs]);
const stays = wordsOf("in within for over after of lasted half");
/** A value is one side's. */
const sides = wordsOf("side party");
const joints = wordsOf("- to or and");
const longestDetour = 4;
const longestNumber = 4;

/** The key of a number that tells how many of each, or how many were left, so that how many in all is not said. */
export const incomplete = "(incomplete)";

/**
 * Makes names of the numbers of rates and odds (`20 a day`, `one in three`, `outnumbered 3 to 1`), which count nothing, and takes the value
 * from those of each of several things (`3 companies of 100 men`, `300 men each`) and of all but some (`all but 20 killed`).
 */
export function settleRelative(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const {key, kind} = tokens[at] as Token;
    if (kind === "number" || !cues.has(key)) continue;
    if (key === "in" || key === "to" || key === ":") settleOdds(tokens, at);
    else if (isRate(tokens, at)) settleNumbers(tokens, numberBefore(tokens, at), name);
    else if ((key === "each" && !sides.has(tokens[at + 1]?.key ?? "")) || key === "apiece" || isPerUnit(tokens, at))
      settleEach(tokens, at);
    else if (key === "of" && isSeveral(tokens[at - 1])) settleNumbers(tokens, numberAfter(tokens, at + 1), leaveOpen);
    else if (key === "all" && tokens[at + 1]?.key === "but")
      settleNumbers(tokens, numberAfter(tokens, at + 2), leaveOpen);
  }
}

/** `20 per day`, `20 a day`, `20 each day`, `20 daily`, `20 per cent`; those killed `in a day` are counted. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const {key} = tokens[at] as Token;
  const next = tokens[at + 1]?.key ?? "";
  if (adverbs.has(key) || (key === "per" && next === "cent")) return true;
  const isDivided = key === "a" ? !stays.has(tokens[at - 1]?.key ?? "") : ["per", "each", "every"].includes(key);
  return isDivided && spans.has(next);
}

/** `100 men per company` */
function isPerUnit(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.lexeme?.noun;
  return tokens[at]?.key === "per" && (noun?.class === "formation" || noun?.class === "equipment");
}

/** `one in three`, `3 to 1` and `3:1`; the `3:` of `3: 1 killed` heads a count. */
function settleOdds(tokens: Token[], joint: number): void {
  const [left, right] = [tokens[joint - 1], tokens[joint + 1]];
  const [some, all] = [smallNumber(tokens, joint - 1), smallNumber(tokens, joint + 1)];
  if (!left || !right || some === null || all === null) return;
  const isGlued = left.end === tokens[joint]?.start && tokens[joint]?.end === right.start;
  const isOdds = tokens[joint]?.key === "in" ? some < all && (some === 1 || all <= 10) : all === 1 && some > 1;
  if (!isOdds || (tokens[joint]?.key === ":" && (!isGlued || right.lexeme))) return;
  name(left);
  name(right);
}

/** A number of one token that is small and not written with commas, or null. */
function smallNumber(tokens: readonly Token[], at: number): number | null {
  const number = magnitudeAt(tokens, at);
  const isSmall = number?.next === at + 1 && !tokens[at]?.grouped && (number.value ?? Infinity) < 100;
  return isSmall ? number.value : null;
}

/** `two brigades, each of 3,000 men`, or `300 men each` */
function settleEach(tokens: Token[], at: number): void {
  const after = ["of", "with"].includes(tokens[at + 1]?.key ?? "") ? numberAfter(tokens, at + 2) : null;
  settleNumbers(tokens, after ?? numberBefore(tokens, at), leaveOpen);
}

function isSeveral(token: Token | undefined): boolean {
  const noun = token?.lexeme?.noun;
  return noun?.plural === true && (noun.class === "formation" || noun.class === "equipment");
}

/** The last token of the number that ends a few words before a place of its clause. */
function numberBefore(tokens: readonly Token[], at: number): number | null {
  for (let last = at - 1; last >= at - 1 - longestDetour; last--) {
    if (magnitudeAt(tokens, last)) return last;
    if (tokens[last]?.kind !== "word") return null;
  }
  return null;
}

/** The last token of the number at a place, or of the range that begins there. */
function numberAfter(tokens: readonly Token[], at: number): number | null {
  const first = magnitudeAt(tokens, phraseAt(qualifiers, tokens, at)?.next ?? at);
  if (!first) return null;
  const second = joints.has(tokens[first.next]?.key ?? "") ? magnitudeAt(tokens, first.next + 1) : null;
  return (second ?? first).next - 1;
}

/** Settles the number that ends at a token, and the one before it in a range. */
function settleNumbers(tokens: readonly Token[], last: number | null, settle: (token: Token) => void): void {
  if (last === null) return;
  const first = firstOf(tokens, last);
  const joint = joints.has(tokens[first - 1]?.key ?? "") && magnitudeAt(tokens, first - 2)?.next === first - 1;
  if (joint) name(tokens[first - 2]);
  for (let at = first; at <= last; at++) settle(tokens[at] as Token);
}

/** The first token of the number that ends at a token. */
function firstOf(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let at = last - 1; at > last - longestNumber; at--) if (magnitudeAt(tokens, at)?.next === last + 1) first = at;
  return first;
}

function leaveOpen(token: Token): void {
  Object.assign(token, {kind: "number", key: incomplete, value: null, lexeme: null, opens: false});
}
