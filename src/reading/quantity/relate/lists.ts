import {previous} from "../../previous.js";
import type {Draft} from "../arrange/statement.js";
import type {Settled} from "./settle.js";
import {equals, fits, isSame, longestBreakdown, looseTolerance, makeUp, missBy, sumOf, tolerance} from "./sums.js";

/** How far a whole may lie from the sum of parts that only their sum makes its own. */
const closeTolerance = 0.0005;

/**
 * Lines under a larger figure are its parts when a colon or bullets say so, or when they add up to it; under the headings of parties only
 * when they do so to the digit.
 */
export function partsUnder(statements: readonly Draft<Settled>[], at: number): readonly Draft<Settled>[] {
  const whole = statements[at] as Draft<Settled>;
  if (whole.role === "part" || whole.low === null || whole.total) return [];
  if (whole.class !== "personnel" && whole.class !== "civilian") return [];
  if (whole.class === "civilian") return sumsUnder(statements, at);
  return (
    soldiersAndCivilians(statements, at) ??
    bareBehind(statements, at) ??
    bulletsUnder(statements, at) ??
    sumsUnder(statements, at)
  );
}

/** The bullets right under a figure that is none itself, each no larger than it, where they say no more of what became of them. */
function bulletsUnder(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] | null {
  const whole = statements[at] as Draft<Settled>;
  if (whole.bulleted || statements[at + 1]?.bulleted !== true) return null;
  if (statements[at + 1]?.section !== whole.section) return partiesUnder(statements, at);
  const before = previous(statements, at);
  if (before?.bulleted && before.section === whole.section && !whole.outcomes.length) return null;
  const following = statements.slice(at + 1, at + 1 + longestBreakdown);
  const end = following.findIndex(({bulleted, section}) => !bulleted || section !== whole.section);
  const bullets = end < 0 ? following : following.slice(0, end);
  const people = bullets.filter((part) => part.class === "personnel" && part.role !== "part");
  if (!people.length) return null;
  if (isGeneral(whole))
    return people.filter(
      (part) =>
        (part.stage === null || whole.stage === null || part.stage === whole.stage) && fits(sumOf([part]), whole)
    );
  const alike = people.filter((part) => !part.outcomes.length || part.outcome === whole.outcome);
  if (whole.outcome === "strength" || !alike.every((part) => fits(sumOf([part]), whole))) return null;
  return alike.length === people.length || makeUp(alike, whole, tolerance) ? alike : null;
}

/** The first figure of each bullet under a bare one, whose headings name the parties that it holds, where it can hold them all. */
function partiesUnder(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] | null {
  const whole = statements[at] as Draft<Settled>;
  if (!isGeneral(whole)) return null;
  const following = statements.slice(at + 1, at + 1 + longestBreakdown);
  const end = following.findIndex(({bulleted, section}) => !bulleted || section === whole.section);
  const parties = (end < 0 ? following : following.slice(0, end)).filter(
    (part, index) => part.class === "personnel" && part.line !== following[index - 1]?.line
  );
  const areHeld = parties.every(({party, claimant, total}) => party !== null && claimant === null && !total);
  if (whole.party !== null && !whole.opens && parties.length < 2) return null;
  const sum = sumOf(parties);
  return areHeld && (whole.claimant === null ? fits(sum, whole) : equals(sum, whole)) ? parties : null;
}

/** The soldiers and civilians named after a figure that they come to: `1,000 killed`, and under it `700 soldiers`, `300 civilians`. */
function soldiersAndCivilians(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] | null {
  const whole = statements[at] as Draft<Settled>;
  const parts: Draft<Settled>[] = [];
  for (const part of statements.slice(at + 1, at + 1 + longestBreakdown)) {
    const isPerson = part.class === "personnel" || part.class === "civilian";
    if (!isPerson || part.section !== whole.section || (part.outcomes.length && part.outcome !== whole.outcome)) break;
    if (part.role !== "part") parts.push(part);
    if (parts.some(({class: kind}) => kind === "civilian") && equals(sumOf(parts), whole)) return parts;
  }
  return null;
}

/** Numbers without a word of their own, joined behind a figure that they come to: `600 dead, 400 in battle and 200 from disease`. */
function bareBehind(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] | null {
  const whole = statements[at] as Settled;
  const following = statements.slice(at + 1, at + 1 + longestBreakdown);
  const end = following.findIndex(
    ({line, joined, hasNoun, outcomes}) => line !== whole.line || !joined || hasNoun || outcomes.length > 0
  );
  const parts = end < 0 ? following : following.slice(0, end);
  return parts.length > 1 && equals(sumOf(parts), whole) ? parts : null;
}

