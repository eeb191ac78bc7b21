import {spawn, type ChildProcess} from "node:child_process";
import {mkdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

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

/** Ends a process with the whole group that it leads, or by itself on Windows, which has no groups. */
export function endGroup(leader: number): void {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, "SIGKILL");
  } catch {
    // They have ended already.
  }
}
