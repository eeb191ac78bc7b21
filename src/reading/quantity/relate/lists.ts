import {previous, takeWhile} from "../../list.js";
import {
  addUpTo,
  fitsIn,
  isCivilian,
  thoseFittingIn,
  isGeneral,
  isOfOneSort,
  saysSame,
  looseTolerance,
  addUpNearlyTo,
  sumOf,
  tolerance,
  type ResolvedDraft,
  type Resolved
} from "./parts.js";

/** How far a whole may lie from the sum of parts that only their sum makes its own. */
const closeTolerance = 0.0005;

/** What finds among the amounts after a whole its parts; the first that finds any decides. */
const listings: readonly ((
  whole: ResolvedDraft,
  following: readonly ResolvedDraft[],
  before?: ResolvedDraft
) => readonly ResolvedDraft[])[] = [dividedUnder, partiesUnder, bulletsUnder, sameUnder, peopleUnder, acrossSections];

/**
 * Lines under a larger amount are its parts when a colon or bullets say so, or when they add up to it; under the headings of parties only
 * when they do so to the digit.
 */
export function partsUnder(
  whole: ResolvedDraft,
  following: readonly ResolvedDraft[],
  before?: ResolvedDraft
): readonly ResolvedDraft[] {
  if (whole.role === "part" || whole.low === null || !following.length) return [];
  if (whole.total) return dividedUnder(whole, following);
  if (whole.class === "civilian") return sameUnder(whole, following);
  if (whole.class !== "personnel") return [];
  for (const listing of listings) {
    const parts = listing(whole, following, before);
    if (parts.length) return parts;
  }
  return [];
}

/**
 * Figures that one before them comes to, and which divide it into soldiers and civilians, or say nothing of their own of what became of
 * them: `1,000 killed`, and under it `700 soldiers`, `300 civilians`; `90 killed, 60 British, 30 Indian`; `600 dead, 400 in battle and 200
 * from disease`.
 */
function dividedUnder(whole: ResolvedDraft, following: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  const people = takeWhile(
    following,
    (part) =>
      (part.section === whole.section || isCivilian(part)) && isOfOneSort(part, whole) && mayShareOutcome(part, whole)
  ).filter((part) => isFree(part) || isJoinedAlone(part));
  const isUntold = whole.outcomes.length ? ({outcomes}: ResolvedDraft) => !outcomes.length : isJoinedAlone;
  for (let count = 1; count <= people.length; count++) {
    const parts = people.slice(0, count);
    const divide = parts.some(isCivilian) || (count > 1 && parts.every(isUntold));
    if (divide && addUpTo(parts, whole)) return parts;
  }
  return [];
}

function isJoinedAlone({joined, hasNoun, outcomes}: Resolved): boolean {
  return joined && !hasNoun && !outcomes.length;
}

/** The first amount of each bullet under a bare one, whose headings name the parties that it holds, where it can hold them all. */
function partiesUnder(whole: ResolvedDraft, following: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  if (!isGeneral(whole) || whole.bulleted) return [];
  const bullets = takeWhile(following, ({bulleted, section}) => bulleted && section !== whole.section);
  const parties = bullets.filter(
    (part, index) => part.class === "personnel" && part.line !== previous(bullets, index)?.line
  );
  if (whole.party !== null && !whole.hasColon && parties.length < 2) return [];
  const areHeld = parties.every(({party, claimant, total}) => party !== null && claimant === null && !total);
  return areHeld && (whole.claimant === null ? fitsIn(sumOf(parties), whole) : addUpTo(parties, whole)) ? parties : [];
}

/** The bullets right under an amount that is none itself, each no larger than it, where they say no more of what became of them. */
function bulletsUnder(
  whole: ResolvedDraft,
  following: readonly ResolvedDraft[],
  before?: ResolvedDraft
): readonly ResolvedDraft[] {
  if (whole.bulleted || (before?.bulleted && before.section === whole.section && !whole.outcomes.length)) return [];
  const people = takeWhile(following, ({bulleted, section}) => bulleted && section === whole.section).filter(
    isSoldiers
  );
  if (isGeneral(whole))
    return people.filter(
      (part) => (part.stage === null || whole.stage === null || part.stage === whole.stage) && fitsIn(part, whole)
    );
  const alike = people.filter((part) => mayShareOutcome(part, whole));
  if (whole.outcome === "strength" || !alike.every((part) => fitsIn(part, whole))) return [];
  return alike.length === people.length || addUpNearlyTo(alike, whole) ? alike : [];
}

