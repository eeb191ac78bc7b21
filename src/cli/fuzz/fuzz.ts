import {randomFor, type Random} from "../made/random.js";
import {firstFault, growthFault, targets as readers, type Fault, type Repetition, type Target} from "./fault.js";
import {mutated} from "../made/mutate.js";
import {ofAmounts, ofWholes} from "./properties/amounts.js";
import {ofDates} from "./properties/dates.js";
import type {Property, Trial, Wrong} from "./properties/property.js";
import {ofCharacters, ofLayout} from "./properties/writing.js";
import {hostilePieces} from "../made/plain-values.js";

/** The reader that fails or the property that does not hold, how, the shrunk text on which it does, and the number of the case. */
export type Failure = {name: string; fault: string; text: string; number: number};

export type Options = {
  seed: number;
  values: readonly string[];
  /** Asked before each case, with its number from 0. */
  goesOn: (number: number) => boolean;
  /** Whether the time that a reading takes may fail it; only what is read can be repeated exactly. */
  timed: boolean;
  /** All readers by default. */
  targets?: readonly Target[];
  /** All properties by default. */
  properties?: readonly Property[];
};

/** What the readers do right on values that are made to be read in one way only. */
export const allProperties: readonly Property[] = [...ofAmounts, ...ofWholes, ...ofCharacters, ...ofLayout, ...ofDates];

/** One value in so many is a mutated one, which takes as long as many others; the rest are made to try a property. */
const mutatedEvery = 20;

/** One mutated value in so many is read in long repetitions too, which take as long as a hundred values. */
const growthEvery = 10;
const longestPiece = 30;
const longestText = 500;

/**
 * Reads values that are mutated, in which nothing may break, and values that are made, of which it is known how they are read, until
 * `goesOn` says no. Each reader and each property fails once, and is then left out.
 */
export function* fuzz(options: Options): Generator<Failure> {
  let {targets = readers, properties = allProperties} = options;
  for (let number = 0; targets.length + properties.length > 0 && options.goesOn(number); number++) {
    const isMutated = properties.length === 0 || (targets.length > 0 && number % mutatedEvery === 0);
    const failure = isMutated
      ? failureOf({...options, targets}, number)
      : failureOfOne(properties, options.seed, number);
    if (!failure) continue;
    yield {...failure, number};
    targets = targets.filter(({name}) => name !== failure.name);
    properties = properties.filter(({name}) => name !== failure.name);
  }
}

type Found = Omit<Failure, "number">;

function failureOf({seed, values, timed, targets = []}: Options, number: number): Found | null {
  const random = randomFor(seed, number);
  const text = mutated(values, random);
  const found = firstFault(targets, text, timed);
  if (found) return smallest(found, text, timed);
  if (!timed || number % (growthEvery * mutatedEvery) !== 0) return null;
  const repetition = repetitionIn(text.slice(0, longestText), random);
  const target = random.pick(targets);
  const fault = growthFault(target, repetition);
  return fault === null ? null : {name: target.name, fault, text: Object.values(repetition).join("")};
}

/** A piece of the text, or one that has broken readers before, in its place. */
function repetitionIn(text: string, random: Random): Repetition {
  const at = random.below(text.length + 1);
  const end = at + 1 + random.below(longestPiece);
  const piece = random.below(2) === 0 ? random.pick(hostilePieces) : text.slice(at, end);
  return {head: text.slice(0, at), piece, tail: text.slice(end)};
}

/** A text that is slow, or has no end, is tried less often and with less patience. */
function smallest({target, fault}: Fault, text: string, timed: boolean): Found {
  const [tries, patience] = /^(?:took|no end)/.test(fault) ? [60, 2000] : [2000, 20_000];
  const small = shrunk(text, (shorter) => firstFault([target], shorter, timed, patience) !== null, tries);
  return {name: target.name, fault: firstFault([target], small, timed, patience)?.fault ?? fault, text: small};
}

/**
 * A shorter text that still fails, by leaving out ever smaller stretches.
 *
 * @param tries how often `fails` is asked at most, 2,000 by default
 */
export function shrunk(text: string, fails: (text: string) => boolean, tries = 2000): string {
  let left = tries;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length && left > 0; left--) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}

function failureOfOne(properties: readonly Property[], seed: number, number: number): Found | null {
  // Not of the chance that makes the value, or each property would see only a part of the values.
  const {name, trial} = randomFor(seed + 1, number).pick(properties);
  const wrong = simplestWrong(trial(seed, number));
  return wrong && {name, ...wrong};
}

function simplestWrong(trial: Trial): Wrong | null {
  const wrong = trial.wrong();
  if (!wrong) return null;
  for (const simpler of trial.simpler()) {
    const simplest = simplestWrong(simpler);
    if (simplest) return simplest;
  }
  return wrong;
}
