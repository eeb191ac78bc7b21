import {groupBy} from "../../list.js";
import {isKnown} from "../../interval.js";
import {fits, isOfOneSort, join, makeUp, type Figure, type Settled} from "./parts.js";

const capital = /^\p{Lu}/u;

/** Amounts in brackets or after "including" are parts of the figure before them when they count the same sort of thing. */
export function bracketed(statements: readonly Figure[]): void {
  const wholeOf = ({within}: Settled) => statements[within ?? statements.length];
  const parts = statements.filter((statement) => isPart(statement, wholeOf(statement)));
  for (const [whole, held] of groupBy(parts, wholeOf) as Map<Figure, Figure[]>)
    join("in a bracket or included", whole, held, whole.role !== "part" && makeUp(held, whole) ? held : []);
}

/** Whether an amount in a bracket is a part of the figure before it; it may also rival it, or be the number that it leaves open. */
function isPart(figure: Figure, whole: Figure | undefined): boolean {
  if (!whole || !isOfOneSort(figure, whole)) return false;
  if (!fits(figure, whole)) {
    becomeRival(figure, whole);
    return false;
  }
  if (isRivalOf(figure, whole)) return false;
  if (!saysHowMany(figure, whole)) return isKnown(whole) || !isKnown(figure);
  whole.role = "part";
  whole.because = {rule: "number in its bracket", parts: []};
  return false;
}

/** The figure for an amount that words leave open: `several hundred (300–400)`, `Unknown (est. 5,000)`. */
function saysHowMany(figure: Settled, whole: Settled): boolean {
  const {hasNoun, outcome, part} = figure;
  return !hasNoun && !part && outcome === whole.outcome && isKnown(figure) && !isKnown(whole);
}

/** A name, or a later stage, with a bare figure too large for a part says how many there were: `300 dead (Smith: 700)`, `2,000 (later 4,000)`. */
function becomeRival(figure: Figure, {outcome, section, unit}: Settled): void {
  if (figure.hasNoun || figure.claimant !== null || figure.outcome !== outcome) return;
  const isNamed = figure.party !== null && capital.test(figure.party);
  if (isNamed || figure.instead === "later") Object.assign(figure, {section, unit});
  if (isNamed) Object.assign(figure, {claimant: figure.party, party: null});
}

/** Another claimant's figure for the same thing is no part of it, nor is a later one (`15,000 men (modern estimates: 10,000–12,000)`). */
function isRivalOf(figure: Settled, whole: Settled): boolean {
  if (figure.instead !== null) return !figure.hasNoun && figure.outcome === whole.outcome;
  return figure.claimed && isOthers(figure, whole);
}

/** Whether a figure that says no more than how many is another claimant's for the same thing. */
export function isOthers({claimant, hasNoun, outcome}: Settled, whole: Settled): boolean {
  return !hasNoun && outcome === whole.outcome && claimant !== null && claimant !== whole.claimant;
}
