import type {Token} from "../tokens/token.js";
import {amountAt, qualifiedAfter, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";
import {magnitudeAt} from "./magnitude.js";
import {possibilities} from "./qualifiers.js";
import {beginsPercentage, wholeAfter, wordedShareAt, type Whole} from "./whole.js";
import {wordAmountAt} from "./word-amount.js";

export type Field = "strength" | "casualties";

/** How far before an equals sign the number of the last term is looked for. */
const longestTerm = 6;

/**
 * An amount with what it counts, as tokens [from, to); the words before it in its clause begin at `lead`. Where it is a
 * share (`7 of 9 ships`), `whole` is the amount after it, of which it is one.
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
export function countAt(
  tokens: readonly Token[],
  at: number,
  clause: number,
  worded: boolean,
  field: Field
): Count | null {
  if (tokens[at]?.kind !== "number" && !tokens[at]?.opens && !beginsPercentage(tokens, at)) return null;
  const opensClause = !worded || tokens[at - 1]?.lexeme?.outcome === "losses";
  const amount = amountAt(tokens, at) ?? wordedShareAt(tokens, at) ?? wordAmountAt(tokens, at, field, opensClause);
  if (!amount) return null;
  const counted = countedAt(tokens, amount.next);
  if (isPronoun(tokens, at, amount.next, counted)) return null;
  const lead = worded ? clause : at;
  const isNamed = counted.hasNoun || counted.outcomes.length > 0;
  const whole = wholeAfter(tokens, isNamed ? counted.next : amount.next, amount, isNamed);
  if (whole) return shareOf(whole, {type: "count", from: at, to: whole.from, lead, amount, counted, whole: null});
  if (clause === at - 1 && headsNext(tokens, at, counted))
    return {type: "count", from: at, to: amount.next, lead, amount, counted: countedAt([], 0), whole: null};
  const qualified = qualifiedAfter(tokens, counted.next, amount);
  const range = qualified ? null : rangeTo(tokens, amount, counted);
  const said = range?.amount ?? qualified ?? amount;
  if (tokens[at - 1]?.key === "=" && sumsUp(tokens, at, amount)) said.total = true;
  const to = said === amount ? counted.next : said.next;
  return {type: "count", from: at, to, lead, amount: said, counted: range?.counted ?? counted, whole: null};
}

/** What a share and its whole count is said once; what became of them is said of the share. */
function shareOf({from, amount, counted}: Whole, share: Count): Count {
  const noun = share.counted.hasNoun ? share.counted : counted;
  const outcomes = share.counted.outcomes.length ? share.counted.outcomes : counted.outcomes;
  const of = {...noun, part: false, total: false};
  const whole: Count = {...share, from, to: counted.next, lead: from, amount, counted: {...of, outcomes: []}};
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

/** "One" counts only before what it counts. */
function isPronoun(tokens: readonly Token[], at: number, next: number, {hasNoun, outcomes}: Counted): boolean {
  return next === at + 1 && tokens[at]?.key === "one" && !hasNoun && outcomes.length === 0;
}

/** After a word of the same sort the next such word belongs to the number after it: `killed 300 wounded 600`. */
function headsNext(tokens: readonly Token[], at: number, {hasNoun, outcomes, next}: Counted): boolean {
  const said = tokens[at - 1]?.lexeme;
  if (!said || tokens[at - 2]?.kind === "word" || touches(tokens, at) || touches(tokens, next)) return false;
  if (magnitudeAt(tokens, next) === null) return false;
  return outcomes.length ? !hasNoun && said.outcome !== "losses" : hasNoun && said.noun !== null;
}

function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/**
 * The upper end, said with the noun once more (`300 men to 500 men`), or as a possibility, which may stand in a bracket
 * (`300, possibly up to 500`, `300 men (perhaps 500)`).
 */
function rangeTo(
  tokens: readonly Token[],
  amount: Amount,
  counted: Counted
): {amount: Amount; counted: Counted} | null {
  const opened = tokens[counted.next]?.key === "(";
  const joint = opened || tokens[counted.next]?.key === "," ? counted.next + 1 : counted.next;
  const possible = tokens[joint]?.opens === true && possibilities.has(tokens[joint]?.key ?? "");
  if (!possible && tokens[counted.next]?.key !== "to") return null;
  const most = amountAt(tokens, possible ? joint : counted.next + 1);
  if (!most || amount.low === null || most.high === null || most.high <= amount.low) return null;
  if (most.kind === "at_most" && !possible) return null;
  const again = countedAt(tokens, most.next);
  if (!isSame(counted, again) && !(possible && (isUnsaid(counted) || isUnsaid(again)))) return null;
  if (opened && tokens[again.next]?.key !== ")") return null;
  const next = opened ? again.next + 1 : again.next;
  return {amount: {...amount, high: most.high, kind: "range", next}, counted: isUnsaid(counted) ? again : counted};
}

function isUnsaid({hasNoun, outcomes}: Counted): boolean {
  return !hasNoun && !outcomes.length;
}

function isSame(a: Counted, b: Counted): boolean {
  return a.unit === b.unit && a.hasNoun === b.hasNoun && a.outcomes.join() === b.outcomes.join();
}
