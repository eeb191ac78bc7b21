import {isKnown} from "../../interval.js";
import {previous, takeWhile} from "../../list.js";
import {crewsCounted, guess, nounNotKnown} from "../arrange/guess.js";
import type {Draft, Mention} from "../arrange/mention.js";
import {mentionsAfter, sumOf} from "./parts.js";
import {isCasualty, isThing, befallsThings, type ItemClass, type Outcome} from "../../terms.js";

/**
 * Fills in what the text says only once: `9 civilians killed and 8 wounded`, `52 officers and 300 men killed`, `12 Red and 9 Blue
 * divisions`, `1,900 aircraft destroyed, 1,600 in combat`.
 */
export function inherit(heirs: readonly Draft[]): void {
  for (let index = heirs.length - 1; index > 0; index--) takeNoun(heirs[index - 1] as Draft, heirs[index] as Draft);
  heirs.forEach((mention, index) => {
    if (mention.rivalCue !== null) resolveAlternative(mention, outermost(heirs, index - 1));
    guessCaptives(mention, previous(heirs, index));
    if (sumsUp(mention, heirs)) mention.within = null;
    else if (mention.within !== null) inheritFromWhole(mention, mention.within, heirs);
    else if (mention.joined) inheritFromNeighbour(mention, outermost(heirs, index - 1));
    else inheritFromCivilians(mention, outermost(heirs, index - 1));
    const before = previous(heirs, index);
    if (before) takeFormation(mention, before);
    if (before && isOneOf(mention, before)) mention.class = "equipment";
  });
  heirs.forEach((_, index) => divideThings(heirs, index));
  for (let index = heirs.length - 1; index > 0; index--) shareOutcome(heirs[index - 1] as Draft, heirs[index] as Draft);
}

/** The mention at an index, or the one whose bracket it stands in. */
function outermost(mentions: readonly Mention[], index: number): Mention | undefined {
  const mention = mentions[index];
  return mentions[mention?.within ?? index];
}

/** How many lines a line with nothing but an "or" may divide. */
const longestOr = 2;

/** `7 tanks lost or 9`: a number that says no more than how many counts what the one does that it stands for; another stands for none. */
function resolveAlternative(amount: Draft, before: Mention | undefined): void {
  if (amount.rivalCue === "later") return;
  const isBare = !amount.hasNoun && !amount.outcomes.length && isKnown(amount);
  const isNear = before && amount.line <= before.line + longestOr && amount.party === before.party;
  if (!isNear || !(isBare || isSameThing(amount, before))) amount.rivalCue = null;
  else if (isBare) Object.assign(amount, {class: before.class, unit: before.unit, outcomes: before.outcomes});
}

function isSameThing(a: Mention, b: Mention): boolean {
  return a.unit === b.unit && a.class === b.class && a.outcomes.join() === b.outcomes.join();
}

/** Whether a comma or an "and" joins a mention to the one before it. */
function areListed(before: Mention, {joined, line, within}: Mention): boolean {
  return joined && before.line === line && before.within === within;
}

/** A number with nothing but a name or an adjective takes the noun of the next, which an "and" or a sign joins to it. */
function takeNoun(before: Draft, last: Mention): void {
  const isBeside = last.from === before.to + 1 && before.line === last.line && !before.hasColon;
  if (!(isBeside && before.within === last.within) && !areListed(before, last)) return;
  if (!last.hasNoun || !isThing(last.class) || before.modifier === null || before.modifier === "of") return;
  if (before.outcomes.length || before.total) return;
  if (before.class !== null) takeThingsOf(before, last);
  else if ((before.low ?? 0) < fewestPeople * 10) takeThing(before, last.class, last.unit);
}

/** How many times as many formations there are of one sort as of another, without a doubt whether they are rather men. */
const likelyShare = 10;

