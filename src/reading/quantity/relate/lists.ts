import {previous, takeWhile} from "../../list.js";
import {
  addUpTo,
  fits,
  fitting,
  isGeneral,
  isOfOneSort,
  isSame,
  loose,
  makeUp,
  sumOf,
  tolerance,
  type Figure,
  type Settled
} from "./parts.js";

/** How far a whole may lie from the sum of parts that only their sum makes its own. */
const closeTolerance = 0.0005;

/** What finds among the figures after a whole its parts; the first that finds any decides. */
const listings: readonly ((whole: Figure, following: readonly Figure[], before?: Figure) => readonly Figure[])[] = [
  dividedUnder,
  partiesUnder,
  bulletsUnder,
  sameUnder,
  peopleUnder,
  acrossSections
];

/**
 * Lines under a larger figure are its parts when a colon or bullets say so, or when they add up to it; under the headings of parties only
 * when they do so to the digit.
 */
export function partsUnder(whole: Figure, following: readonly Figure[], before?: Figure): readonly Figure[] {
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
function dividedUnder(whole: Figure, following: readonly Figure[]): readonly Figure[] {
  const people = takeWhile(
    following,
    (part) =>
      (part.section === whole.section || isCivilian(part)) && isOfOneSort(part, whole) && mayShareFate(part, whole)
  ).filter((part) => isFree(part) || isJoinedAlone(part));
  const isUntold = whole.outcomes.length ? ({outcomes}: Figure) => !outcomes.length : isJoinedAlone;
  for (let count = 1; count <= people.length; count++) {
    const parts = people.slice(0, count);
    const divide = parts.some(isCivilian) || (count > 1 && parts.every(isUntold));
    if (divide && addUpTo(parts, whole)) return parts;
  }
  return [];
}

function isJoinedAlone({joined, hasNoun, outcomes}: Settled): boolean {
  return joined && !hasNoun && !outcomes.length;
}

/** The first figure of each bullet under a bare one, whose headings name the parties that it holds, where it can hold them all. */
function partiesUnder(whole: Figure, following: readonly Figure[]): readonly Figure[] {
  if (!isGeneral(whole) || whole.bulleted) return [];
  const bullets = takeWhile(following, ({bulleted, section}) => bulleted && section !== whole.section);
  const parties = bullets.filter(
    (part, index) => part.class === "personnel" && part.line !== previous(bullets, index)?.line
  );
  if (whole.party !== null && !whole.opens && parties.length < 2) return [];
  const areHeld = parties.every(({party, claimant, total}) => party !== null && claimant === null && !total);
  return areHeld && (whole.claimant === null ? fits(sumOf(parties), whole) : addUpTo(parties, whole)) ? parties : [];
}

/** The bullets right under a figure that is none itself, each no larger than it, where they say no more of what became of them. */
function bulletsUnder(whole: Figure, following: readonly Figure[], before?: Figure): readonly Figure[] {
  if (whole.bulleted || (before?.bulleted && before.section === whole.section && !whole.outcomes.length)) return [];
  const people = takeWhile(following, ({bulleted, section}) => bulleted && section === whole.section).filter(
    isSoldiers
  );
  if (isGeneral(whole))
    return people.filter(
      (part) => (part.stage === null || whole.stage === null || part.stage === whole.stage) && fits(part, whole)
    );
  const alike = people.filter((part) => mayShareFate(part, whole));
  if (whole.outcome === "strength" || !alike.every((part) => fits(part, whole))) return [];
  return alike.length === people.length || makeUp(alike, whole) ? alike : [];
}

/**
 * Figures of one outcome after one that they come to, to the digit or dated: `24 killed, 8 killed (14 August), 11 killed (15 August), 5
 * killed (20 August)`.
 */
function sameUnder(whole: Figure, following: readonly Figure[]): readonly Figure[] {
  if (whole.outcome === "strength" || whole.stage !== null || holdsAll(whole) || following.length < 2) return [];
  const parts = following.filter(
    (part) => part.section === whole.section && isFree(part) && isOfItsKind(part, whole) && !isSame(part, whole)
  );
  if (parts.length < 2 || !makeUp(parts, whole)) return [];
  const isDated = parts.length > 2 && parts.some(({stage}) => stage !== null);
  return isDated || addUpTo(parts, whole) ? parts : [];
}

/** Whether a figure counts what another does; one without a noun may be of civilians. */
function isOfItsKind(part: Settled, whole: Settled): boolean {
  if (part.outcome !== whole.outcome || ![null, part.party, part.stage].includes(whole.party)) return false;
  return part.class === whole.class ? part.unit === whole.unit : whole.class === "civilian" && !part.hasNoun;
}

/** The people counted after a figure, up to the next stretch or stated total: after a colon all that it can hold, else those who make it up. */
function peopleUnder(whole: Figure, following: readonly Figure[]): readonly Figure[] {
  if (!holdsAll(whole)) return [];
  const stretch = takeWhile(
    following,
    (part) => !part.total && part.section === whole.section && (isGeneral(whole) || mayShareFate(part, whole))
  );
  const people = fitting(stretch.filter(isSoldiers), whole);
  return whole.opens ? people : addingUp(people, whole);
}

/** The first amounts, two or more, that together make up the whole: to the digit, or nearly when each says more than it. */
function addingUp(people: readonly Figure[], whole: Settled): readonly Figure[] {
  const special = takeWhile(people, ({hasNoun, outcome, stage}) => {
    const saysMore = hasNoun || (outcome !== "losses" && outcome !== "strength");
    return saysMore && stage === whole.stage;
  });
  let best: readonly Figure[] = [];
  for (let count = 2; count <= people.length; count++) {
    const parts = people.slice(0, count);
    if (count > special.length && !addUpTo(parts, whole)) continue;
    const slack = parts.every(({outcome}) => outcome === parts[0]?.outcome) ? tolerance : loose;
    if (makeUp(parts, whole, slack) && missBy(parts, whole) <= missBy(best, whole)) best = parts;
  }
  return best;
}

/** How far the sum of the parts lies from the whole. */
function missBy(parts: readonly Settled[], {low, high}: Settled): number {
  const sum = sumOf(parts);
  return Math.max((low ?? 0) - sum.high, sum.low - (high ?? Infinity), 0);
}

/** Parts under the headings of parties, after a figure that stands over them: a colon announces them, or they come to it. */
function acrossSections(whole: Figure, following: readonly Figure[]): readonly Figure[] {
  const parts = following.filter(isSoldiers);
  const areOfOneFate = whole.party === null && parts.every((part) => mayShareFate(part, whole));
  if (!holdsAll(whole) && !areOfOneFate) return [];
  const areUnder = parts.every(
    ({section, total, claimant}) => section !== whole.section && !total && claimant === whole.claimant
  );
  const areClosed = [whole, ...parts].every(({low, high}) => low !== null && high !== null);
  if (!areUnder || !areClosed || parts.length < 2) return [];
  return addUpTo(parts, whole, closeTolerance) || (whole.opens && fits(sumOf(parts), whole)) ? parts : [];
}

/** Whether a figure is of people of all kinds and fates, or a colon announces who they are. */
function holdsAll(whole: Settled): boolean {
  return whole.class !== "civilian" && (whole.opens || isGeneral(whole));
}

/** Whether a part says of what became of it no other than its whole. */
function mayShareFate({outcomes, outcome}: Settled, whole: Settled): boolean {
  return !outcomes.length || outcome === whole.outcome;
}

function isSoldiers({class: kind, role}: Settled): boolean {
  return kind === "personnel" && role !== "part";
}

function isCivilian({class: kind}: Settled): boolean {
  return kind === "civilian";
}

function isFree({role}: Settled): boolean {
  return role !== "part";
}
