import {previous} from "../../list.js";
import {touches, type Token} from "../lex/token.js";
import {portionAt} from "../lex/portions.js";
import {phraseAt} from "../lex/phrase.js";
import {amountAt, numberAt, qualifiedAfter, amountInWords, type Amount} from "./amount.js";
import {countedAt, nothingCounted, type Counted} from "./counted.js";
import {splitRangeAt} from "./range-to.js";
import type {Source} from "./source.js";
import {beginsPercentage, shareOfWholeAt, wholeAfter, type Whole} from "./share.js";
import {wordAmountAt} from "./word-amount.js";

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
