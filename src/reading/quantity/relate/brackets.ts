import {isKnown} from "../../interval.js";
import type {Draft} from "../arrange/statement.js";
import type {Settled} from "./settle.js";
import {fits, makeUp, sumOf, tolerance} from "./sums.js";

const capital = /^\p{Lu}/u;

/** Amounts in brackets or after "including" are parts of the figure before them when they count the same sort of thing. */
export function bracketed(statements: readonly Draft<Settled>[]): void {
  const partsOf = new Map<Settled, Settled[]>();
  for (const statement of statements) {
    const whole = statement.within === null ? undefined : statements[statement.within];
    if (!whole || !isOfOneSort(statement, whole)) continue;
    if (!fits(sumOf([statement]), whole)) {
      becomeRival(statement, whole);
      continue;
    }
    if (isRivalOf(statement, whole)) continue;
    if (saysHowMany(statement, whole)) {
      Object.assign(whole, {role: "part", because: {rule: "number in its bracket", parts: []}});
      continue;
    }
    if (!isKnown(whole) && isKnown(statement)) continue;
    Object.assign(statement, {role: "part", because: {rule: "in a bracket or included", parts: []}, partOf: whole});
    const parts = partsOf.get(whole);
    if (parts) parts.push(statement);
    else partsOf.set(whole, [statement]);
  }
  for (const [whole, parts] of partsOf)
    if (whole.role !== "part" && makeUp(parts, whole, tolerance))
      Object.assign(whole, {role: "total", because: {rule: "whole of its parts", parts}});
}

/** The figure for an amount that words leave open: `several hundred (300–400)`, `Unknown (est. 5,000)`. */
function saysHowMany({low, high, hasNoun, outcome, part}: Settled, whole: Settled): boolean {
  if (hasNoun || part || outcome !== whole.outcome || (low === null && high === null)) return false;
  return whole.low === null && whole.high === null;
}

/** Whether a part can be of a whole: civilians are among people. */
export function isOfOneSort(part: Settled, whole: Settled): boolean {
  return part.class === whole.class || (part.class === "civilian" && whole.class === "personnel");
}

/** A name, or a later stage, with a bare figure too large for a part says how many there were: `300 dead (Smith: 700)`, `2,000 (later 4,000)`. */
function becomeRival(figure: Draft<Settled>, {outcome, section, unit}: Settled): void {
  if (figure.hasNoun || figure.claimant !== null || figure.outcome !== outcome) return;
  if (figure.instead === "later") Object.assign(figure, {section, unit});
  if (figure.party === null || !capital.test(figure.party)) return;
  Object.assign(figure, {claimant: figure.party, party: null, section, unit});
}

/** Another claimant's figure for the same thing is no part of it, nor is a later one (`15,000 men (modern estimates: 10,000–12,000)`). */
function isRivalOf({claimed, claimant, hasNoun, outcome, instead}: Settled, whole: Settled): boolean {
  if (hasNoun || outcome !== whole.outcome) return false;
  return instead !== null || (claimed && claimant !== null && claimant !== whole.claimant);
}
