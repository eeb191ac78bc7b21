import {readdirSync, realpathSync, statSync} from "node:fs";
import {basename, join} from "node:path";

export type Watch = {
  /** Folders, with all that lies in them or that a link in them leads to; one that does not exist is empty. */
  folders: readonly string[];
  /** Files whose changes do not count, by name. */
  except?: (name: string) => boolean;
  /** A change waits while this says so. */
  busy?: () => boolean;
  /** Milliseconds between two looks, 200 by default. */
  every?: number;
};

/**
 * Calls `changed` after a file was added, edited, replaced or removed, or a link leads elsewhere; returns a function that ends
 * the watch. It looks by itself, since what the system tells about renames, links and new folders differs from platform to
 * platform. Which file it is, its size and its times of writing and of any change tell an edit; the last of these cannot be
 * set, and only a file system that keeps none, such as FAT, can hide an edit that keeps size and date.
 */
export function watchFiles(
  {folders, except = () => false, busy = () => false, every = 200}: Watch,
  changed: () => void
): () => void {
  const look = () => list(folders, except).join("\n");
  let seen = look();
  const timer = setInterval(() => {
    if (busy()) return;
    const found = look();
    if (found === seen) return;
    seen = found;
    changed();
  }, every);
  return () => clearInterval(timer);
}

/** The files in folders and in what these link to, each with what tells an edit. A folder that links reach twice is listed once. */
function list(folders: readonly string[], except: (name: string) => boolean): string[] {
  const files: string[] = [];
  const visited = new Set<string>();
  const queue = [...folders];
  for (const folder of queue) {
    const real = attempt(() => realpathSync.native(folder)) ?? folder;
    if (visited.has(real)) files.push(folder);
    else for (const name of attempt(() => readdirSync(folder)) ?? []) visit(join(folder, name));
    visited.add(real);
  }
  return files;

  function visit(path: string): void {
    const stat = attempt(() => statSync(path, {bigint: true}));
    if (stat?.isDirectory()) queue.push(path);
    else if (!except(basename(path)))
      files.push(stat ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : path);
  }
}

/** What the file system answers, or null where a file or folder does not exist, goes away meanwhile, or cannot be reached. */
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
