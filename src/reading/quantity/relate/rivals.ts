import {isKnown} from "../../interval.js";
import {groupBy, previous} from "../../list.js";
import {guess} from "../arrange/guess.js";
import {areOfOneSize, mentionsBefore, type ResolvedDraft, type Resolved} from "./parts.js";

/** How many amounts may stand between one and the one that it stands for. */
const longestDetour = 3;

/**
 * Marks the amounts that rival each other: those of several claimants, and in a strength those of several stages of one force. A single
 * claimant has no rival unless someone unnamed counts the same thing.
 */
export function markRivals(mentions: readonly ResolvedDraft[]): void {
  if (!mentions.some(mayHaveRival)) return;
  for (const section of sectionsOf(mentions)) {
    if (haveSeveralClaimants(section)) spreadClaimants(section);
    const rivals = rivalClaims(section);
    if (rivals.length) markRivalSet(rivals, 0, "rival claim");
    else markStages(section);
    addGuesses(section);
  }
}

/** Whether a claimant or a stage is named, or one amount is said to stand for another, without which nothing has a rival. */
function mayHaveRival({claimant, stage, rivalCue}: Resolved): boolean {
  return claimant !== null || stage !== null || rivalCue !== null;
}

/** Whose amount a mention belongs to, among rivals. */
export function rivalKey({claimant, stage, outcome, rivalCue, number}: Resolved): string {
  const named = claimant ?? (outcome === "strength" ? stage : null) ?? "";
  return rivalCue === null || (rivalCue === "later" && outcome !== "strength")
    ? named
    : `${named} ${rivalCue} ${number}`;
}

/** Mentions that can rival each other stand under one heading; claimants' headings all belong together. */
export function sectionsOf<S extends Resolved>(mentions: readonly S[]): S[][] {
  return [...groupBy(mentions, ({section}) => section).values()];
}

/** That an unknown name in a bracket is a claimant, or a claimed amount the rival of one beside it, is a guess where it makes a rival. */
function addGuesses(section: readonly ResolvedDraft[]): void {
  section.forEach((amount, at) => {
    if (amount.rivals === null) return;
    if (amount.guessed) amount.guesses = [...amount.guesses, guess("name in a bracket", amount)];
    else if (isBeside(amount, previous(section, at)))
      amount.guesses = [...amount.guesses, guess("claim beside an amount", amount)];
  });
}

/** Whether a claimed amount stands right behind one of the same thing that nobody claims, with nothing between them. */
function isBeside(amount: Resolved, last: Resolved | undefined): boolean {
  if (!last || last.claimant !== null || last.role === "total") return false;
  if (amount.claimant === null || amount.claimed || amount.rivalCue) return false;
  return isKnown(last) && amount.line === last.line && !amount.joined && thingKey(amount) === thingKey(last);
}

/**
 * The amounts of a section among which several claimants rival each other; of names in brackets only those that count one thing, and beside
 * one that nobody claims only where both are of one size.
 */
function rivalClaims(section: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  const counted = section.filter(({role}) => role !== "part");
  const claimed = counted.filter(({claimant}) => claimant !== null);
  const named = claimed.filter(({guessed}) => !guessed);
  if (haveSeveralClaimants(named)) {
    const outcomes = new Set(claimed.map(({outcome}) => outcome));
    return section.filter(
      (amount) => amount.claimant !== null || outcomes.has(amount.outcome) || isGeneralLoss(amount)
    );
  }
  const unclaimed = counted.filter(({claimant}) => claimant === null);
  const rivalled = groupBy(unclaimed.filter(isStated), thingKey);
  const totals = groupBy(
    unclaimed.filter(({total}) => total),
    sortKey
  );
  const isRival = (claim: ResolvedDraft) => {
    const amount = (rivalled.get(thingKey(claim)) ?? totals.get(sortKey(claim)))?.[0];
    return amount !== undefined && (!claim.guessed || areOfOneSize(amount, claim));
  };
  if (claimed.some(isRival) || (unclaimed.some(isKnown) && named.some(isGeneralLoss))) {
    const kinds = new Set(claimed.map((amount) => amount.class));
    return section.filter((amount) => kinds.has(amount.class));
  }
  return [...groupBy(counted, thingKey).values()].filter(haveSeveralClaimants).flat();
}

/** Whether an amount says how many there were, or that nobody knows. */
function isStated(amount: Resolved): boolean {
  return isKnown(amount) || amount.rule === "unknown amount";
}

