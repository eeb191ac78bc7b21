import {spawn, type ChildProcess} from "node:child_process";
import {dirname, join} from "node:path";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";

/** The folder that holds package.json; the commands work from here, wherever they are called. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Where Observable Framework is installed. */
export const frameworkRoot = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));

/** Where Framework keeps what it has fetched, bundled or loaded. */
export const cacheRoot = join(projectRoot, "src", ".observablehq", "cache");

/** Runs Framework's own command line, e.g. `startFramework(["build"])`, without telemetry and on this terminal. */
export function startFramework(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(frameworkRoot, "dist", "bin", "observable.js"), ...args], {
    cwd: projectRoot,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    stdio: "inherit"
  });
}
