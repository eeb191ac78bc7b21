import {firstFault, type Fault} from "./fault.js";
import {growthFault, type Repetition} from "./growth.js";
import {mutated} from "./mutate.js";
import {randomFor, type Random} from "./random.js";
import {shrunk} from "./shrink.js";
import {targets as readers, type Target} from "./targets.js";
import {hostilePieces} from "./values.js";

/** The reader that fails, how, the shrunk text on which it does, and the number of the case. */
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
};

/** One reader in so many cases reads long repetitions, which take as long as a hundred cases. */
const growthEvery = 20;
const longestPiece = 30;
const longestText = 500;

/** Reads mutated values until one fails, or until `goesOn` says no; then there is no failure. */
export function fuzz({seed, values, goesOn, timed, targets = readers}: Options): Failure | null {
  for (let number = 0; goesOn(number); number++) {
    const random = randomFor(seed, number);
    const text = mutated(values, random);
    const found = firstFault(targets, text, timed);
    if (found) return {...smallest(found, text, timed), number};
    if (!timed || number % growthEvery !== 0) continue;
    const repetition = repetitionIn(text.slice(0, longestText), random);
    const target = random.pick(targets);
    const fault = growthFault(target, repetition);
    if (fault) return {name: target.name, fault, text: Object.values(repetition).join(""), number};
  }
  return null;
}

/** A piece of the text, or one that has broken readers before, in its place. */
function repetitionIn(text: string, random: Random): Repetition {
  const at = random.below(text.length + 1);
  const end = at + 1 + random.below(longestPiece);
  const piece = random.below(2) === 0 ? random.pick(hostilePieces) : text.slice(at, end);
  return {head: text.slice(0, at), piece, tail: text.slice(end)};
}

/** A text that is slow, or has no end, is tried less often and with less patience. */
function smallest({target, fault}: Fault, text: string, timed: boolean): Omit<Failure, "number"> {
  const [tries, patience] = /^(?:took|no end)/.test(fault) ? [60, 2000] : [2000, 20_000];
  const small = shrunk(text, (shorter) => firstFault([target], shorter, timed, patience) !== null, tries);
  return {name: target.name, fault: firstFault([target], small, timed, patience)?.fault ?? fault, text: small};
}
