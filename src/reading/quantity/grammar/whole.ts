import type {Token} from "../tokens/token.js";
import {amountAt, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";
import {phraseAt} from "./phrases.js";
import {before as qualifiers, partialShares} from "./qualifiers.js";
import {shareAt} from "./shares.js";
import {wordsOf} from "./words.js";

/** A number of which another is a share, with what both count. */
export type Whole = {from: number; amount: Amount; counted: Counted};

const articles = wordsOf("the its their his her these those");

/**
 * The whole that is named after a share of it (`7 of 9 ships sunk`, `600 of the 3,600 men`), or null. After a noun only
 * "out of" says so: the 500 of `2 battalions of 500` are each battalion's.
 */
export function wholeAfter(tokens: readonly Token[], at: number, share: Amount, named: boolean): Whole | null {
  const key = tokens[at]?.key;
  if (key === "out" ? tokens[at + 1]?.key !== "of" : key !== "of" || named) return null;
  return wholeAt(tokens, key === "out" ? at + 2 : at + 1, share);
}

/** A share that is no number (`about half`, `10%`, `most`) before the number of its whole: a vague amount, or null. */
export function wordedShareAt(tokens: readonly Token[], at: number): Amount | null {
  const start = phraseAt(qualifiers, tokens, at)?.next ?? at;
  const next = shareEnd(tokens, start);
  if (next === null || (tokens[next]?.key !== "of" && !articles.has(tokens[next]?.key ?? ""))) return null;
  const share: Amount = {low: null, high: null, approximate: false, kind: "vague", total: false, next};
  return wholeAt(tokens, tokens[next]?.key === "of" ? next + 1 : next, share) ? share : null;
}

/** Whether a number of per cent begins at a token; such are names, as they count nothing. */
export function beginsPercentage(tokens: readonly Token[], at: number): boolean {
  return percentageEnd(tokens, at) !== null;
}

function percentageEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "name") return null;
  const sign = tokens[at + 1]?.key;
  if (sign === "per") return tokens[at + 2]?.key === "cent" ? at + 3 : null;
  return sign === "%" || sign === "percent" ? at + 2 : null;
}

function shareEnd(tokens: readonly Token[], at: number): number | null {
  return percentageEnd(tokens, at) ?? (phraseAt(partialShares, tokens, at) ?? shareAt(tokens, at))?.next ?? null;
}

function wholeAt(tokens: readonly Token[], at: number, share: Amount): Whole | null {
  let from = at;
  while (articles.has(tokens[from]?.key ?? "")) from++;
  const amount = amountAt(tokens, from);
  if (!amount || (share.high ?? share.low ?? 0) > (amount.high ?? amount.low ?? 0)) return null;
  return {from, amount, counted: countedAt(tokens, amount.next)};
}