function sumsUnder(statements: readonly Draft<Settled>[], at: number): readonly Draft<Settled>[] {
  const whole = statements[at] as Draft<Settled>;
  if (whole.class === "civilian" || (!whole.opens && !isGeneral(whole))) return sameUnder(statements, at);
  const following = peopleAfter(statements, at);
  const parts = whole.opens ? fitting(following, whole) : addingUp(following, whole);
  return parts.length ? parts : acrossSections(statements, at);
}

/**
 * Figures of one outcome after one that they come to, to the digit or dated: `24 killed, 8 killed (14 August), 11 killed (15 August), 5
 * killed (20 August)`.
 */
function sameUnder(statements: readonly Draft<Settled>[], at: number): readonly Draft<Settled>[] {
  const whole = statements[at] as Draft<Settled>;
  if (whole.outcome === "strength" || whole.stage !== null) return [];
  const following = statements
    .slice(at + 1, at + 1 + longestBreakdown)
    .filter(
      (part) =>
        part.section === whole.section && part.role !== "part" && isOfItsKind(part, whole) && !isSame(part, whole)
    );
  if (following.length < 2 || !makeUp(following, whole, tolerance)) return [];
  const isDated = following.length > 2 && following.some(({stage}) => stage !== null);
  return isDated || equals(sumOf(following), whole) ? following : [];
}

/** Whether a figure counts what another does; one without a noun may be of civilians. */
function isOfItsKind(part: Settled, whole: Settled): boolean {
  if (part.outcome !== whole.outcome || ![null, part.party, part.stage].includes(whole.party)) return false;
  return part.class === whole.class ? part.unit === whole.unit : whole.class === "civilian" && !part.hasNoun;
}

/** Parts under the headings of parties, after a figure that stands over them. */
function acrossSections(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] {
  const whole = statements[at] as Draft<Settled>;
  const following = statements
    .slice(at + 1, at + 1 + longestBreakdown)
    .filter((part) => part.class === "personnel" && part.role !== "part");
  if (
    following.length < 2 ||
    following.some(({section, total, claimant}) => section === whole.section || total || claimant !== whole.claimant)
  )
    return [];
  return isNearly(following, whole) ? following : [];
}

/** Whether parts whose bounds are all known come to the whole, but for a rounding. */
function isNearly(parts: readonly Draft<Settled>[], {low, high}: Settled): boolean {
  if (low === null || high === null || parts.some((part) => part.low === null || part.high === null)) return false;
  const sum = sumOf(parts);
  return Math.abs(sum.low - low) <= low * closeTolerance && Math.abs(sum.high - high) <= high * closeTolerance;
}

/** The people counted after a figure, up to the next stretch or stated total. */
function peopleAfter(statements: readonly Draft<Settled>[], at: number): Draft<Settled>[] {
  const {section} = statements[at] as Draft<Settled>;
  const following: Draft<Settled>[] = [];
  const end = Math.min(statements.length, at + 1 + longestBreakdown);
  for (let next = at + 1; next < end; next++) {
    const statement = statements[next] as Draft<Settled>;
    if (statement.total || statement.section !== section) break;
    if (statement.class === "personnel" && statement.role !== "part") following.push(statement);
  }
  return following;
}

/** A figure that says nothing more special than "men" or "losses". */
export function isGeneral({unit, hasNoun, outcome}: Settled): boolean {
  if (hasNoun && unit !== null) return false;
  return outcome === "strength" || outcome === "losses" || outcome.includes("+");
}

/** The amounts from the first on whose sum stays within the whole. */
export function fitting(parts: readonly Draft<Settled>[], whole: Settled): Draft<Settled>[] {
  let low = 0;
  const end = parts.findIndex((part) => !fits({low: (low += part.low ?? 0)}, whole));
  return end < 0 ? [...parts] : parts.slice(0, end);
}

/** The first amounts, two or more, that together make up the whole: to the digit, or nearly when each says more than it. */
function addingUp(following: readonly Draft<Settled>[], whole: Settled): Draft<Settled>[] {
  const general = following.findIndex(
    ({hasNoun, outcome}) => !hasNoun && (outcome === "losses" || outcome === "strength")
  );
  const special = general < 0 ? following.length : general;
  let best: Draft<Settled>[] = [];
  for (let count = 2; count <= following.length; count++) {
    const parts = following.slice(0, count);
    if ((count > special || parts.some(({stage}) => stage !== whole.stage)) && !equals(sumOf(parts), whole)) continue;
    const manyOutcomes = new Set(parts.map(({outcome}) => outcome)).size > 1;
    const slack = manyOutcomes ? looseTolerance : tolerance;
    if (makeUp(parts, whole, slack) && missBy(parts, whole) <= missBy(best, whole)) best = parts;
  }
  return best;
}
