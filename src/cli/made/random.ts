/** A source of chance that can be repeated: `below(n)` is a whole number from 0 to n - 1. */
export type Random = {
  below: (limit: number) => number;
  pick: <T>(choices: readonly T[]) => T;
};

/** The same numbers for the same seed and case (mulberry32, by Tommy Ettinger, over a mix of the two). */
export function randomFor(seed: number, number: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {below, pick: (choices) => choices[below(choices.length)]!};
}
