import {previous} from "../../list.js";
import {touches, type Token, type Source} from "../lex/token.js";
import {phraseAt} from "../lex/phrase.js";
import {amountAt, numberAt, qualifiedAfter, amountInWords, type Amount} from "./amount.js";
import {countedAt, nothingCounted, type Counted} from "./counted.js";
import {splitRangeAt} from "./split-range.js";
import {wordAmountAt} from "./word-amount.js";
import {portionAt} from "../lex/number-words.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import type {Noun} from "../lexicon/sense.js";

/** How far before an equals sign the number of the last term is looked for. */
const longestTerm = 6;

/**
 * An amount with what it counts, as tokens [from, to); the words before it in its clause begin at `lead`. Where it is a share (`7 of
 * 9 ships`), `whole` is the amount after it, of which it is one.
 */
export type Count = {
  type: "count";
  from: number;
  to: number;
  lead: number;
  amount: Amount;
  counted: Counted;
  whole: Count | null;
};

/** The count that begins at a token of the clause that begins at `clause`; `worded` tells whether words stand between. */
export function countAt(source: Source, at: number, clause: number, worded: boolean): Count | null {
  const {tokens, lexicon, field} = source;
  const token = tokens[at];
  if (
    !token ||
    (token.kind !== "number" &&
      !token.word.opens &&
      token.key !== "+" &&
      !beginsPercentage(tokens, at) &&
      !portionAt(tokens, at))
  )
    return null;
  const opensClause = !worded || previous(tokens, at)?.word.outcome === "losses";
  const stated = amountAt(tokens, at) ?? shareOfWholeAt(tokens, at) ?? wordAmountAt(tokens, at, field, opensClause);
  if (!stated) return null;
  const compared = phraseAt("elsewhere", tokens, stated.next);
  const amount = compared?.means === "comparison" ? amountInWords("vague", compared.next) : stated;
  const counted = countedAt(tokens, amount.next, lexicon);
  if (isPronoun(tokens, at, amount.next, counted)) return null;
  const lead = worded ? clause : at;
  const whole =
    wholeAfter(tokens, amount.next, amount, false, lexicon) ??
    wholeAfter(tokens, counted.next, amount, counted.hasNoun, lexicon);
  if (whole) return shareOf(whole, {type: "count", from: at, to: whole.from, lead, amount, counted, whole: null});
  if (clause === at - 1 && headsNextCount(tokens, at, counted))
    return {type: "count", from: at, to: amount.next, lead, amount, counted: nothingCounted(amount.next), whole: null};
  const qualified = qualifiedAfter(tokens, counted.next, amount);
  const range = qualified ? null : splitRangeAt(source, at, amount, counted);
  const said = range?.amount ?? qualified ?? amount;
  const total = said.total || (previous(tokens, at)?.key === "=" && sumsUp(tokens, at, amount));
  const to = said === amount ? counted.next : said.next;
  const whatSaid = total === said.total ? said : {...said, total};
  return {type: "count", from: at, to, lead, amount: whatSaid, counted: range?.counted ?? counted, whole: null};
}

/** What a share and its whole count is said once; what became of them is said of the share. */
function shareOf({from, amount, counted}: Whole, share: Count): Count {
  const noun = share.counted.hasNoun ? share.counted : counted;
  const outcomes = share.counted.outcomes.length ? share.counted.outcomes : counted.outcomes;
  const of = {...noun, part: false, total: false};
  const none = {...of, outcomes: []};
  const whole: Count = {type: "count", from, to: counted.next, lead: from, amount, counted: none, whole: null};
  return {...share, counted: {...of, outcomes}, whole};
}

/** Whether the number before an equals sign is one of those added, and not their sum (`5,000 = 3,000 + 2,000`). */
function sumsUp(tokens: readonly Token[], equals: number, {low}: Amount): boolean {
  for (let at = equals - 2; at > equals - longestTerm; at--) {
    const value = tokens[at]?.value ?? null;
    if (value !== null) return low !== null && value <= low;
  }
  return false;
}

/** "One" counts only before what it counts, or alone. */
function isPronoun(tokens: readonly Token[], at: number, next: number, {hasNoun, outcomes}: Counted): boolean {
  if (next !== at + 1 || tokens[at]?.key !== "one" || hasNoun || outcomes.length > 0) return false;
  return tokens[next]?.kind === "word" || previous(tokens, at)?.kind === "word";
}

/** After a word of the same sort the next such word belongs to the number after it: `killed 300 wounded 600`. */
function headsNextCount(tokens: readonly Token[], at: number, {hasNoun, outcomes, next}: Counted): boolean {
  const said = previous(tokens, at)?.word;
  if ((!said?.noun && !said?.outcome) || previous(tokens, at, 2)?.kind === "word") return false;
  if (touches(previous(tokens, at), tokens[at]) || touches(tokens[next - 1], tokens[next]) || !numberAt(tokens, next))
    return false;
  return outcomes.length ? !hasNoun && said.outcome !== "losses" : hasNoun && said.noun !== null;
}

const longestForce = 4;

/** A number of which another is a share, with what both count. */
type Whole = {from: number; amount: Amount; counted: Counted};

/**
 * The whole that is named after a share of it (`7 of 9 ships sunk`, `600 of the 3,600 men`, `600 killed from 1,500 men`), or null. After
 * a noun only "out of" says so: the 500 of `2 battalions of 500` are each battalion's.
 */
function wholeAfter(
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
function shareOfWholeAt(tokens: readonly Token[], at: number): Amount | null {
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
function beginsPercentage(tokens: readonly Token[], at: number): boolean {
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
