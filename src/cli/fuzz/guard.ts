import {createContext, Script} from "node:vm";

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
