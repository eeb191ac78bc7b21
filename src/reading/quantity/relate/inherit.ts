import {isKnown} from "../../interval.js";
import {previous, takeWhile} from "../../list.js";
import {crewsCounted, guess, nounNotKnown} from "../arrange/guess.js";
import type {Draft, Statement} from "../arrange/statement.js";
import {statementsAfter, sumOf} from "./parts.js";
import {isCasualty, isThing, isWreck, type ItemClass, type Outcome} from "../../item.js";

/**
 * The statements with what the text says only once: `9 civilians killed and 8 wounded`, `52 officers and 300 men killed`, `12 Red and 9
 * Blue divisions`, `1,900 aircraft destroyed, 1,600 in combat`.
 */
export function inherit(statements: readonly Statement[]): readonly Draft[] {
  const heirs = statements.map((statement): Draft => ({...statement}));
  for (let index = heirs.length - 1; index > 0; index--) takeNoun(heirs[index - 1] as Draft, heirs[index] as Draft);
  heirs.forEach((statement, index) => {
    if (statement.instead !== null) resolveAlternative(statement, outermost(heirs, index - 1));
    guessCaptives(statement, previous(heirs, index));
    if (sumsUp(statement, heirs)) statement.within = null;
    else if (statement.within !== null) inheritFromWhole(statement, statement.within, heirs);
    else if (statement.joined) inheritFromNeighbour(statement, outermost(heirs, index - 1));
    else inheritFromCivilians(statement, outermost(heirs, index - 1));
    const before = previous(heirs, index);
    if (before) takeFormation(statement, before);
    if (before && isOneOf(statement, before)) statement.class = "equipment";
  });
  heirs.forEach((_, index) => divideThings(heirs, index));
  for (let index = heirs.length - 1; index > 0; index--) shareOutcome(heirs[index - 1] as Draft, heirs[index] as Draft);
  return heirs;
}

/** The statement at an index, or the one whose bracket it stands in. */
function outermost(statements: readonly Statement[], index: number): Statement | undefined {
  const statement = statements[index];
  return statements[statement?.within ?? index];
}

/** How many lines a line with nothing but an "or" may divide. */
const longestOr = 2;

/** `7 tanks lost or 9`: a number that says no more than how many counts what the one does that it stands for; another stands for none. */
function resolveAlternative(amount: Draft, before: Statement | undefined): void {
  if (amount.instead === "later") return;
  const isBare = !amount.hasNoun && !amount.outcomes.length && isKnown(amount);
  const isNear = before && amount.line <= before.line + longestOr && amount.party === before.party;
  if (!isNear || !(isBare || isSameThing(amount, before))) amount.instead = null;
  else if (isBare) Object.assign(amount, {class: before.class, unit: before.unit, outcomes: before.outcomes});
}

function isSameThing(a: Statement, b: Statement): boolean {
  return a.unit === b.unit && a.class === b.class && a.outcomes.join() === b.outcomes.join();
}

/** Whether a comma or an "and" joins a statement to the one before it. */
function areListed(before: Statement, {joined, line, within}: Statement): boolean {
  return joined && before.line === line && before.within === within;
}

/** A number with nothing but a name or an adjective takes the noun of the next, which an "and" or a sign joins to it. */
function takeNoun(before: Draft, last: Statement): void {
  const isBeside = last.from === before.to + 1 && before.line === last.line && !before.opens;
  if (!(isBeside && before.within === last.within) && !areListed(before, last)) return;
  if (!last.hasNoun || !isThing(last.class) || before.describes === null || before.describes === "of") return;
  if (before.outcomes.length || before.total) return;
  if (before.class !== null) takeThingsOf(before, last);
  else if ((before.low ?? 0) < fewestPeople * 10) takeThing(before, last.class, last.unit);
}

/** How many times as many formations there are of one sort as of another, without a doubt whether they are rather men. */
const likelyShare = 10;

