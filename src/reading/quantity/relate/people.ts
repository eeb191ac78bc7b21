import {groupBy} from "../../list.js";
import {envelope, isKnown, sumOfStated, type Interval} from "../../interval.js";
import {isCasualty} from "../../terms.js";
import {guess, type Guess} from "../arrange/guess.js";
import type {Statement} from "../arrange/statement.js";
import {addingGuesses} from "./adding.js";
import {rivalKey, stretchesOf} from "./rivals.js";
import type {Settled} from "./parts.js";

const amongThem = "civilians among them";

/** The people of one side, the statements that they rest on, and what was taken for granted in adding. */
export type People = {interval: Interval; statements: readonly Settled[]; guesses: readonly Guess[]};

/**
 * The people of one side, by the convention of this project: a total stands for its parts, rivals give the envelope of their figures,
 * and what remains is added. An amount that is not known opens the upper side; where none is known, nothing is.
 */
export function peopleOf(statements: readonly Settled[]): People {
  const told = new Set<Statement>(statements.filter(isToldApart).flatMap(({because}) => because!.parts));
  const people = statements.filter((statement) =>
    told.has(statement) ? statement.class === "personnel" : isPeople(statement) && !isToldApart(statement)
  );
  const guesses = withCivilians(people, statements).map((figure) => guess(amongThem, figure));
  if (people.length < 2) return {interval: sumOfStated(people), statements: people, guesses};
  const interval = haveVoices(people) ? ofVoices(people) : ofStretches(people);
  return {interval, statements: people, guesses: [...guesses, ...addingGuesses(people)]};
}

/** The figures of people of whom some are said to be civilians, and nothing is said of the others. */
function withCivilians(people: readonly Settled[], statements: readonly Settled[]): readonly Settled[] {
  const wholes = new Set(statements.flatMap(({class: kind, partOf}) => (kind === "civilian" ? (partOf ?? []) : [])));
  const isSaid = ({guesses}: Settled) => guesses.some(({rule}) => rule === amongThem);
  return wholes.size ? people.filter((figure) => wholes.has(figure) && !isSaid(figure)) : [];
}

/** Whether a statement is a figure of the people of a side. */
export function isPeople({class: kind, outcome, role}: Settled): boolean {
  if (kind !== "personnel" || role === "part") return false;
  return outcome === "strength" || isCasualty(outcome);
}

/** Whether a total is broken down into soldiers and civilians, so that only the soldiers are the side's people. */
function isToldApart({because}: Settled): boolean {
  const classes = because?.parts.map((part) => part.class) ?? [];
  return classes.includes("civilian") && classes.includes("personnel");
}

/** Whether several voices stand over the parties' headings. */
function haveVoices(people: readonly Settled[]): boolean {
  const isVoiced = people.some(({voice, party}) => voice !== null && party !== null && party !== voice);
  return isVoiced && new Set(people.flatMap(({voice}) => voice ?? [])).size > 1;
}

/** Each voice over the parties' headings gives a figure of all of them. */
function ofVoices(people: readonly Settled[]): Interval {
  const figures = groupBy(people, ({voice}) => voice ?? "");
  return envelope([...figures.values()].map(ofStretches).filter(isKnown));
}

function ofStretches(people: readonly Settled[]): Interval {
  return sumOfStated(stretchesOf(people).map(ofStretch));
}

/** Each set of rivals gives one figure, which is added to what has none. */
function ofStretch(stretch: readonly Settled[]): Interval {
  if (stretch.every(({rivals}) => rivals === null)) return sumOfStated(stretch);
  const sets = [...groupBy(stretch, ({rivals}) => rivals)];
  return sumOfStated(sets.map(([set, figures]) => (set === null ? sumOfStated(figures) : envelopeOf(figures))));
}

function envelopeOf(rivals: readonly Settled[]): Interval {
  const figures = groupBy(rivals, rivalKey);
  return envelope([...figures.values()].map(sumOfStated).filter(isKnown));
}
