import type {ChildProcess} from "node:child_process";
import {subscribe} from "node:diagnostics_channel";
import {existsSync, readdirSync, rmSync, utimesSync} from "node:fs";
import {basename, join} from "node:path";
import {dataKey} from "../data/sources.js";
import {cacheRoot, projectRoot} from "./framework.js";
import {isRunning} from "./running.js";

const sources = join(projectRoot, "src", "data");

/** Where Framework keeps what the loaders print of the data folder, beside what they print of others. */
const outputs = () => join(cacheRoot, loaderOutputs());

/** The folder of the loaders' outputs in Framework's cache. */
export function loaderOutputs(): string {
  const key = dataKey();
  return key === null ? "data" : `data.${key}`;
}

/** A data loader is named after what it prints: `notebook.json.ts` prints `notebook.json`. */
export function isLoader(file: string): boolean {
  return /^[^.]+\.[^.]+\.ts$/.test(file);
}

/**
 * Forgets what the loaders printed. Framework runs a loader again only when the loader's own file is newer than its output,
 * whatever became of the data and the modules that it reads.
 */
export function dropLoaderOutputs(): void {
  rmSync(outputs(), {recursive: true, force: true});
}

/** Makes Framework's preview run the loaders again: it watches their files, and takes a new date for a change. */
export function touchLoaders(): void {
  for (const file of existsSync(sources) ? readdirSync(sources) : []) if (isLoader(file)) touch(join(sources, file));
}

/** Makes the preview read its config again, which lists a page for each article, and the browser load its page anew. */
export function touchConfig(): void {
  touch(join(projectRoot, "observablehq.config.ts"));
}

/**
 * Whether a loader is at work. Framework lets it print to `<output>.<Framework's process id>`, and renames that when it is done;
 * one that was killed leaves it.
 */
export function loaderRuns(): boolean {
  return existsSync(outputs()) && readdirSync(outputs()).some((file) => isRunning(Number(/\.(\d+)$/.exec(file)?.[1])));
}

/** From now on a loader that this process starts ends with it, even one that hangs; not where this one is ended by SIGKILL. */
export function endLoadersAtExit(): void {
  const children = new Set<ChildProcess>();
  subscribe("child_process", (message) => {
    const {process: child} = message as {process: ChildProcess};
    children.add(child);
    child.once("close", () => children.delete(child));
  });
  process.once("exit", () => {
    // A browser that was opened stays.
    for (const child of children) if (child.spawnargs.some((arg) => isLoader(basename(arg)))) child.kill("SIGKILL");
  });
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}
