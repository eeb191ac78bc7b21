import {randomUUID} from "node:crypto";
import {lstatSync, readFileSync, renameSync, rmSync} from "node:fs";
import type {SystemFault} from "../faults.js";
import {beganAt, isRunning, placeOfNumbers} from "../processes.js";
import {writeWhole} from "../write-whole.js";

/** Of a process in another place nothing is known, and no build takes that long. */
const longest = 3_600_000;

/**
 * Takes a lock for this process, and gives what releases it. A file says who holds it; one that a dead process left is no
 * hindrance, nor is one of another machine or container after an hour.
 *
 * @throws Error where a living process holds it, with its number
 */
export function takeLock(file: string): () => void {
  const own = `${process.pid} ${beganAt(process.pid)} ${placeOfNumbers()}`;
  while (!takes(file, own)) {
    const holder = contentOf(file);
    if (holder !== null) releaseOf(file, holder);
  }
  return () => rmSync(file, {force: true});
}

function takes(file: string, own: string): boolean {
  try {
    writeWhole(file, own, {isNew: true});
    return true;
  } catch (error) {
    if ((error as SystemFault).code !== "EEXIST") throw error;
    return false;
  }
}

/** Removes the lock of a dead process. */
function releaseOf(file: string, holder: string): void {
  refuseLiving(file, holder);
  const aside = `${file}.${randomUUID()}`;
  if (!moves(file, aside)) return;
  // Another may have removed it meanwhile, and taken the lock, which is given back then.
  const moved = contentOf(aside);
  rmSync(aside, {force: true});
  if (moved === null || moved === holder) return;
  takes(file, moved);
  refuseLiving(file, moved);
}

function refuseLiving(file: string, holder: string): void {
  const [pid = "", began = "", place = placeOfNumbers()] = holder.split(" ");
  const lives =
    place === placeOfNumbers()
      ? isRunning(Number(pid)) && beganAt(Number(pid)) === began
      : Date.now() - (lstatSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0) < longest;
  if (lives)
    throw new Error(
      `process ${pid} is building already, as ${file} says; wait for its end, or remove that file where it is no build`
    );
}

/** Null where nothing is there; a link that leads nowhere says nothing. */
function contentOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return lstatSync(file, {throwIfNoEntry: false}) ? "" : null;
  }
}

function moves(file: string, to: string): boolean {
  try {
    renameSync(file, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return false;
  }
}
