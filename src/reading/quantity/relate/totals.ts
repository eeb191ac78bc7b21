import {isKnown} from "../../interval.js";
import {takeWhile} from "../../list.js";
import {guess} from "../arrange/guess.js";
import {
  addUpTo,
  mentionsAfter,
  mentionsBefore,
  fitsIn,
  isCivilian,
  thoseFittingIn,
  isOfOneSort,
  saysSame,
  markParts,
  looseTolerance,
  addUpNearlyTo,
  tolerance,
  isOtherClaimants,
  type ResolvedDraft,
  type Resolved
} from "./parts.js";

/** An amount that the text calls a total holds those before it, or where there are none those after it. */
export function markTotal(mentions: readonly ResolvedDraft[], at: number): void {
  const total = mentions[at] as ResolvedDraft;
  if (!total.total || total.role === "part") return;
  if (total.role !== "total") {
    total.role = "total";
    total.because = {rule: "called a total", parts: []};
  }
  if (!isKnown(total)) return;
  const earlier = candidatesOf(mentions, at);
  const alike = earlier.filter((part) => isHeld(part, total));
  const divided = dividedBefore(earlier, total);
  const headAt = earlier.findIndex((amount, index) => index > 1 && headsList(amount, earlier.slice(0, index), total));
  const head = earlier[headAt < 0 ? earlier.length : headAt];
  const all = divided.length ? divided : isGrandTotalOf(alike, total) ? alike : thoseFittingIn(alike, total);
  const held = head ? alike.filter((part) => earlier.indexOf(part) < headAt) : all;
  const again = head ?? earlier.find((amount) => !held.includes(amount) && saysSame(amount, total));
  const leads = at === 0 && (total.party === null || total.stage !== null);
  const parts = held.length
    ? held
    : mentionsAfter(mentions, at).filter(
        (part) => isHeld(part, total) && isWithin(part, total, leads) && !isOtherClaimants(part, total)
      );
  const isSettled = head !== undefined && !isEqual(head, total);
  if (!head && mayHoldCivilians(total, earlier, held))
    total.guesses = [...total.guesses, guess("civilians among them", total)];
  if (total.grandTotal && parts.some(({section}) => section !== total.section)) total.party = null;
  markParts("part of a total", total, again && !isSettled ? [again, ...parts] : parts, parts);
  if (head?.class === "civilian") for (const amount of [total, ...parts]) amount.class = "civilian";
  if (isSettled) markParts("said again", head, [total]);
  else if (again) total.claimant ??= again.claimant;
}

/**
 * Whether an amount stands over a list of dates that a total of the same, or nearly so, ends: `46 killed: 26 killed (9 May), 19 killed (4 May),
 * total of 45`.
 */
function headsList(amount: Resolved, list: readonly Resolved[], total: Resolved): boolean {
  if (total.outcome === "strength" || amount.outcome !== total.outcome) return false;
  if (amount.class !== total.class && (amount.class !== "civilian" || total.hasNoun)) return false;
  if (amount.role !== "count" || amount.low === null || !list.some(({stage}) => stage !== null)) return false;
  const [least, most] = [total.low ?? 0, total.high ?? Infinity];
  if (isNear(amount.low, least) && (amount.high === null || isNear(amount.high, most))) return true;
  return amount.high !== null && amount.low <= least && most <= amount.high;
}

function isNear(value: number, other: number): boolean {
  return Math.abs(value - other) <= other * looseTolerance;
}

function isEqual(a: Resolved, b: Resolved): boolean {
  return a.low === b.low && a.high === b.high;
}

/**
 * What stands before a total, from the nearest on. One that begins a stretch sums up nothing before it, unless nobody but "Total" heads
 * it, or the amounts before it come to it: then all since the total before it.
 */
function candidatesOf(mentions: readonly ResolvedDraft[], at: number): readonly ResolvedDraft[] {
  const total = mentions[at] as ResolvedDraft;
  const earlier = mentionsBefore(mentions, at);
  if (earlier[0]?.section === total.section) return earlier;
  const isLast = total.grandTotal && total.party === null;
  const since = takeWhile(
    earlier,
    ({grandTotal, role, party}) => !grandTotal && (role !== "total" || (isLast && party !== null))
  );
  if (isLast) return since;
  const alike = since.filter((part) => isHeld(part, total));
  return (alike.length > 1 && addUpTo(alike, total)) || dividedBefore(since, total).length ? since : [];
}

/**
 * Soldiers and civilians before a total of both, which the soldiers alone do not come to: the nearest that come to it to the digit, or else all,
 * nearly.
 */
export function dividedBefore(earlier: readonly ResolvedDraft[], total: Resolved): readonly ResolvedDraft[] {
  if (total.class !== "personnel" || !earlier.some(isCivilian)) return [];
  const people = earlier.filter((part) => isOfOneSort(part, total) && isSaidIn(part, total));
  const soldiers = people.filter((part) => !isCivilian(part));
  if (!soldiers.length || soldiers.length === people.length || addUpTo(soldiers, total)) return [];
  for (let count = 2; count <= people.length; count++) {
    const parts = people.slice(0, count);
    if (parts.some(isCivilian) && !parts.every(isCivilian) && addUpTo(parts, total)) return parts;
  }
  return !addUpNearlyTo(soldiers, total) && addUpTo(people, total, tolerance) ? people : [];
}

/** Whether a total to which the soldiers before it do not come stands behind civilians, who may be in it. */
function mayHoldCivilians(total: Resolved, earlier: readonly ResolvedDraft[], held: readonly ResolvedDraft[]): boolean {
  const isIn = (part: ResolvedDraft) =>
    isCivilian(part) && isSaidIn(part, total) && fitsIn(part, total) && !held.includes(part);
  return total.class === "personnel" && !addUpNearlyTo(held, total, looseTolerance) && earlier.some(isIn);
}

/** A total that heads no list sums up one voice's amounts, whatever they come to, where none of them is larger. */
function isGrandTotalOf(parts: readonly Resolved[], total: Resolved): boolean {
  return total.grandTotal && parts.every((part) => part.claimant === total.claimant && fitsIn(part, total));
}

/** A total at the head of the value holds all its stretches, another its own. */
function isWithin(part: Resolved, total: Resolved, leads: boolean): boolean {
  return (leads || part.section === total.section) && !part.total && fitsIn(part, total);
}

function isHeld(part: Resolved, total: Resolved): boolean {
  return part.class === total.class && isSaidIn(part, total);
}

/** Whether what became of an amount is among what a total tells of, and nobody else tells of it. */
function isSaidIn(part: Resolved, total: Resolved): boolean {
  if (part.role === "part") return false;
  if (part.claimant !== null && total.claimant !== null && part.claimant !== total.claimant) return false;
  if (!part.outcomes.length || total.outcome === "losses") return true;
  return total.outcome === part.outcome || total.outcome.split("+").includes(part.outcome);
}
