import {previous} from "../../previous.js";
import {takeWhile} from "../../take-while.js";
import {isCasualty, isThing, isWreck, type Outcome} from "../../terms.js";
import {guess, nounNotKnown} from "../arrange/guess.js";
import type {Draft, Statement} from "../arrange/statement.js";
import {after} from "./parts.js";
import {smallestCrowd} from "./settle.js";

/**
 * The statements with what the text says only once: `9 civilians killed and 8 wounded`, `52 officers and 300 men killed`, `12 Red and 9
 * Blue divisions`, `1,900 aircraft destroyed, 1,600 in combat`.
 */
export function inherit(statements: readonly Statement[]): readonly Draft[] {
  const heirs = statements.map((statement): Draft => ({...statement}));
  for (let index = heirs.length - 1; index > 0; index--) takeNoun(heirs[index - 1] as Draft, heirs[index] as Draft);
  heirs.forEach((statement, index) => {
    if (statement.instead !== null) standFor(statement, outermost(heirs, index - 1));
    if (sumsUp(statement, heirs)) statement.within = null;
    else if (statement.within !== null) fromWhole(statement, statement.within, heirs);
    else if (statement.joined) fromNeighbour(statement, outermost(heirs, index - 1));
    else fromCivilians(statement, outermost(heirs, index - 1));
    if (statement.class === null && statement.unit !== null) fromList(statement, heirs, index);
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
function standFor(figure: Draft, before: Statement | undefined): void {
  if (figure.instead === "later") return;
  const isBare = !figure.hasNoun && !figure.outcomes.length && (figure.low ?? figure.high) !== null;
  if (
    !before ||
    figure.line > before.line + longestOr ||
    !(isBare || isSameThing(figure, before)) ||
    figure.party !== before.party
  )
    figure.instead = null;
  else if (isBare) Object.assign(figure, {class: before.class, unit: before.unit, outcomes: before.outcomes});
}

function isSameThing(a: Statement, b: Statement): boolean {
  return a.unit === b.unit && a.class === b.class && a.outcomes.join() === b.outcomes.join();
}

/** A number with nothing but a name or an adjective takes the noun of the next, which an "and" joins to it. */
function takeNoun(before: Draft, last: Statement): void {
  if (
    !last.joined ||
    before.line !== last.line ||
    before.within !== last.within ||
    before.class !== null ||
    before.outcomes.length
  )
    return;
  if (!last.hasNoun || !isThing(last.class) || !before.describes) return;
  if (before.total || (before.low ?? 0) >= smallestCrowd * 10) return;
  Object.assign(before, {
    class: last.class,
    unit: last.unit,
    single: false,
    guesses: before.guesses.filter(({rule}) => rule !== nounNotKnown)
  });
}

/** A noun that is not known, in a list of things, is one of them too. */
function fromList(statement: Draft, statements: readonly Statement[], index: number): void {
  const before = previous(statements, index);
  if (!statement.joined || !before || before.line !== statement.line || before.within !== statement.within) return;
  if (!isThing(before.class) || !statement.hasNoun) return;
  statement.class = "equipment";
}

/** What divides things to the number, in a bracket or after a colon, is things: `60 ships: 12 Dutch, 48 English`. */
function divideThings(statements: readonly Draft[], index: number): void {
  const whole = statements[index] as Statement;
  const next = statements[index + 1];
  if (!isThing(whole.class) || whole.low === null || !next || (next.within !== index && !whole.opens)) return;
  const parts = takeWhile(after(statements, index), ({within, line}) => within === next.within && line === next.line);
  const sum = parts.reduce((total, {low}) => total + (low ?? 0), 0);
  if (next.line !== whole.line || parts.length < 2 || sum !== whole.low) return;
  for (const part of parts) {
    Object.assign(part, {class: whole.class, unit: part.unit ?? whole.unit, part: true});
    part.guesses = part.guesses.filter(({rule}) => rule !== nounNotKnown);
  }
}

/** A total in a bracket that is larger than the number before it sums up more than that: `20 killed, 80 wounded (100 total)`. */
function sumsUp(total: Statement, statements: readonly Statement[]): boolean {
  const whole = total.total ? statements[total.within ?? -1] : undefined;
  return whole !== undefined && !isThing(whole.class) && largest(total) > largest(whole) && largest(whole) > 0;
}

function fromWhole(part: Draft, within: number, statements: readonly Draft[]): void {
  const whole = statements[within] as Draft;
  if (isTroop(whole, part)) whole.class = "formation";
  const fitting = largest(part) <= most(whole) || !isThing(whole.class) || (part.claimed && !part.hasNoun);
  if (fitting && (!part.total || !isMixed(whole, previous(statements, within)))) part.class ??= whole.class;
  part.claimant ??= whole.claimant;
  if (!part.outcomes.length) part.outcomes = whole.outcomes;
  if (part.claimed && !part.hasNoun && part.claimant !== whole.claimant) part.unit = whole.unit;
}

/** A single thing of a name that is not known, with many people in its bracket: `1 LRDG (76 men)`. */
function isTroop(whole: Statement, part: Statement): boolean {
  return (
    whole.class === null &&
    whole.low === 1 &&
    whole.hasNoun &&
    part.hasNoun &&
    part.class === "personnel" &&
    largest(part) > 10
  );
}

/** A number larger than that of the things before it is not theirs: `2 companies (250)`. */
function largest({low, high}: Statement): number {
  return high ?? low ?? 0;
}

/** Formations without a number are not many: the 300 of `several companies (300)` are men. */
function most({low, high, class: kind}: Statement): number {
  return high ?? low ?? (kind === "formation" ? smallestCrowd - 1 : Infinity);
}

/** Things after people, which a total in a bracket may leave out: `300 cavalry, 4 guns (total 300)`. */
function isMixed(last: Statement, before: Statement | undefined): boolean {
  return isThing(last.class) && before?.line === last.line && !isThing(before.class);
}

/** Civilians' fate and things' holds for the bare number after them; so does the noun of things that it divides. */
function fromNeighbour(statement: Draft, before: Statement | undefined): void {
  if (!before || statement.hasNoun || statement.class || before.line !== statement.line) return;
  const divides =
    isThing(before.class) &&
    !statement.outcomes.length &&
    statement.number === statement.from &&
    before.low !== null &&
    largest(statement) <= before.low &&
    largest(statement) < smallestCrowd * 100 &&
    before.outcomes.length > 0;
  const same =
    divides ||
    (before.class === "civilian"
      ? befallsAnyone(statement, before)
      : isThing(before.class) && befallsThings(statement));
  if (!same) return;
  Object.assign(statement, {
    class: before.class,
    unit: before.unit,
    party: before.party,
    part: statement.part || divides
  });
  if (divides) statement.outcomes = before.outcomes;
}

/** A bare number of wounded behind or under one of civilians who were killed, with no soldiers near, is of civilians too. */
function fromCivilians(statement: Draft, before: Statement | undefined): void {
  if (before?.class !== "civilian" || !before.outcomes.length || statement.hasNoun || statement.class !== null) return;
  if (
    statement.line > before.line + 1 ||
    statement.section !== before.section ||
    !befallsAnyone(statement, before) ||
    statement.party !== before.party
  )
    return;
  if (statement.outcomes.join() === before.outcomes.join() || statement.from !== statement.number) return;
  statement.class = "civilian";
  if (statement.outcomes.some(isCasualty))
    statement.guesses = [...statement.guesses, guess("civilians before it", statement)];
}

/** In a list the outcome stands after the last noun. */
function shareOutcome(before: Draft, last: Statement): void {
  if (!last.joined || before.line !== last.line || before.within !== last.within || last.total) return;
  if (before.outcomes.length || !before.hasNoun) return;
  if (isThing(before.class) !== isThing(last.class) && !last.outcomes.every(befallsAll)) return;
  before.outcomes = last.outcomes;
}

/** "Wounded" may be said of civilians just named; "prisoners" says that it is of soldiers, and a larger total is of more. */
function befallsAnyone({outcomes, total, low}: Statement, before: Statement): boolean {
  return outcomes.length > 0 && !outcomes.includes("captured") && (!total || low === before.low);
}

function befallsAll(outcome: Outcome): boolean {
  return outcome === "lost" || outcome === "captured";
}

function befallsThings({outcomes}: Statement): boolean {
  return outcomes.some((outcome) => isWreck(outcome) || outcome === "lost");
}