/** What is counted, and what became of it, whether or not the amount is a total. */
function sortKey({class: itemClass, outcome, unit}: Resolved): string {
  return `${itemClass} ${outcome} ${unit ?? ""}`;
}

/** Whether several claimants are named. */
function haveSeveralClaimants(section: readonly Resolved[]): boolean {
  const claimed = section.filter(({claimant, role}) => claimant !== null && role !== "part");
  return claimed.some(({claimant}) => claimant !== claimed[0]?.claimant);
}

/** Where each claimant is named after his amounts, the lines before the name are his too. */
function spreadClaimants(section: readonly ResolvedDraft[]): void {
  const seen = new Set<string>();
  let open: ResolvedDraft[] = [];
  for (const mention of section) {
    const {claimant} = mention;
    if (claimant === null) open.push(mention);
    else {
      if (!seen.has(claimant)) for (const earlier of open) earlier.claimant = claimant;
      seen.add(claimant);
      open = [];
    }
  }
}

/** A claim of losses at large rivals whatever else is said. */
function isGeneralLoss({outcome, unit, class: itemClass}: Resolved): boolean {
  return outcome === "losses" && itemClass === "personnel" && unit === null;
}

/** A later amount rivals the one that it is said to follow; of those at a date or a stage, all that nothing else tells apart. */
function markStages(section: readonly ResolvedDraft[]): void {
  section.forEach((mention, at) => {
    if (mention.rivalCue === null || mention.role === "part" || isAddition(mention)) return;
    const other = alternativeBefore(section, at);
    if (!other || other.role === "part" || other.class !== mention.class) return;
    if (!isAlternativeTo(mention, other)) return;
    keepLow(mention, other);
    markRivalSet([other, mention], other.rivals ?? at, `${mention.rivalCue} figure`);
  });
  const open = section.filter(
    (amount) => amount.rivals === null && amount.role !== "part" && amount.outcome === "strength" && !isAddition(amount)
  );
  const alike = new Set(open.filter(({stage}) => stage !== null).map(forceKey));
  const staged = open.filter((mention) => mention.stage !== null || alike.has(forceKey(mention)));
  if (new Set(staged.map(rivalKey)).size > 1) markRivalSet(staged, 0, "stage of one force");
}

/** Later reinforcements are more men: `900, later 300 more`, `900 initially; plus 300`. */
function isAddition({adds, rivalCue, stage}: Resolved): boolean {
  return adds && (rivalCue === "later" || (rivalCue === null && stage === null));
}

/** What grew `to as many as 5,000` is not fewer than before. */
function keepLow(amount: ResolvedDraft, before: Resolved): void {
  if (amount.rivalCue !== "later" || amount.kind !== "at_most" || before.low === null) return;
  if ((amount.high ?? 0) >= (before.high ?? Infinity)) Object.assign(amount, {low: before.low, kind: "range"});
}

/** The amount of the same thing, a few before, that one may stand for; else the one right before it. */
function alternativeBefore(section: readonly ResolvedDraft[], at: number): ResolvedDraft | undefined {
  const {hasNoun, unit, outcome, class: itemClass} = section[at] as ResolvedDraft;
  const near = mentionsBefore(section, at, longestDetour);
  const isSame = (other: ResolvedDraft) =>
    other.unit === unit && other.outcome === outcome && other.class === itemClass;
  return (hasNoun ? near.find(isSame) : null) ?? near[0];
}

/** `later 9,000`; `7,000, likely 5,500`, `7 killed or 9` */
function isAlternativeTo(amount: Resolved, before: Resolved): boolean {
  if (amount.rivalCue === "later") return amount.outcome === "strength";
  return amount.outcome === before.outcome && amount.unit === before.unit;
}

/** What tells the forces of one section apart. */
function forceKey({class: itemClass, unit, party, stage}: Resolved): string {
  return `${itemClass} ${unit ?? ""} ${party === stage ? "" : (party ?? "")}`;
}

function thingKey({class: itemClass, outcome, unit, total}: Resolved): string {
  const isOfAll = outcome.includes("+") || (total && outcome !== "strength");
  const isGeneral = itemClass === "personnel" && unit === null && isOfAll;
  return `${itemClass} ${isGeneral ? "losses" : outcome} ${unit ?? ""}`;
}

function markRivalSet(mentions: readonly ResolvedDraft[], set: number, rule: string): void {
  for (const mention of mentions) {
    if (mention.role !== "part") mention.rivals = set;
    if (mention.role !== "count") continue;
    mention.role = "alternative";
    mention.because = {rule, parts: []};
  }
}