/** `3 infantry and 2 cavalry regiments`, `4 Navy and 2 Army aircraft`, but `500 infantry and 2 cavalry regiments` are 500 men. */
function takeThingsOf(before: Draft, {class: itemClass, unit, low, modifier}: Mention): void {
  if (isThing(before.class) && before.unit?.includes(" ")) return;
  const number = upperEnd(before);
  const isFew = number < likelyShare * (low ?? 0);
  const areOfServices = before.modifier === "service" && modifier === "service" && isFew && number < fewestPeople;
  if (
    (itemClass !== "formation" && !areOfServices) ||
    !unit?.includes(" ") ||
    number >= (isFew ? mostFormations : fewestPeople)
  )
    return;
  takeThing(before, itemClass, `${before.unit} ${unit.slice(unit.lastIndexOf(" ") + 1)}`);
  if (!isFew || number >= fewestPeople) before.guesses = [...before.guesses, guess("many formations", before)];
}

/** `2 infantry divisions, 1 cavalry`; `4 battalions of infantry, 2 of cavalry` */
function takeFormation(mention: Draft, before: Mention): void {
  const {modifier, class: itemClass, outcomes} = mention;
  if (modifier === null || itemClass !== "personnel" || outcomes.length || !areListed(before, mention)) return;
  const upperLimit = modifier === "of" ? fewestPeople - 1 : Math.min(2 * (before.low ?? 0), mostFormations - 1);
  if (before.class !== "formation" || !before.unit || upperEnd(mention) > upperLimit) return;
  if (modifier === "of" || before.unit.includes(" "))
    takeThing(mention, before.class, `${mention.unit} ${before.unit.slice(before.unit.lastIndexOf(" ") + 1)}`);
}

function takeThing(mention: Draft, itemClass: ItemClass | null, unit: string | null): void {
  const guesses = mention.guesses.filter(({rule}) => rule !== nounNotKnown);
  Object.assign(mention, {class: itemClass, unit, single: false, guesses});
}

/** Whether a noun that is not known stands in a list of things, so that it is one of them too. */
function isOneOf(mention: Mention, before: Mention): boolean {
  const {class: itemClass, unit, hasNoun} = mention;
  return itemClass === null && unit !== null && hasNoun && isThing(before.class) && areListed(before, mention);
}

/** In a list the outcome stands after the last noun. */
function shareOutcome(before: Draft, last: Mention): void {
  if (!areListed(before, last) || last.total || before.outcomes.length || !before.hasNoun) return;
  if (!last.hasNoun && last.outcomes.some(isCasualty)) return;
  if (isThing(before.class) === isThing(last.class) || last.outcomes.every(mayBefallAll))
    before.outcomes = last.outcomes;
}

function mayBefallAll(outcome: Outcome): boolean {
  return outcome === "lost" || outcome === "captured";
}

/** What divides things to the number, in a bracket or after a colon, is things: `60 ships: 12 Dutch, 48 English`. */
function divideThings(mentions: readonly Draft[], index: number): void {
  const whole = mentions[index] as Mention;
  const next = mentions[index + 1];
  if (!isThing(whole.class) || whole.low === null || !next || (next.within !== index && !whole.hasColon)) return;
  const parts = takeWhile(
    mentionsAfter(mentions, index),
    ({within, line}) => within === next.within && line === next.line
  );
  if (next.line !== whole.line || parts.length < 2 || sumOf(parts).low !== whole.low) return;
  for (const part of parts) {
    takeThing(part, whole.class, part.unit ?? whole.unit);
    part.part = true;
  }
}

/** A total in a bracket that is larger than the number before it sums up more than that: `20 killed, 80 wounded (100 total)`. */
function sumsUp(total: Mention, mentions: readonly Mention[]): boolean {
  const whole = total.total ? mentions[total.within ?? -1] : undefined;
  return whole !== undefined && !isThing(whole.class) && upperEnd(total) > upperEnd(whole) && upperEnd(whole) > 0;
}

function inheritFromWhole(part: Draft, within: number, mentions: readonly Draft[]): void {
  const whole = mentions[within] as Draft;
  const counts = part.hasNoun && part.class === "personnel" && isKnown(part);
  const areCrews = whole.guesses.some(({rule}) => rule === crewsCounted);
  if (counts && areCrews && upperEnd(part) > upperEnd(whole)) countCrews(whole);
  else if (counts && isTroop(whole) && upperEnd(part) > 10) whole.class = "formation";
  const isClaim = part.claimed && !part.hasNoun;
  const fitting = upperEnd(part) <= most(whole) || !isThing(whole.class) || isClaim;
  if (fitting && (!part.total || !isMixed(whole, previous(mentions, within)))) part.class ??= whole.class;
  part.claimant ??= whole.claimant;
  if (!part.outcomes.length) part.outcomes = whole.outcomes;
  if (isClaim && part.claimant !== whole.claimant) part.unit = whole.unit;
}

