import {createWriteStream, fstatSync} from "node:fs";
import type {Writable} from "node:stream";

const descriptor = 1;

/** Standard output, which fails where a file that it leads to takes no more: `process.stdout` passes over what a full disk did not take. */
export function standardOutput(): Writable {
  return fstatSync(descriptor).isFile() ? createWriteStream("", {fd: descriptor, autoClose: false}) : process.stdout;
}
