import {brackets, hostilePieces} from "./plain-values.js";
import type {Random} from "./random.js";

/** No value is longer, so that memory is bounded. */
const longest = 1_000_000;

/** One of the values, changed in one to six places; one in some hundred becomes very long or deeply nested. */
export function mutated(values: readonly string[], random: Random): string {
  let value = random.pick(values);
  for (let left = 1 + random.below(6); left > 0; left--) value = random.pick(mutations)(value, random, values);
  if (random.below(300) === 0) value = random.pick(enlargements)(value, random);
  return value.slice(0, longest);
}

type Mutation = (value: string, random: Random, values: readonly string[]) => string;

const insertPiece: Mutation = (value, random) => inserted(value, random.pick(hostilePieces), random);

const mutations: readonly Mutation[] = [
  insertPiece,
  insertPiece,
  (value, random, values) => inserted(value, slice(random.pick(values), random), random),
  (value, random) => value.slice(0, random.below(value.length + 1)),
  (value, random) => value.slice(random.below(value.length + 1)),
  (value, random) => replaced(value, "", random),
  (value, random) => replaced(value, String(random.below(10 ** random.below(9))), random),
  (value, random) => inserted(value, slice(value, random).repeat(random.below(20)).slice(0, 2000), random),
  (value, random) => inserted(value, String.fromCharCode(random.below(2 ** 16)), random),
  (value, random) => nested(value, 1 + random.below(5), random)
];

const enlargements: readonly ((value: string, random: Random) => string)[] = [
  (value, random) => nested(value, 100_000, random),
  (value, random) => random.pick(brackets)[random.below(2)]!.repeat(100_000) + value,
  (value) => value.repeat(Math.ceil(200_000 / (value.length + 1))),
  (value, random) => inserted(value, random.pick(hostilePieces).repeat(20_000), random)
];

function inserted(value: string, piece: string, random: Random): string {
  const at = random.below(value.length + 1);
  return value.slice(0, at) + piece + value.slice(at);
}

function replaced(value: string, piece: string, random: Random): string {
  const at = random.below(value.length + 1);
  return value.slice(0, at) + piece + value.slice(at + random.below(8));
}

function slice(value: string, random: Random): string {
  const at = random.below(value.length + 1);
  return value.slice(at, at + 1 + random.below(40));
}

function nested(value: string, depth: number, random: Random): string {
  const [open, close] = random.pick(brackets);
  return open.repeat(depth) + value + close.repeat(depth);
}
