import {readdirSync, readlinkSync} from "node:fs";

/** The processes that work in a folder, by number. Throws where there is no Linux to tell. */
export function processesIn(folder: string): number[] {
  if (process.platform !== "linux") throw new Error("needs Linux, which tells where processes work");
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
    .map(Number);
}

/** Null where a process is gone, or another user's. */
function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
