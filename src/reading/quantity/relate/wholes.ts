import {isKnown} from "../../interval.js";
import {previous, takeWhile, groupBy} from "../../list.js";
import {guess} from "../arrange/guess.js";
import type {Mention} from "../arrange/mention.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {partsUnder} from "./lists.js";
import {
  addUpTo,
  mentionsAfter,
  mentionsBefore,
  fitsIn,
  isGeneral,
  isOfOneSort,
  saysSame,
  markParts,
  looseTolerance,
  addUpNearlyTo,
  isOtherClaimants,
  type ResolvedDraft,
  type Resolved
} from "./parts.js";
import {dividedBefore, markTotal} from "./totals.js";

/** How many wholes a part may lie in, one within another. */
const deepest = 5;
/** How far before those engaged, or in reserve, the amount stands of which they are a part. */
const longestDetour = 3;

/** Marks the parts of larger amounts, and as totals the amounts that their parts make up. */
export function markWholesAndParts(mentions: readonly ResolvedDraft[], lexicon: Lexicon): void {
  markBracketParts(mentions);
  mentions.forEach((_, at) => markEstimate(mentions, at));
  mentions.forEach((_, at) => markIncluded(mentions, at, lexicon));
  for (let at = mentions.length - 1; at >= 0; at--) markListed(mentions, at);
  for (const rule of [markRepeat, markTotal, markUnlabelledTotal]) mentions.forEach((_, at) => rule(mentions, at));
  for (const mention of mentions) mention.outcome = outcomeOf(mention);
}

/** An estimate right behind a bare "unknown" is of what is not known: `Unknown, but estimated at 3,000–5,000`, `Uncertain: 5,000`. */
function markEstimate(mentions: readonly ResolvedDraft[], at: number): void {
  const [unknown, amount] = [mentions[at] as ResolvedDraft, mentions[at + 1]];
  if (unknown.kind !== "unknown" || unknown.hasNoun || unknown.outcomes.length || unknown.number !== unknown.from)
    return;
  if (amount?.line !== unknown.line || amount.from > unknown.to + 2 || amount.within !== unknown.within) return;
  const isEstimate = unknown.hasColon || amount.approximate || amount.low !== amount.high;
  if (!isEstimate || !isKnown(amount) || amount.rivalCue !== null || amount.unit !== null) return;
  if (amount.class !== unknown.class || amount.outcome !== unknown.outcome || amount.party !== unknown.party) return;
  unknown.role = "part";
  unknown.because = {rule: "estimate of what is not known", parts: []};
}

/** Those engaged are a part of the larger amount before them, and so are the reserves named after them. */
function markIncluded(mentions: readonly ResolvedDraft[], at: number, lexicon: Lexicon): void {
  const part = mentions[at] as ResolvedDraft;
  const last = previous(mentions, at);
  const isReserve = last?.part === true && saysReserve(part.party, lexicon);
  if (!part.part && !isReserve) return;
  const whole = mentionsBefore(mentions, at, longestDetour).find(
    (other) => other.role !== "part" && isOfOneSort(part, other)
  );
  if (!whole || !fitsIn(part, whole)) return;
  part.part = true;
  const parts = isReserve ? [last, part] : [];
  markParts("included part", whole, [part], addUpNearlyTo(parts, whole) ? parts : []);
}

function saysReserve(text: string | null, lexicon: Lexicon): boolean {
  const words = text?.toLowerCase().split(/[^\p{L}]+/u);
  return words?.some((word) => hasTag(lexicon.wordOf(word), "reserve")) === true;
}

/** Lines under a larger amount, as its parts; bullets of parties that do not come to it may stand beside it. */
function markListed(mentions: readonly ResolvedDraft[], at: number): void {
  const whole = mentions[at] as ResolvedDraft;
  const parts = partsUnder(whole, mentionsAfter(mentions, at), previous(mentions, at));
  if (!parts.length) return;
  const isSum = addUpNearlyTo(parts, whole, looseTolerance);
  markParts("under its whole", whole, parts, isSum ? parts : []);
  if (whole.class === "civilian") for (const part of parts) part.class = "civilian";
  const isSomeonesOwn = whole.hasNoun && whole.party !== null && parts[0]?.bulleted === true;
  if (isSum || (parts[0]?.section === whole.section && !isSomeonesOwn)) return;
  whole.guesses = [...whole.guesses, guess("bullets under an amount", whole)];
}

/** An amount that has been broken down and is said again after its parts. */
function markRepeat(mentions: readonly ResolvedDraft[], at: number): void {
  const again = mentions[at] as ResolvedDraft;
  if (again.role !== "count" || again.total) return;
  const whole = mentionsBefore(mentions, at).find(
    (other) =>
      other.role === "total" &&
      saysSame(again, other) &&
      (again.high === other.high || other.high === null) &&
      again.section === other.section
  );
  if (whole) markParts("said again", whole, [again]);
}

/** A whole may stand last, without a word for it, when it is to the digit the sum of what stands before it. */
function markUnlabelledTotal(mentions: readonly ResolvedDraft[], at: number): void {
  const whole = mentions[at] as ResolvedDraft;
  const {role, class: itemClass, low, high} = whole;
  if (at < 2 || role !== "count" || itemClass !== "personnel" || low === null || low !== high || !isGeneral(whole))
    return;
  const near = takeWhile(mentionsBefore(mentions, at), (part) => !isApart(part, whole));
  const divided = dividedBefore(near, whole);
  if (divided.length) return markParts("before its sum", whole, divided, divided);
  const people = near.filter((part) => part.class === "personnel" && part.role !== "part" && part.outcome !== "other");
  let sum = 0;
  const parts = takeWhile(people, (part) => {
    if (sum >= low || part.claimant !== whole.claimant || part.total || part.low === null) return false;
    sum += part.low;
    return true;
  }).reverse();
  if (parts.length < 2 || !addUpTo(parts, whole)) return;
  const areToldApart = parts.every((part) => part.hasNoun || part.outcomes.length > 0 || part.party !== null);
  if (areToldApart || whole.outcomes.length) markParts("before its sum", whole, parts, parts);
}

/** Whether an amount stands under another heading than its sum, which either the sum alone says is a party's, or both say is the same one's. */
function isApart(part: Resolved, whole: Resolved): boolean {
  if (part.section === whole.section) return false;
  return part.party === null ? whole.party !== null : part.party === whole.party;
}

/** A part that says nothing of its own of what became of it shares the outcome of its whole, or of that one's. */
function outcomeOf(mention: Mention): string {
  let whole = mention;
  for (let level = 0; level < deepest && !whole.outcomes.length && whole.partOf; level++) whole = whole.partOf;
  return whole.outcome;
}

const capital = /^\p{Lu}/u;

/** Amounts in brackets or after "including" are parts of the amount before them when they count the same sort of thing. */
function markBracketParts(mentions: readonly ResolvedDraft[]): void {
  const wholeOf = ({within}: Resolved) => mentions[within ?? mentions.length];
  const parts = mentions.filter((mention) => isPart(mention, wholeOf(mention)));
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
  if (isNamed || amount.rivalCue === "later") Object.assign(amount, {section, unit});
  if (isNamed) Object.assign(amount, {claimant: amount.party, party: null});
}

/** Another claimant's amount for the same thing is no part of it, nor is a later one (`15,000 men (modern estimates: 10,000–12,000)`). */
function isRivalOf(amount: Resolved, whole: Resolved): boolean {
  if (amount.rivalCue !== null) return !amount.hasNoun && amount.outcome === whole.outcome;
  return amount.claimed && isOtherClaimants(amount, whole);
}
