import {writeFileSync} from "node:fs";

const standardOutput = 1;

/**
 * Prints what a loader gives, all of it, or ends the loader with status 1 and one line. On a disk that is nearly full
 * `process.stdout.write` prints what there is room for, and says nothing.
 */
export function print(content: string | Uint8Array): void {
  try {
    writeFileSync(standardOutput, content);
  } catch (error) {
    console.error(`The output of a loader cannot be written: ${(error as Error).message}`);
    process.exit(1);
  }
}
