import {processorTime} from "../processes.js";
import type {Target} from "./targets.js";

/** Lengths of four to one: time that grows with the length is four times as long, with its square sixteen times. */
const [short, long] = [16_000, 64_000];
const steep = 10;

/** Below this many milliseconds the longer text is read too fast to tell: a collection of garbage, which long texts need, looks like growth. */
const least = 120;

/** A text with a piece that is repeated between its head and its tail. */
export type Repetition = {head: string; piece: string; tail: string};

/** Says so where the time to read repetitions of a piece grows much faster than their number, and does so again where all is twice as long. */
export function growthFault(target: Target, repetition: Repetition): string | null {
  if (repetition.piece === "" || factorOf(target, repetition, short, long, 1) < steep) return null;
  const factor = factorOf(target, repetition, 2 * short, 2 * long, 3);
  if (factor < steep) return null;
  const repeating = `repeating ${JSON.stringify(repetition.piece)} after ${JSON.stringify(repetition.head)}`;
  return `time grows × ${factor.toFixed(1)} where the length grows × ${long / short}, ${repeating}`;
}

function factorOf(target: Target, repetition: Repetition, from: number, to: number, runs: number): number {
  const longer = millisecondsFor(target, repeated(repetition, to), runs);
  return longer < least ? 1 : longer / millisecondsFor(target, repeated(repetition, from), runs);
}

function repeated({head, piece, tail}: Repetition, length: number): string {
  return head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + tail;
}

function millisecondsFor(target: Target, text: string, runs: number): number {
  return Math.min(...Array.from({length: runs}, () => processorTime(() => target.faults(text))));
}
