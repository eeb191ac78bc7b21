import {readdirSync, realpathSync, statSync, type Dirent} from "node:fs";
import {join} from "node:path";

export type Watch = {
  /** Each may be a link itself; one that does not exist is empty. Of links in them those to files are followed, not those to folders. */
  folders: readonly string[];
  /** Whether with the folders in them (true). */
  deep?: boolean;
  /** Files whose changes do not count, by name. */
  except?: (name: string) => boolean;
  /** A change waits while this says so. */
  busy?: () => boolean;
  /** Milliseconds between two looks, 200 by default; more where a look at very many files takes more than a tenth of that. */
  every?: number;
};

/**
 * Calls `changed` after a file was added, edited, replaced or removed, or a link leads elsewhere; returns a function that ends
 * the watch. It looks by itself, since what the system tells about renames, links and new folders differs from platform to
 * platform. Which file it is, its size and its times of writing and of any change tell an edit; the last of these cannot be
 * set, and only a file system that keeps none, such as FAT, can hide an edit that keeps size and date.
 */
export function watchFiles(
  {folders, deep = true, except = () => false, busy = () => false, every = 200}: Watch,
  changed: () => void
): () => void {
  const look = () => list(folders, deep, except).join("\n");
  let seen = look();
  let timer = setTimeout(check, every);
  return () => clearTimeout(timer);

  function check(): void {
    const start = performance.now();
    const found = busy() ? seen : look();
    timer = setTimeout(check, Math.max(every, 10 * (performance.now() - start)));
    if (found === seen) return;
    seen = found;
    changed();
  }
}

/** The files in folders, each with what tells an edit. A folder that is given twice, or lies in another, is listed once. */
function list(folders: readonly string[], deep: boolean, except: (name: string) => boolean): string[] {
  const files: string[] = [];
  const visited = new Set<string>();
  const queue = [...folders];
  for (const folder of queue) {
    const real = attempt(() => realpathSync.native(folder)) ?? folder;
    if (visited.has(real)) continue;
    visited.add(real);
    for (const entry of attempt(() => readdirSync(folder, {withFileTypes: true})) ?? []) visit(folder, entry);
  }
  return files;

  function visit(folder: string, entry: Dirent): void {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return void (deep ? queue : files).push(path);
    if (except(entry.name)) return;
    const stat = attempt(() => statSync(path, {bigint: true}));
    // That a link is there counts, but not what happens in a folder that it leads to.
    const isFile = stat && !stat.isDirectory();
    files.push(isFile ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : path);
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
