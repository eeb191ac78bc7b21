import {processorTime} from "../processes.js";
import {guarded, isTimeout} from "./guard.js";
import type {Target} from "./targets.js";

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
