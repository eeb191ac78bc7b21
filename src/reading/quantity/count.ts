import {amountAt, qualifiedAfter, type Amount} from "./amount.js";
import {countedAt, type Counted} from "./counted.js";
import {magnitudeAt} from "./magnitude.js";
import type {Token} from "./token.js";
import {wordAmountAt} from "./word-amount.js";

export type Field = "strength" | "casualties";

/** An amount with what it counts, as tokens [from, to); the words before it in its clause begin at `lead`. */
export type Count = {type: "count"; from: number; to: number; lead: number; amount: Amount; counted: Counted};

const possibility = new Set(["possibly", "perhaps", "maybe"]);

/** The count that begins at a token of the clause that begins at `clause`; `worded` tells whether words stand between. */
export function countAt(
  tokens: readonly Token[],
  at: number,
  clause: number,
  worded: boolean,
  field: Field
): Count | null {
  if (tokens[at]?.kind !== "number" && !tokens[at]?.opens) return null;
  const opensClause = !worded || tokens[at - 1]?.lexeme?.outcome === "losses";
  const amount = amountAt(tokens, at) ?? wordAmountAt(tokens, at, field, opensClause);
  if (!amount) return null;
  const counted = countedAt(tokens, amount.next);
  if (isPronoun(tokens, at, amount.next, counted)) return null;
  const lead = worded ? clause : at;
  if (clause === at - 1 && headsNext(tokens, at, counted))
    return {type: "count", from: at, to: amount.next, lead, amount, counted: countedAt([], 0)};
  const more = qualifiedAfter(tokens, counted.next, amount) ?? rangeTo(tokens, amount, counted);
  return {type: "count", from: at, to: more?.next ?? counted.next, lead, amount: more ?? amount, counted};
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

/** The upper end, said with the noun once more (`300 men to 500 men`), or as a possibility (`300, possibly up to 500`). */
function rangeTo(tokens: readonly Token[], amount: Amount, counted: Counted): Amount | null {
  const {next} = counted;
  const joint = tokens[next]?.key === "," ? next + 1 : next;
  const possible = possibility.has(tokens[joint]?.key ?? "");
  if (!possible && tokens[next]?.key !== "to") return null;
  const most = amountAt(tokens, possible ? joint : next + 1);
  if (!most || amount.low === null || most.high === null || most.high <= amount.low) return null;
  if (possible !== (most.kind === "at_most")) return null;
  const again = countedAt(tokens, most.next);
  if (possible ? again.hasNoun || again.outcomes.length : !isSame(counted, again)) return null;
  return {...amount, high: most.high, kind: "range", next: again.next};
}

function isSame(a: Counted, b: Counted): boolean {
  return a.unit === b.unit && a.hasNoun === b.hasNoun && a.outcomes.join() === b.outcomes.join();
}
