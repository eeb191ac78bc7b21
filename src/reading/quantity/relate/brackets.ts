import {groupBy} from "../../list.js";
import {isKnown} from "../../interval.js";
import {fitsIn, isOfOneSort, markParts, addUpNearlyTo, type ResolvedDraft, type Resolved} from "./parts.js";

const capital = /^\p{Lu}/u;

/** Amounts in brackets or after "including" are parts of the amount before them when they count the same sort of thing. */
export function markBracketParts(statements: readonly ResolvedDraft[]): void {
  const wholeOf = ({within}: Resolved) => statements[within ?? statements.length];
  const parts = statements.filter((statement) => isPart(statement, wholeOf(statement)));
  for (const [whole, held] of groupBy(parts, wholeOf) as Map<ResolvedDraft, ResolvedDraft[]>)
    markParts("in a bracket or included", whole, held, whole.role !== "part" && addUpNearlyTo(held, whole) ? held : []);
}

/** Whether an amount in a bracket is a part of the amount before it; it may also rival it, or be the number that it leaves open. */
function isPart(amount: ResolvedDraft, whole: ResolvedDraft | undefined): boolean {
  if (!whole || !isOfOneSort(amount, whole)) return false;
  if (!fitsIn(amount, whole)) {
    makeRival(amount, whole);
    return false;
  }
  if (isRivalOf(amount, whole)) return false;
  if (!saysHowMany(amount, whole)) return isKnown(whole) || !isKnown(amount);
  whole.role = "part";
  whole.because = {rule: "number in its bracket", parts: []};
  return false;
}

/** The number for an amount that words leave open: `several hundred (300–400)`, `Unknown (est. 5,000)`. */
function saysHowMany(amount: Resolved, whole: Resolved): boolean {
  const {hasNoun, outcome, part} = amount;
  return !hasNoun && !part && outcome === whole.outcome && isKnown(amount) && !isKnown(whole);
}

/** A name, or a later stage, with a bare amount too large for a part says how many there were: `300 dead (Smith: 700)`, `2,000 (later 4,000)`. */
function makeRival(amount: ResolvedDraft, {outcome, section, unit}: Resolved): void {
  if (amount.hasNoun || amount.claimant !== null || amount.outcome !== outcome) return;
  const isNamed = amount.party !== null && capital.test(amount.party);
  if (isNamed || amount.instead === "later") Object.assign(amount, {section, unit});
  if (isNamed) Object.assign(amount, {claimant: amount.party, party: null});
}

/** Another claimant's amount for the same thing is no part of it, nor is a later one (`15,000 men (modern estimates: 10,000–12,000)`). */
function isRivalOf(amount: Resolved, whole: Resolved): boolean {
  if (amount.instead !== null) return !amount.hasNoun && amount.outcome === whole.outcome;
  return amount.claimed && isOtherClaimants(amount, whole);
}

/** Whether an amount that says no more than how many is another claimant's for the same thing. */
export function isOtherClaimants({claimant, hasNoun, outcome}: Resolved, whole: Resolved): boolean {
  return !hasNoun && outcome === whole.outcome && claimant !== null && claimant !== whole.claimant;
}
