import {spawn, type ChildProcess} from "node:child_process";
import {basename, dirname, join} from "node:path";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync} from "node:fs";
import {subscribe} from "node:diagnostics_channel";
import {dataKey} from "../data/sources.js";
import {endGroup, isRunning} from "./processes.js";

/** The folder that holds package.json; the commands work from here, wherever they are called. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Where Observable Framework is installed. */
export const frameworkRoot = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));

/** Where Framework keeps what it has fetched, bundled or loaded. */
export const cacheRoot = join(projectRoot, "src", ".observablehq", "cache");

const buildProgram = fileURLToPath(new URL("framework/build.ts", import.meta.url));

/**
 * Runs Framework's build of a site into an empty folder, on this terminal and without telemetry, with all that it starts in a
 * group of processes of its own. It ends with this process, however that ends.
 */
export function startFrameworkBuild(output: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", buildProgram, output], {
    cwd: projectRoot,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    // It knows by the channel that this process is there.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32"
  });
}

/** Ends Framework's build with all that it started, at once. */
export function endFrameworkBuild({pid}: ChildProcess): void {
  if (pid !== undefined) endGroup(pid);
}

/**
 * Lets Framework build without the network. Its client names libraries that a page may ask for by a global name (`d3`, `tex`),
 * and a build asks the registry for the version of each, though no page here uses one. A folder in the cache answers instead.
 */
export function settleClientLibraries(): void {
  for (const library of clientLibraries()) mkdirSync(join(cacheRoot, "_npm", `${library}@0.0.0`), {recursive: true});
}

/** The packages that Framework's client names, for the preview and for the built pages, in alphabetical order. */
export function clientLibraries(): string[] {
  const sources = clientSources(["index.js", "preview.js"]);
  return [...new Set(sources.flatMap((source) => matches(source, /"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)))].sort();
}

/** The client's modules that load with every page: those that the entries import, but not those loaded on demand. */
function clientSources(entries: readonly string[]): string[] {
  const files = new Set(entries);
  const sources: string[] = [];
  for (const file of files) {
    const source = readFileSync(join(frameworkRoot, "dist", "client", file), "utf8");
    sources.push(source);
    for (const path of matches(source, /^import (?:.* from )?"\.\/(.+)"/gm)) files.add(join(file, "..", path));
    for (const name of matches(source, /^import .* from "observablehq:(.+)"/gm)) files.add(`${name}.js`);
  }
  return sources;
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1]!);
}

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
