import {createContext, Script} from "node:vm";
import {spanFaults, tallyFaults, whenFaults} from "../reading-faults.js";
import {processorTime} from "../processes.js";
import {readInfobox} from "../../reading/infobox/read.js";
import {readNames} from "../../reading/names.js";
import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";

/** A reader, and what is wrong with its reading of a text. */
export type Target = {name: string; faults: (text: string) => string[]};

export const targets: readonly Target[] = [
  {name: "strength", faults: (text) => tallyFaults(readTally(text, "strength"))},
  {name: "casualties", faults: (text) => tallyFaults(readTally(text, "casualties"))},
  {name: "date", faults: (text) => whenFaults(readWhen(text))},
  {name: "names", faults: namesFaults},
  {name: "infobox", faults: (text) => infoboxFaults(text, "fuzz.txt")},
  {name: "infobox's field", faults: (text) => infoboxFaults(`- Conflict: x\n- Strength1: ${text}`, "fuzz.txt")},
  {name: "wikitext", faults: (text) => infoboxFaults(text, "fuzz.wikitext")},
  {
    name: "wikitext's field",
    faults: (text) => infoboxFaults(`{{Infobox military conflict\n| strength1 = ${text}\n}}`, "fuzz.wikitext")
  }
];

function namesFaults(text: string): string[] {
  const {names, gaps} = readNames(text);
  const gapSpans = gaps.map(({start, end}) => ({start, end, text: text.slice(start, end)}));
  return [...names, ...gapSpans].flatMap((span) => spanFaults(text, span));
}

function infoboxFaults(text: string, file: string): string[] {
  const {fields, issues} = readInfobox(text, file);
  const lines = text.split(/\r\n|\r|\n/).length;
  const isOutside = ({line}: {line?: number}) => line !== undefined && !(line >= 1 && line <= lines);
  return [
    ...[...fields.values()].filter(isOutside).map(({name, line}) => `field ${name} on line ${line} of ${lines}`),
    ...issues.filter(isOutside).map(({found, line}) => `issue ${JSON.stringify(found)} on line ${line} of ${lines}`)
  ];
}

export type Fault = {target: Target; fault: string};

/** In milliseconds; several times what the readers need on a slow machine. */
const allowed = (text: string) => 200 + 0.02 * text.length;

/**
 * The first of the readers that fails on the text, and how, or null: a fault of the reading itself, an exception, no end and,
 * where `timed`, more than 200 ms of the processor's time and 20 µs for each character, in two readings of two.
 *
 * @param patience readings that take so many milliseconds are taken not to end; 20 s by default
 */
export function firstFault(targets: readonly Target[], text: string, timed: boolean, patience = 20_000): Fault | null {
  let target = targets[0]!;
  try {
    return guarded(patience, () => {
      for (target of targets) {
        const fault = readingFault(target, text, timed);
        if (fault) return {target, fault};
      }
      return null;
    });
  } catch (error) {
    return {target, fault: isTimeout(error) ? `no end within ${patience / 1000} s` : `threw ${thrown(error)}`};
  }
}

function readingFault(target: Target, text: string, timed: boolean): string | null {
  let faults: string[] = [];
  const read = () => processorTime(() => (faults = target.faults(text)));
  const first = read();
  if (faults[0]) return faults[0];
  if (!timed || first <= allowed(text)) return null;
  const again = read();
  return again <= allowed(text) ? null : `took ${Math.round(again)} ms for ${text.length} characters`;
}

function thrown(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

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

const held: {run: () => unknown} = {run: () => undefined};
const script = new Script("run()");
const context = createContext(held);

/** Runs a function that may never end; throws once it has run for so many milliseconds. */
export function guarded<T>(milliseconds: number, run: () => T): T {
  held.run = run;
  return script.runInContext(context, {timeout: milliseconds}) as T;
}

/** Whether the error is the guard's. */
export function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
