import {FileAttachment} from "observablehq:stdlib";
import type {Answer, Request} from "./messages.js";
import {Overtime, startSandbox, type Sandbox} from "./sandbox.js";

/** How long code may run, in milliseconds. */
export const runLimit = 4000;

export type Runner = {
  /** Answers a request; null where a later one took its place. */
  run: (request: Request) => Promise<Answer | null>;
};

/**
 * Runs readers' code, one request at a time: a later one ends what still runs. What runs too long is ended too, and the next
 * request has a new worker.
 */
export function makeRunner(): Runner {
  let sandbox: Promise<Sandbox> | null = null;
  let busy = false;
  let latest = 0;

  const restart = () => {
    void sandbox?.then(({end}) => end());
    sandbox = null;
    busy = false;
  };

  return {
    run: async (request) => {
      const turn = ++latest;
      if (busy) restart();
      busy = true;
      try {
        const own = (sandbox ??= FileAttachment("../../data/cell-worker.js").text().then(startSandbox));
        const {ask} = await own;
        if (turn !== latest) return null;
        const answer = await ask(request, runLimit);
        if (turn !== latest) return null;
        busy = false;
        return answer;
      } catch (error) {
        if (turn !== latest) return null;
        restart();
        const {name, message} = error as Error;
        const said = error instanceof Overtime ? `the code did not end: ${message}` : `${name}: ${message}`;
        return {fault: {message: said, line: null, column: null}};
      }
    }
  };
}
