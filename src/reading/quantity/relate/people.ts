import {groupBy} from "../../list.js";
import {envelope, isKnown, sumOfStated, type Interval} from "../../interval.js";
import {isCasualty} from "../../terms.js";
import {guess, type Guess} from "../arrange/guess.js";
import type {Statement} from "../arrange/statement.js";
import {guessesOfSum} from "./adding.js";
import {rivalKey, sectionsOf} from "./rivals.js";
import type {Resolved} from "./parts.js";

const amongThem = "civilians among them";

/** The people of one side, the statements that they rest on, and what was taken for granted in adding. */
export type People = {interval: Interval; statements: readonly Resolved[]; guesses: readonly Guess[]};

/**
 * The people of one side, by the convention of this project: a total stands for its parts, rivals give the envelope of their amounts,
 * and what remains is added. An amount that is not known opens the upper side; where none is known, nothing is.
 */
export function peopleOf(statements: readonly Resolved[]): People {
  const divided = new Set<Statement>(statements.filter(isDividedByClass).flatMap(({because}) => because!.parts));
  const people = statements.filter((statement) =>
    divided.has(statement) ? statement.class === "personnel" : isPeople(statement) && !isDividedByClass(statement)
  );
  const guesses = withCivilians(people, statements).map((amount) => guess(amongThem, amount));
  if (people.length < 2) return {interval: sumOfStated(people), statements: people, guesses};
  const interval = haveSeveralVoices(people) ? envelopeOfVoices(people) : sumOfSections(people);
  return {interval, statements: people, guesses: [...guesses, ...guessesOfSum(people)]};
}

/** The amounts of people of whom some are said to be civilians, and nothing is said of the others. */
function withCivilians(people: readonly Resolved[], statements: readonly Resolved[]): readonly Resolved[] {
  const wholes = new Set(
    statements.flatMap(({class: itemClass, partOf}) => (itemClass === "civilian" ? (partOf ?? []) : []))
  );
  const isSaid = ({guesses}: Resolved) => guesses.some(({rule}) => rule === amongThem);
  return wholes.size ? people.filter((amount) => wholes.has(amount) && !isSaid(amount)) : [];
}

/** Whether a statement is an amount of the people of a side. */
export function isPeople({class: itemClass, outcome, role}: Resolved): boolean {
  if (itemClass !== "personnel" || role === "part") return false;
  return outcome === "strength" || isCasualty(outcome);
}

/** Whether a total is broken down into soldiers and civilians, so that only the soldiers are the side's people. */
function isDividedByClass({because}: Resolved): boolean {
  const classes = because?.parts.map((part) => part.class) ?? [];
  return classes.includes("civilian") && classes.includes("personnel");
}

/** Whether several voices stand over the parties' headings. */
function haveSeveralVoices(people: readonly Resolved[]): boolean {
  const isVoiced = people.some(({voice, party}) => voice !== null && party !== null && party !== voice);
  return isVoiced && new Set(people.flatMap(({voice}) => voice ?? [])).size > 1;
}

/** Each voice over the parties' headings gives an amount of all of them. */
function envelopeOfVoices(people: readonly Resolved[]): Interval {
  const amounts = groupBy(people, ({voice}) => voice ?? "");
  return envelope([...amounts.values()].map(sumOfSections).filter(isKnown));
}

function sumOfSections(people: readonly Resolved[]): Interval {
  return sumOfStated(sectionsOf(people).map(sumOfSection));
}

/** Each set of rivals gives one amount, which is added to what has none. */
function sumOfSection(section: readonly Resolved[]): Interval {
  if (section.every(({rivals}) => rivals === null)) return sumOfStated(section);
  const sets = [...groupBy(section, ({rivals}) => rivals)];
  return sumOfStated(sets.map(([set, amounts]) => (set === null ? sumOfStated(amounts) : envelopeOf(amounts))));
}

function envelopeOf(rivals: readonly Resolved[]): Interval {
  const amounts = groupBy(rivals, rivalKey);
  return envelope([...amounts.values()].map(sumOfStated).filter(isKnown));
}
