import {randomUUID} from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
  type Stats
} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {SystemFault} from "./faults.js";
import {isRunning} from "./processes.js";

const aside = /^\.campaign-notebook-(\d+)-[\w-]+\.tmp$/;

/** Milliseconds that no write takes: the number of a process in another container says nothing of whether it lives. */
const longest = 3_600_000;

/** What a file system without hard links answers. */
const noLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/**
 * Writes a file whole or not at all, whatever fails and whenever the process is killed: beside it under a hidden name, then
 * under its own. A file that is replaced keeps its mode, its group and, where root writes, its owner: else it is the writer's,
 * and a former owner outside its group has the rights of others. A link goes on leading to it. Folders are made as needed.
 *
 * @param options.isNew whether the name must be free (false); of two that take it at once, one succeeds. On a file system without
 * hard links one that is killed at that very moment leaves an empty file
 * @throws SystemFault that names the path; its code is `EEXIST` where the name is taken
 */
export function writeWhole(path: string, content: string | Uint8Array, {isNew = false} = {}): void {
  try {
    const target = isNew ? path : behindLinks(path);
    const folder = dirname(target);
    makeFolder(folder);
    dropLeftOvers(folder);
    const old = isNew ? undefined : statSync(target, {throwIfNoEntry: false});
    // To rename over a file asks for no permission to write it.
    if (old) accessSync(target, constants.W_OK);
    const temporary = join(folder, `.campaign-notebook-${process.pid}-${randomUUID()}.tmp`);
    try {
      writeAside(temporary, content, old);
      if (isNew) takeName(temporary, target);
      else renameSync(temporary, target);
    } finally {
      rmSync(temporary, {force: true});
    }
  } catch (error) {
    throw new SystemFault(error, path);
  }
}

/**
 * Writes a folder of files whole or not at all: beside its place under a hidden name, then under its own. The folder may be there,
 * if it is empty.
 *
 * @param files each by its path in the folder
 * @throws SystemFault that names the path; its code is `ENOTEMPTY` where the folder holds anything
 */
export function writeFolder(path: string, files: Iterable<{name: string; text: string}>): void {
  try {
    const target = behindLinks(resolve(path));
    const folder = dirname(target);
    makeFolder(folder);
    dropLeftOvers(folder);
    if (statSync(target, {throwIfNoEntry: false})) rmdirSync(target);
    const temporary = join(folder, `.campaign-notebook-${process.pid}-${randomUUID()}.tmp`);
    try {
      for (const {name, text} of files) writeIn(join(temporary, name), text);
      renameSync(temporary, target);
    } finally {
      rmSync(temporary, {recursive: true, force: true});
    }
  } catch (error) {
    throw new SystemFault(error, path);
  }
}

function writeIn(file: string, text: string): void {
  makeFolder(dirname(file));
  writeFileSync(file, text);
}

/** The file that a path leads to, there or not. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const link = linkAt(path);
    return link === null ? path : behindLinks(resolve(dirname(path), link));
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
  } catch (error) {
    // That is how Node says that a file has the folder's name.
    const isFile = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw isFile ? Object.assign(error as Error, {code: "ENOTDIR"}) : error;
  }
}

/** Folders that were looked through already: to do so at each write would cost more with each file that is in them. */
const tidied = new Set<string>();

/** Removes what killed processes left in a folder an hour ago or more; what has our own number is one's that had it before. */
function dropLeftOvers(folder: string): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  for (const name of readdirSync(folder)) {
    const pid = Number(aside.exec(name)?.[1]);
    if (!pid || (pid !== process.pid && isRunning(pid))) continue;
    const file = join(folder, name);
    const written = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0;
    if (Date.now() - written > longest) rmSync(file, {recursive: true, force: true});
  }
}

function writeAside(file: string, content: string | Uint8Array, old: Stats | undefined): void {
  const descriptor = openSync(file, "wx");
  try {
    if (old) makeAlike(descriptor, old);
    writeFileSync(descriptor, content);
    // Some file systems tell only now that the disk is full; and a name must not last longer than what it names.
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function makeAlike(descriptor: number, {uid, gid, mode}: Stats): void {
  asPermitted(() => fchmodSync(descriptor, mode));
  // Who is no root may give a file to a group of his own, but not to another owner.
  asPermitted(() => fchownSync(descriptor, -1, gid));
  asPermitted(() => fchownSync(descriptor, uid, -1));
  // A new owner takes some bits of the mode away.
  asPermitted(() => fchmodSync(descriptor, mode));
}

/** Some file systems know neither owners nor modes. */
function asPermitted(change: () => void): void {
  try {
    change();
  } catch {
    // It stays as the system made it.
  }
}

/** Gives a file a name that must be free. */
function takeName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (!noLinks.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    closeSync(openSync(name, "wx"));
    renameSync(file, name);
  }
}