/**
 * Figures of one outcome after one that they come to, to the digit or dated: `24 killed, 8 killed (14 August), 11 killed (15 August), 5
 * killed (20 August)`.
 */
function sameUnder(whole: ResolvedDraft, following: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  if (whole.outcome === "strength" || whole.stage !== null || holdsAll(whole) || following.length < 2) return [];
  const parts = following.filter(
    (part) => part.section === whole.section && isFree(part) && isOfItsKind(part, whole) && !saysSame(part, whole)
  );
  if (parts.length < 2 || !addUpNearlyTo(parts, whole)) return [];
  const isDated = parts.length > 2 && parts.some(({stage}) => stage !== null);
  return isDated || addUpTo(parts, whole) ? parts : [];
}

/** Whether an amount counts what another does; one without a noun may be of civilians. */
function isOfItsKind(part: Resolved, whole: Resolved): boolean {
  if (part.outcome !== whole.outcome || ![null, part.party, part.stage].includes(whole.party)) return false;
  return part.class === whole.class ? part.unit === whole.unit : whole.class === "civilian" && !part.hasNoun;
}

/** The people counted after an amount, up to the next section or stated total: after a colon all that it can hold, else those who make it up. */
function peopleUnder(whole: ResolvedDraft, following: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  if (!holdsAll(whole)) return [];
  const near = takeWhile(
    following,
    (part) => !part.total && part.section === whole.section && (isGeneral(whole) || mayShareOutcome(part, whole))
  );
  const people = thoseFittingIn(near.filter(isSoldiers), whole);
  return whole.hasColon ? people : addingUp(people, whole);
}

/** The first amounts, two or more, that together make up the whole: to the digit, or nearly when each says more than it. */
function addingUp(people: readonly ResolvedDraft[], whole: Resolved): readonly ResolvedDraft[] {
  const special = takeWhile(people, ({hasNoun, outcome, stage}) => {
    const saysMore = hasNoun || (outcome !== "losses" && outcome !== "strength");
    return saysMore && stage === whole.stage;
  });
  let best: readonly ResolvedDraft[] = [];
  for (let count = 2; count <= people.length; count++) {
    const parts = people.slice(0, count);
    if (count > special.length && !addUpTo(parts, whole)) continue;
    const slack = parts.every(({outcome}) => outcome === parts[0]?.outcome) ? tolerance : looseTolerance;
    if (addUpNearlyTo(parts, whole, slack) && distanceFrom(parts, whole) <= distanceFrom(best, whole)) best = parts;
  }
  return best;
}

/** How far the sum of the parts lies from the whole. */
function distanceFrom(parts: readonly Resolved[], {low, high}: Resolved): number {
  const sum = sumOf(parts);
  return Math.max((low ?? 0) - sum.high, sum.low - (high ?? Infinity), 0);
}

/** Parts under the headings of parties, after an amount that stands over them: a colon announces them, or they come to it. */
function acrossSections(whole: ResolvedDraft, following: readonly ResolvedDraft[]): readonly ResolvedDraft[] {
  const parts = following.filter(isSoldiers);
  const areOfOneFate = whole.party === null && parts.every((part) => mayShareOutcome(part, whole));
  if (!holdsAll(whole) && !areOfOneFate) return [];
  const areUnder = parts.every(
    ({section, total, claimant}) => section !== whole.section && !total && claimant === whole.claimant
  );
  const areClosed = [whole, ...parts].every(({low, high}) => low !== null && high !== null);
  if (!areUnder || !areClosed || parts.length < 2) return [];
  return addUpTo(parts, whole, closeTolerance) || (whole.hasColon && fitsIn(sumOf(parts), whole)) ? parts : [];
}

/** Whether an amount is of people of every class and outcome, or a colon announces who they are. */
function holdsAll(whole: Resolved): boolean {
  return whole.class !== "civilian" && (whole.hasColon || isGeneral(whole));
}

/** Whether a part says of what became of it no other than its whole. */
function mayShareOutcome({outcomes, outcome}: Resolved, whole: Resolved): boolean {
  return !outcomes.length || outcome === whole.outcome;
}

function isSoldiers({class: itemClass, role}: Resolved): boolean {
  return itemClass === "personnel" && role !== "part";
}

function isFree({role}: Resolved): boolean {
  return role !== "part";
}