/** `3 infantry and 2 cavalry regiments`, `4 Navy and 2 Army aircraft`, but `500 infantry and 2 cavalry regiments` are 500 men. */
function takeThingsOf(before: Draft, {class: itemClass, unit, low, describes}: Statement): void {
  if (isThing(before.class) && before.unit?.includes(" ")) return;
  const number = upperEnd(before);
  const isFew = number < likelyShare * (low ?? 0);
  const areOfServices = before.describes === "service" && describes === "service" && isFew && number < fewestPeople;
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
function takeFormation(statement: Draft, before: Statement): void {
  const {describes, class: itemClass, outcomes} = statement;
  if (describes === null || itemClass !== "personnel" || outcomes.length || !areListed(before, statement)) return;
  const upperLimit = describes === "of" ? fewestPeople - 1 : Math.min(2 * (before.low ?? 0), mostFormations - 1);
  if (before.class !== "formation" || !before.unit || upperEnd(statement) > upperLimit) return;
  if (describes === "of" || before.unit.includes(" "))
    takeThing(statement, before.class, `${statement.unit} ${before.unit.slice(before.unit.lastIndexOf(" ") + 1)}`);
}

function takeThing(statement: Draft, itemClass: ItemClass | null, unit: string | null): void {
  const guesses = statement.guesses.filter(({rule}) => rule !== nounNotKnown);
  Object.assign(statement, {class: itemClass, unit, single: false, guesses});
}

/** Whether a noun that is not known stands in a list of things, so that it is one of them too. */
function isOneOf(statement: Statement, before: Statement): boolean {
  const {class: itemClass, unit, hasNoun} = statement;
  return itemClass === null && unit !== null && hasNoun && isThing(before.class) && areListed(before, statement);
}

/** In a list the outcome stands after the last noun. */
function shareOutcome(before: Draft, last: Statement): void {
  if (!areListed(before, last) || last.total || before.outcomes.length || !before.hasNoun) return;
  if (!last.hasNoun && last.outcomes.some(isCasualty)) return;
  if (isThing(before.class) === isThing(last.class) || last.outcomes.every(befallsAll)) before.outcomes = last.outcomes;
}

function befallsAll(outcome: Outcome): boolean {
  return outcome === "lost" || outcome === "captured";
}

/** What divides things to the number, in a bracket or after a colon, is things: `60 ships: 12 Dutch, 48 English`. */
function divideThings(statements: readonly Draft[], index: number): void {
  const whole = statements[index] as Statement;
  const next = statements[index + 1];
  if (!isThing(whole.class) || whole.low === null || !next || (next.within !== index && !whole.opens)) return;
  const parts = takeWhile(
    statementsAfter(statements, index),
    ({within, line}) => within === next.within && line === next.line
  );
  if (next.line !== whole.line || parts.length < 2 || sumOf(parts).low !== whole.low) return;
  for (const part of parts) {
    takeThing(part, whole.class, part.unit ?? whole.unit);
    part.part = true;
  }
}

/** A total in a bracket that is larger than the number before it sums up more than that: `20 killed, 80 wounded (100 total)`. */
function sumsUp(total: Statement, statements: readonly Statement[]): boolean {
  const whole = total.total ? statements[total.within ?? -1] : undefined;
  return whole !== undefined && !isThing(whole.class) && upperEnd(total) > upperEnd(whole) && upperEnd(whole) > 0;
}

function inheritFromWhole(part: Draft, within: number, statements: readonly Draft[]): void {
  const whole = statements[within] as Draft;
  const counts = part.hasNoun && part.class === "personnel" && isKnown(part);
  const areCrews = whole.guesses.some(({rule}) => rule === crewsCounted);
  if (counts && areCrews && upperEnd(part) > upperEnd(whole)) countCrews(whole);
  else if (counts && isTroop(whole) && upperEnd(part) > 10) whole.class = "formation";
  const isClaim = part.claimed && !part.hasNoun;
  const fitting = upperEnd(part) <= most(whole) || !isThing(whole.class) || isClaim;
  if (fitting && (!part.total || !isMixed(whole, previous(statements, within)))) part.class ??= whole.class;
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
function isTroop({class: itemClass, low, hasNoun}: Statement): boolean {
  return itemClass === null && low === 1 && hasNoun;
}

/** A number larger than that of the things before it is not theirs: `2 companies (250)`. */
function upperEnd({low, high}: Statement): number {
  return high ?? low ?? 0;
}

/** Formations without a number are not many: the 300 of `several companies (300)` are men. */
function most({low, high, class: itemClass}: Statement): number {
  return high ?? low ?? (itemClass === "formation" ? fewestPeople - 1 : Infinity);
}

/** Things after people, which a total in a bracket may leave out: `300 cavalry, 4 guns (total 300)`. */
function isMixed(last: Statement, before: Statement | undefined): boolean {
  return isThing(last.class) && before?.line === last.line && !isThing(before.class);
}

/** What became of civilians, or of things, holds for the bare number after them; so does the noun of things that it divides. */
function inheritFromNeighbour(statement: Draft, before: Statement | undefined): void {
  if (!before || statement.hasNoun || statement.class || before.line !== statement.line) return;
  const isOfThings = isThing(before.class);
  const divides = isOfThings && isNumberAlone(statement) && before.outcomes.length > 0 && isWithin(statement, before);
  const isOfCivilians = before.class === "civilian" && befallsAnyone(statement, before);
  if (!divides && !isOfCivilians && !(isOfThings && befallsThings(statement))) return;
  const {class: itemClass, unit, party, outcomes} = before;
  Object.assign(statement, {class: itemClass, unit, party, part: statement.part || divides});
  if (divides) statement.outcomes = outcomes;
}

/** Whether neither a word before nor one behind a number says anything of it. */
function isNumberAlone({outcomes, number, from}: Statement): boolean {
  return !outcomes.length && number === from;
}

function isWithin(part: Statement, {low}: Statement): boolean {
  return low !== null && upperEnd(part) <= low && upperEnd(part) < fewestPeople * 100;
}

/** A bare number of wounded behind or under one of civilians who were killed, with no soldiers near, is of civilians too. */
function inheritFromCivilians(statement: Draft, before: Statement | undefined): void {
  if (before?.class !== "civilian" || statement.hasNoun || statement.class !== null) return;
  const {line, section, outcomes, from, number} = statement;
  if (line > before.line + 1 || section !== before.section || from !== number) return;
  if (!before.outcomes.length || !befallsAnyone(statement, before) || outcomes.join() === before.outcomes.join())
    return;
  statement.class = "civilian";
  if (outcomes.some(isCasualty)) statement.guesses = [...statement.guesses, guess("civilians before it", statement)];
}

/** Who was captured beside civilians is counted as soldiers, as a guess: `40 civilians killed, 20 abducted`. */
function guessCaptives(statement: Draft, before: Statement | undefined): void {
  const {hasNoun, outcomes, section, guesses, line} = statement;
  if (before?.class !== "civilian" || hasNoun || !outcomes.includes("captured") || section !== before.section) return;
  if (line <= before.line + 1) statement.guesses = [...guesses, guess("captives beside civilians", statement)];
}

/** "Wounded" may be said of civilians just named; "prisoners" says that it is of soldiers, and a larger total is of more. */
function befallsAnyone({outcomes, total, low}: Statement, before: Statement): boolean {
  return outcomes.length > 0 && !outcomes.includes("captured") && (!total || low === before.low);
}

function befallsThings({outcomes}: Statement): boolean {
  return outcomes.some((outcome) => isWreck(outcome) || outcome === "lost");
}

/** From how many on a number beside a formation counts its people. */
export const fewestPeople = 50;

/** From how many on a number of formations may be meant for people. */
export const mostFormations = 250;
