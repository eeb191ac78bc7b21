import {readdirSync, statSync, type Dirent} from "node:fs";
import {join} from "node:path";

export type Watch = {
  /** Folders, with all that lies in them; one that does not exist is empty. */
  folders: readonly string[];
  /** Files whose changes do not count, by name. */
  except?: (name: string) => boolean;
  /** Whether edits count, as they do by default, or only files that come and go. */
  edits?: boolean;
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
  {folders, except = () => false, edits = true, busy = () => false, every = 200}: Watch,
  changed: () => void
): () => void {
  const look = () => describe(list(folders, except), edits);
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

function list(folders: readonly string[], except: (name: string) => boolean): string[] {
  return folders
    .flatMap(entries)
    .filter((entry) => entry.isFile() && !except(entry.name))
    .map(({parentPath, name}) => join(parentPath, name));
}

/** What lies in a folder: nothing where it does not exist, or goes away while it is read. */
function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true});
  } catch {
    return [];
  }
}

function describe(files: readonly string[], edits: boolean): string {
  if (!edits) return files.join("\n");
  return files
    .map((file) => {
      const stat = statSync(file, {throwIfNoEntry: false});
      return `${file} ${stat?.mtimeMs} ${stat?.size}`;
    })
    .join("\n");
}
