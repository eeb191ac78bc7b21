import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync
} from "node:fs";
import {basename, dirname, join} from "node:path";

/** A built site's folder; it is replaced as a whole, by renames, and so its neighbours lie on the same file system. */
export type SiteFolder = {
  /** Where the site lies. */
  site: string;
  /** Where the next one is made. */
  next: string;
  /** Where the last one lies for the moment between two renames. */
  last: string;
  /** What a build holds while it works there: beside the site itself, as the links of several projects may lead to it. */
  lock: string;
};

/** The folders of the site at a path, which may be free, a folder, or a link to one. Throws where no site can be put there. */
export function siteFolderAt(path: string): SiteFolder {
  const site = behindLink(path);
  const [parent, name] = [dirname(site), basename(site)];
  const stat = statSync(site, {throwIfNoEntry: false});
  if (stat && !stat.isDirectory()) throw new Error(`${path} is a file, expected a folder or nothing`);
  if (stat) accessSync(site, constants.W_OK);
  if (stat && stat.dev !== statSync(parent).dev)
    throw new Error(`${path} is a file system of its own, so that no site can be put in its place in one step`);
  const beside = (use: string) => join(parent, `.${name}.${use}`);
  return {site, next: beside("next"), last: beside("last"), lock: beside("lock")};
}

/** Mends what a killed build left, and makes room for the next site. */
export function makeRoom({site, next, last}: SiteFolder): void {
  remove(next);
  if (existsSync(last)) {
    if (existsSync(site)) discard(last, next);
    else renameSync(last, site);
  }
  mkdirSync(next);
}

/** Puts the next site in the place of the last. */
export function putInPlace({site, next, last}: SiteFolder): void {
  flushFiles(next);
  const isFirst = !existsSync(site);
  if (!isFirst) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (!isFirst) renameSync(last, site);
    throw error;
  }
  if (!isFirst) discard(last, next);
}

/** Removes the next site, made or not. */
export function clearRoom({next}: SiteFolder): void {
  remove(next);
}

function behindLink(path: string): string {
  if (!lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) return path;
  try {
    return realpathSync(path);
  } catch (error) {
    throw new Error(`${path} is a link that leads nowhere, expected one to a folder`, {cause: error});
  }
}

/** Removes the last site under another name, so that a site of the name `last` is always a whole one. */
function discard(last: string, next: string): void {
  renameSync(last, next);
  remove(next);
}

function remove(folder: string): void {
  // A process that was killed a moment ago may still be at its last write.
  rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}

/** Some file systems tell only then that the disk is full; and a site must not outlive its files. */
function flushFiles(folder: string): void {
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const descriptor = openSync(join(entry.parentPath, entry.name), "r+");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}