/** Crews of which the bracket tells the men: `2 gun crews (11 men)`. */
function countCrews(crews: Draft): void {
  crews.class = "formation";
  crews.guesses = crews.guesses.filter(({rule}) => rule !== crewsCounted);
}

/** A single thing of a name that is not known, which many people in its bracket may be: `1 LRDG (76 men)`. */
function isTroop({class: itemClass, low, hasNoun}: Mention): boolean {
  return itemClass === null && low === 1 && hasNoun;
}

/** A number larger than that of the things before it is not theirs: `2 companies (250)`. */
function upperEnd({low, high}: Mention): number {
  return high ?? low ?? 0;
}

/** Formations without a number are not many: the 300 of `several companies (300)` are men. */
function most({low, high, class: itemClass}: Mention): number {
  return high ?? low ?? (itemClass === "formation" ? fewestPeople - 1 : Infinity);
}

/** Things after people, which a total in a bracket may leave out: `300 cavalry, 4 guns (total 300)`. */
function isMixed(last: Mention, before: Mention | undefined): boolean {
  return isThing(last.class) && before?.line === last.line && !isThing(before.class);
}

/** What became of civilians, or of things, holds for the bare number after them; so does the noun of things that it divides. */
function inheritFromNeighbour(mention: Draft, before: Mention | undefined): void {
  if (!before || mention.hasNoun || mention.class || before.line !== mention.line) return;
  const isOfThings = isThing(before.class);
  const divides = isOfThings && isNumberAlone(mention) && before.outcomes.length > 0 && isWithin(mention, before);
  const isOfCivilians = before.class === "civilian" && befallsAnyone(mention, before);
  if (!divides && !isOfCivilians && !(isOfThings && mayBefallThings(mention))) return;
  const {class: itemClass, unit, party, outcomes} = before;
  Object.assign(mention, {class: itemClass, unit, party, part: mention.part || divides});
  if (divides) mention.outcomes = outcomes;
}

/** Whether neither a word before nor one behind a number says anything of it. */
function isNumberAlone({outcomes, number, from}: Mention): boolean {
  return !outcomes.length && number === from;
}

function isWithin(part: Mention, {low}: Mention): boolean {
  return low !== null && upperEnd(part) <= low && upperEnd(part) < fewestPeople * 100;
}

/** A bare number of wounded behind or under one of civilians who were killed, with no soldiers near, is of civilians too. */
function inheritFromCivilians(mention: Draft, before: Mention | undefined): void {
  if (before?.class !== "civilian" || mention.hasNoun || mention.class !== null) return;
  const {line, section, outcomes, from, number} = mention;
  if (line > before.line + 1 || section !== before.section || from !== number) return;
  if (!before.outcomes.length || !befallsAnyone(mention, before) || outcomes.join() === before.outcomes.join()) return;
  mention.class = "civilian";
  if (outcomes.some(isCasualty)) mention.guesses = [...mention.guesses, guess("civilians before it", mention)];
}

/** Who was captured beside civilians is counted as soldiers, as a guess: `40 civilians killed, 20 abducted`. */
function guessCaptives(mention: Draft, before: Mention | undefined): void {
  const {hasNoun, outcomes, section, guesses, line} = mention;
  if (before?.class !== "civilian" || hasNoun || !outcomes.includes("captured") || section !== before.section) return;
  if (line <= before.line + 1) mention.guesses = [...guesses, guess("captives beside civilians", mention)];
}

/** "Wounded" may be said of civilians just named; "prisoners" says that it is of soldiers, and a larger total is of more. */
function befallsAnyone({outcomes, total, low}: Mention, before: Mention): boolean {
  return outcomes.length > 0 && !outcomes.includes("captured") && (!total || low === before.low);
}

function mayBefallThings({outcomes}: Mention): boolean {
  return outcomes.some((outcome) => befallsThings(outcome) || outcome === "lost");
}

/** From how many on a number beside a formation counts its people. */
export const fewestPeople = 50;

/** From how many on a number of formations may be meant for people. */
export const mostFormations = 250;
