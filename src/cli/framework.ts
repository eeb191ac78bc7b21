import {spawn, type ChildProcess} from "node:child_process";
import {dirname, join} from "node:path";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {endGroup} from "./framework/end-group.js";

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
