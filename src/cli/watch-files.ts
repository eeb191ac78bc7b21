import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";

export type Watch = {
  /** Folders, with all that lies in them; one that does not exist is empty. */
  folders: readonly string[];
  /** Files whose changes do not count, by name. */
  except?: (name: string) => boolean;
  /** A change waits while this says so. */
  busy?: () => boolean;
  /** Milliseconds between two looks, 200 by default. */
  every?: number;
};

/**
 * Calls `changed` after a file was added, edited or removed; returns a function that ends the watch. It compares dates and
 * sizes, since what the system itself tells about renames and new folders differs from platform to platform.
 */
export function watchFiles(
  {folders, except = () => false, busy = () => false, every = 200}: Watch,
  changed: () => void
): () => void {
  let seen = look(folders, except);
  const timer = setInterval(() => {
    if (busy()) return;
    const found = look(folders, except);
    if (found === seen) return;
    seen = found;
    changed();
  }, every);
  return () => clearInterval(timer);
}

function look(folders: readonly string[], except: (name: string) => boolean): string {
  return folders
    .flatMap((folder) => list(folder))
    .filter((entry) => entry.isFile() && !except(entry.name))
    .map(({parentPath, name}) => describe(join(parentPath, name)))
    .join("\n");
}

function list(folder: string) {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true});
  } catch {
    return [];
  }
}

function describe(file: string): string {
  const stat = statSync(file, {throwIfNoEntry: false});
  return `${file} ${stat?.mtimeMs} ${stat?.size}`;
}
