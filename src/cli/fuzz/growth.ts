import {processorTime} from "../processor-time.js";
import type {Target} from "./targets.js";

/** Lengths of four to one: time that grows with the length is four times as long, with its square sixteen times. */
const [short, long] = [16_000, 64_000];
const steep = 10;

/** Below this many milliseconds the longer text is read too fast to tell. */
const least = 20;

/** Says so where the time to read repetitions of a piece grows much faster than their number, in two measurements of two. */
export function growthFault(target: Target, piece: string): string | null {
  if (piece === "" || factorOf(target, piece, 1) < steep) return null;
  const factor = factorOf(target, piece, 3);
  return factor < steep ? null : `time grows × ${factor.toFixed(1)} where the length grows × ${long / short}`;
}

function factorOf(target: Target, piece: string, runs: number): number {
  const longer = millisecondsFor(target, repeated(piece, long), runs);
  return longer < least ? 1 : longer / millisecondsFor(target, repeated(piece, short), runs);
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function millisecondsFor(target: Target, text: string, runs: number): number {
  return Math.min(...Array.from({length: runs}, () => processorTime(() => target.faults(text))));
}
