import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import type {Noun} from "../lexicon/sense.js";
import {portionAt} from "../lex/portions.js";
import {phraseAt} from "../lex/phrase.js";
import type {Token} from "../lex/token.js";
import {amountAt, amountInWords, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";

const longestForce = 4;

/** A number of which another is a share, with what both count. */
export type Whole = {from: number; amount: Amount; counted: Counted};

/**
 * The whole that is named after a share of it (`7 of 9 ships sunk`, `600 of the 3,600 men`, `600 killed from 1,500 men`), or null. After
 * a noun only "out of" says so: the 500 of `2 battalions of 500` are each battalion's.
 */
export function wholeAfter(
  tokens: readonly Token[],
  at: number,
  share: Amount,
  named: boolean,
  lexicon: Lexicon
): Whole | null {
  const [isOut, isFrom] = [tokens[at]?.key === "out", tokens[at]?.key === "from"];
  const of = isOut ? at + 1 : at;
  if ((tokens[of]?.word.joint !== "of" && !isFrom) || (named && !isOut)) return null;
  const from = wholeStart(tokens, of + 1);
  const amount = amountAt(tokens, from);
  if (!amount || (share.high ?? share.low ?? 0) > (amount.high ?? amount.low ?? 0)) return null;
  const counted = countedAt(tokens, amount.next, lexicon);
  return isFrom && counted.outcomes.length ? null : {from, amount, counted};
}

/**
 * A share of a whole that a number states: worked out where it is a portion (`two-thirds of 900`, `10% of 900`), and then approximate; a vague
 * amount where none tells it (`most of`); else null.
 */
export function shareOfWholeAt(tokens: readonly Token[], at: number): Amount | null {
  const start = phraseAt("before", tokens, at)?.next ?? at;
  const portion = percentageAt(tokens, start) ?? portionAt(tokens, start);
  const next = portion?.next ?? phraseAt("share", tokens, start)?.next ?? null;
  if (next === null || (tokens[next]?.word.joint !== "of" && !hasTag(tokens[next]?.word, "article"))) return null;
  const whole = amountAt(tokens, wholeStart(tokens, tokens[next]?.word.joint === "of" ? next + 1 : next));
  if (!whole) return null;
  if (!portion || whole.low === null || whole.high === null) return amountInWords("vague", next);
  const [low, high] = [Math.round(whole.low * portion.value), Math.round(whole.high * portion.value)];
  const kind = low === high ? "approximate" : "range";
  return {low, high, approximate: true, kind, total: false, next, rule: "share of a stated whole", assumed: null};
}

/** Whether a number of per cent begins at a token; such are names, as they count nothing. */
export function beginsPercentage(tokens: readonly Token[], at: number): boolean {
  return percentageAt(tokens, at) !== null;
}

function percentageAt(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  const [number, sign] = [tokens[at], tokens[at + 1]?.key];
  if (number?.kind !== "name" || number.value === null) return null;
  const value = number.value / 100;
  if (sign === "per") return tokens[at + 2]?.key === "cent" ? {value, next: at + 3} : null;
  return sign === "%" || sign === "percent" ? {value, next: at + 2} : null;
}

/** Where the number of a whole begins, behind what it is the number of: `the 900`, `a total force of 900`. */
function wholeStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (hasTag(tokens[from]?.word, "article") && !amountAt(tokens, from)) from++;
  for (let next = from; next < from + longestForce && tokens[next]?.kind === "word"; next++) {
    const noun = tokens[next]?.word.noun;
    if (noun && tokens[next + 1]?.word.joint === "of") return isOne(noun) ? next + 2 : from;
  }
  return from;
}

function isOne({plural, class: itemClass}: Noun): boolean {
  return !plural && (itemClass === "personnel" || itemClass === "formation");
}
