import type {Settled} from "./settle.js";

/** The sum of some parts, as far as their bounds are known. */
export type Sum = {low: number; high: number};

/** How far a stated whole may lie from the sum of its parts: sources round. */
export const tolerance = 0.02;
/** A part may pass its whole by this much, and an open whole may be passed by a quarter: sources round. */
const excess = 0.1;
const openExcess = 1.25;

/** How far a whole may lie from the sum of parts that are told apart in it. */
export const looseTolerance = 0.1;
/** How many times as large two claims of one figure rarely are. */
const likeness = 3;
/** No source breaks a figure down further; the bound keeps reading linear. */
export const longestBreakdown = 40;

export function sumOf(parts: readonly Pick<Settled, "low" | "high">[]): Sum {
  let [low, high] = [0, 0];
  for (const part of parts) {
    low += part.low ?? 0;
    high += part.high ?? part.low ?? 0;
  }
  return {low, high};
}

/** Whether a sum can be contained in the whole. */
export function fits({low}: Pick<Sum, "low">, {high}: Settled): boolean {
  return high === null || low <= high * (1 + excess);
}

export function equals(sum: Sum, {low, high}: Settled): boolean {
  return sum.low === low && sum.high === (high ?? low);
}

/** How far the sum of the parts lies from the whole. */
export function missBy(parts: readonly Settled[], {low, high}: Settled): number {
  const sum = sumOf(parts);
  return Math.max((low ?? 0) - sum.high, sum.low - (high ?? Infinity), 0);
}

/** Whether the sum of the parts reaches the whole and does not pass it, give or take a share of `slack`. */
export function makeUp(parts: readonly Settled[], {low, high}: Settled, slack: number): boolean {
  const sum = sumOf(parts);
  if (low === null) return false;
  return sum.high >= low * (1 - slack) && sum.low <= (high ?? low * openExcess) * (1 + slack);
}

/** Whether two figures are so alike that both may be claims of one thing. */
export function areOfOneSize({low, high}: Settled, other: Settled): boolean {
  const [one, two] = [high ?? low ?? 0, other.high ?? other.low ?? 0];
  return one <= two * likeness && two <= one * likeness;
}

/** Whether a figure says once more what another does. */
export function isSame(a: Settled, b: Settled): boolean {
  return a.low === b.low && a.outcome === b.outcome && a.class === b.class;
}
