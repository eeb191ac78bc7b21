import {readFileSync, readlinkSync} from "node:fs";
import {hostname} from "node:os";

/** Whether a process of that number runs, as far as the system tells. */
export function isRunning(pid: number): boolean {
  // Of 0 and less the system tells of groups.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there all the same.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return stat(pid)?.[0] !== "Z";
}

/** When a process began, in the system's own count, which tells it from a later one of its number; "" where none is told, as on macOS. */
export function beganAt(pid: number): string {
  return stat(pid)?.[19] ?? "";
}

/** Where processes' numbers are those that this process knows: the machine, on Linux with the container, which counts its own. */
export function placeOfNumbers(): string {
  try {
    return `${hostname()}/${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** What Linux says of a process after its name, from its state (`Z` is one that is dead, but not yet forgotten) on. */
function stat(pid: number): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return null;
  }
}
