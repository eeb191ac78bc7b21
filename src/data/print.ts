import {writeFileSync} from "node:fs";
import {inWords} from "./system-fault.js";

const standardOutput = 1;

/**
 * Prints what a loader gives, all of it, or ends the loader with status 1 and one line. On a disk that is nearly full
 * `process.stdout.write` writes what there is room for, and says nothing.
 */
export function print(text: string): void {
  try {
    writeFileSync(standardOutput, text);
  } catch (error) {
    console.error(`a loader's output: ${inWords(error)}`);
    process.exit(1);
  }
}
