import {fork} from "node:child_process";
import {on} from "node:events";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {UsageError} from "../faults.js";
import {median} from "./speed.js";

/** Milliseconds of the processor for one pass over all strengths and casualties, and over all dates. */
export type PassTimes = {amounts: number; dates: number; all: number};

/**
 * How long each of several checkouts of this program reads a corpus, on one core each and by turns, so that the machine's moods befall all
 * alike: the medians over some processes of some rounds each, of which the first does not count. Throws a UsageError where a folder is no
 * checkout.
 */
export async function passTimes(
  checkouts: readonly string[],
  folder: string,
  {processes = 3, rounds = 5} = {}
): Promise<PassTimes[]> {
  const missing = checkouts.find((checkout) => !existsSync(join(checkout, "src/reading/tally.ts")));
  if (missing !== undefined)
    throw new UsageError(`--beside ${missing}: expected a checkout of this program, with its node_modules`);
  const times: PassTimes[][] = checkouts.map(() => []);
  for (let left = processes; left > 0; left--) await addRounds(times, checkouts, folder, rounds);
  return times.map((passes) => ({
    amounts: median(passes.map(({amounts}) => amounts)),
    dates: median(passes.map(({dates}) => dates)),
    all: median(passes.map(({all}) => all))
  }));
}

/** Who is first in a round is last in the next. */
async function addRounds(times: PassTimes[][], checkouts: readonly string[], folder: string, rounds: number) {
  const readers = checkouts.map((checkout) => begun(checkout, folder));
  try {
    for (const {answer} of readers) await answer();
    for (let round = 0; round <= rounds; round++) {
      const turns = [...readers.entries()];
      for (const [at, {ask}] of round % 2 === 0 ? turns : turns.reverse()) {
        const [amounts, dates] = [await ask("amounts"), await ask("dates")];
        if (round > 0) times[at]!.push({amounts, dates, all: amounts + dates});
      }
    }
  } finally {
    for (const {end} of readers) end();
  }
}

function begun(checkout: string, folder: string) {
  const program = fileURLToPath(new URL("./checkout-passes.ts", import.meta.url));
  const process = fork(program, [checkout, folder], {execArgv: ["--import", "tsx"]});
  const answers = on(process, "message", {close: ["exit"]});
  const answer = async (): Promise<number> => {
    const {value, done} = await answers.next();
    if (done) throw new Error(`the readers of ${checkout} ended before they had read`);
    return (value as [number])[0];
  };
  const ask = (part: "amounts" | "dates") => {
    process.send(part);
    return answer();
  };
  return {answer, ask, end: () => process.kill()};
}
