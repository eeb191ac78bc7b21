import {FileAttachment} from "observablehq:stdlib";
import type {Answer, Request} from "./messages.js";
import {Overtime, startSandbox, type Sandbox} from "./sandbox.js";

/** How long code may run, in milliseconds. */
const runLimit = 4000;

export type Runner = {
  /** Answers a request; null where a later one took its place. */
  run: (request: Request) => Promise<Answer | null>;
  /** Ends what still runs. */
  stop: () => void;
};

/**
 * Runs readers' code, one request at a time: a later one ends what still runs. Each request has a worker of its own, which is
 * ended with its answer, so that no code outlives its run or meets what another left behind.
 */
export function makeRunner(): Runner {
  let running: Sandbox | null = null;
  let latest = 0;

  const stop = () => {
    latest++;
    running?.end();
    running = null;
  };

  return {
    stop,
    run: async (request) => {
      stop();
      const turn = latest;
      try {
        const sandbox = await taken();
        prepare();
        if (turn !== latest) {
          sandbox.end();
          return null;
        }
        running = sandbox;
        const answer = await sandbox.ask(request, runLimit).finally(sandbox.end);
        return turn === latest ? answer : null;
      } catch (error) {
        if (turn !== latest) return null;
        const {name, message} = error as Error;
        const said = error instanceof Overtime ? `the code did not end: ${message}` : `${name}: ${message}`;
        return {fault: {message: said, line: null, column: null}};
      }
    }
  };
}

let script: Promise<string> | null = null;

/** A worker for the next request, of whichever cell: it takes longer to start than most charts take to draw. */
let spare: Promise<Sandbox> | null = null;

function taken(): Promise<Sandbox> {
  const sandbox = spare ?? start();
  spare = null;
  return sandbox;
}

function prepare(): void {
  spare ??= start();
  // Where it does not start, the request that needs it says so.
  spare.catch(() => {});
}

async function start(): Promise<Sandbox> {
  script ??= FileAttachment("../../data/cell-worker.js").text();
  try {
    return await startSandbox(await script);
  } catch (error) {
    script = null;
    throw error;
  }
}
