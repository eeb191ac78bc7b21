import {processorTime} from "../processes.js";

const passes = 7;

/**
 * How many values a second `read` reads on one core: the median of several passes over all of them, after a first that does not count.
 * Time is the processor's, so that other work on the machine does not slow it down.
 */
export function valuesASecond<T>(values: readonly T[], read: (value: T) => unknown): number {
  return values.length / secondsFor(values, read, passes);
}

/** For values of so many characters, how many microseconds `read` takes for each of them. */
export type Growth = {characters: number; microseconds: number}[];

const lengths = [1e3, 1e4, 1e5, 1e6];

/** Reads the same megabyte, made of the pieces, in values of 1 kB, 10 kB, 100 kB, and all at once. */
export function growthOf(pieces: readonly string[], read: (value: string) => unknown): Growth {
  const all = pieces.join(", ");
  return growth(all.repeat(Math.ceil(1e6 / all.length)).slice(0, 1e6), read, lengths, 3);
}

/** Of repetitions of each piece, the growth of the one that grows most from 1 kB to 1 MB. */
export function steepest(pieces: readonly string[], read: (value: string) => unknown): {piece: string; growth: Growth} {
  const repeated = (piece: string) => piece.repeat(Math.ceil(1e6 / piece.length)).slice(0, 1e6);
  const factors = pieces.map((piece) => steepness(growth(repeated(piece), read, [1e3, 1e6], 1)));
  const piece = pieces[factors.indexOf(Math.max(...factors))]!;
  return {piece, growth: growth(repeated(piece), read, lengths, 3)};
}

/** How many times longer the longest value takes for each character than the shortest. */
export function steepness(growth: Growth): number {
  return growth.at(-1)!.microseconds / growth[0]!.microseconds;
}

function growth(text: string, read: (value: string) => unknown, lengths: readonly number[], passes: number): Growth {
  return lengths.map((characters) => {
    const values = Array.from({length: text.length / characters}, (_, at) =>
      text.slice(at * characters, (at + 1) * characters)
    );
    return {characters, microseconds: secondsFor(values, read, passes)};
  });
}

function secondsFor<T>(values: readonly T[], read: (value: T) => unknown, count: number): number {
  const readAll = () => {
    for (const value of values) read(value);
  };
  readAll();
  return median(Array.from({length: count}, () => processorTime(readAll))) / 1000;
}

/** The middle one of some values; of an even number of them the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
