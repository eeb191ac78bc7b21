import {takeWhile} from "../../list.js";
import type {Draft} from "../arrange/mention.js";
import type {ItemClass} from "../../terms.js";

/** A mention whose class is resolved, in the making; and as it is handed on. */
export type ResolvedDraft = Draft & {class: ItemClass};

export type Resolved = Readonly<ResolvedDraft>;

type Bounds = Pick<Resolved, "low" | "high">;

/** How far a stated whole may lie from the sum of its parts: sources round. */
export const tolerance = 0.02;
/** How far a whole may lie from the sum of parts that are told apart in it. */
export const looseTolerance = 0.1;
/** A part may pass its whole by this much, and an open whole may be passed by a quarter: sources round. */
const excess = 0.1;
const openExcess = 1.25;

/** How many times as large two claims of one amount rarely are. */
const likeness = 3;
/** No source breaks an amount down further; the bound keeps reading linear. */
const longestBreakdown = 40;

/** Makes amounts parts of a whole by a rule; where there are some that make it up, it is a total. */
export function markParts(
  rule: string,
  whole: ResolvedDraft,
  parts: readonly ResolvedDraft[],
  all: readonly ResolvedDraft[] = []
): void {
  for (const part of parts) {
    part.role = "part";
    part.because = {rule, parts: []};
    part.partOf = whole;
  }
  if (!all.length) return;
  whole.role = "total";
  whole.because = {rule: "whole of its parts", parts: all};
}

/** What stands after an amount, as far as its parts may. */
export function mentionsAfter<S>(mentions: readonly S[], at: number): S[] {
  return mentions.slice(at + 1, at + 1 + longestBreakdown);
}

/** What stands before an amount, from the nearest on. */
export function mentionsBefore<S>(mentions: readonly S[], at: number, most = longestBreakdown): S[] {
  return mentions.slice(Math.max(0, at - most), at).reverse();
}

/** Whether a part can be of a whole: civilians are among people. */
export function isOfOneSort(part: Resolved, whole: Resolved): boolean {
  return part.class === whole.class || (part.class === "civilian" && whole.class === "personnel");
}

export function isCivilian({class: itemClass}: {class: ItemClass | null}): boolean {
  return itemClass === "civilian";
}

/** Whether an amount says nothing more special than "men" or "losses". */
export function isGeneral({unit, hasNoun, outcome}: Resolved): boolean {
  if (hasNoun && unit !== null) return false;
  return outcome === "strength" || outcome === "losses" || outcome.includes("+");
}

/** Whether two amounts are so alike that both may be claims of one thing. */
export function areOfOneSize({low, high}: Resolved, other: Resolved): boolean {
  const [one, two] = [high ?? low ?? 0, other.high ?? other.low ?? 0];
  return one <= two * likeness && two <= one * likeness;
}

/** Whether an amount says once more what another does. */
export function saysSame(a: Resolved, b: Resolved): boolean {
  return a.low === b.low && a.outcome === b.outcome && a.class === b.class;
}

/** The sum of some parts, as far as their bounds are known. */
export function sumOf(parts: readonly Bounds[]): {low: number; high: number} {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += part.low ?? 0;
    high += part.high ?? part.low ?? 0;
  }
  return {low, high};
}

/** Whether a part, or a sum of some, can be contained in the whole. */
export function fitsIn({low}: Pick<Resolved, "low">, {high}: Resolved): boolean {
  return high === null || (low ?? 0) <= high * (1 + excess);
}

/** The amounts from the first on whose sum stays within the whole. */
export function thoseFittingIn(parts: readonly ResolvedDraft[], whole: Resolved): ResolvedDraft[] {
  let low = 0;
  return takeWhile(parts, (part) => fitsIn({low: (low += part.low ?? 0)}, whole));
}

/** Whether parts come to the whole at both bounds: to the digit, or give or take a share of `slack`. */
export function addUpTo(parts: readonly Bounds[], {low, high}: Bounds, slack = 0): boolean {
  if (low === null) return false;
  const sum = sumOf(parts);
  return Math.abs(sum.low - low) <= low * slack && Math.abs(sum.high - (high ?? low)) <= (high ?? low) * slack;
}

/** Whether the sum of the parts reaches the whole and does not pass it, give or take a share of `slack`. */
export function addUpNearlyTo(parts: readonly Resolved[], {low, high}: Resolved, slack = tolerance): boolean {
  const sum = sumOf(parts);
  if (low === null) return false;
  return sum.high >= low * (1 - slack) && sum.low <= (high ?? low * openExcess) * (1 + slack);
}

/** Whether an amount that says no more than how many is another claimant's for the same thing. */
export function isOtherClaimants({claimant, hasNoun, outcome}: Resolved, whole: Resolved): boolean {
  return !hasNoun && outcome === whole.outcome && claimant !== null && claimant !== whole.claimant;
}
