/** The process that `startFrameworkBuild` starts: it ends with its parent, and keeps Framework's cache whole. */
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {inWords} from "../system-fault.js";
import {frameworkRoot} from "../framework.js";
import {endGroup} from "./end-group.js";
import {keepLoadersApart} from "./loader-outputs.js";
import {keepCacheWhole} from "./whole-cache.js";

type Config = {root: string; output: string};
type Effects = {prepare: () => Promise<void>};
type Framework = {
  readConfig: () => Promise<Config>;
  build: (options: {config: Config}, effects: Effects) => Promise<void>;
  FileBuildEffects: new (output: string, cache: string) => Effects;
};

const end = () => endGroup(process.pid);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
process.once("disconnect", end);
if (!process.connected) end();
// To listen for the parent's end must not put off our own.
process.channel?.unref();

const output = process.argv[2]!;
keepCacheWhole(stop);
try {
  await build();
} catch (error) {
  stop(error);
}

/** Framework's own `build` with a folder of ours, which its command line takes from the project's config alone. */
async function build(): Promise<void> {
  await keepLoadersApart();
  const {readConfig, build, FileBuildEffects}: Framework = {...(await part("config")), ...(await part("build"))};
  const config = Object.assign(await readConfig(), {output});
  const effects = new FileBuildEffects(output, join(config.root, ".observablehq", "cache"));
  // It would remove the folder, and warn of one that is not within the project.
  effects.prepare = () => Promise.resolve();
  await build({config}, effects);
}

async function part(name: string) {
  return import(pathToFileURL(join(frameworkRoot, "dist", `${name}.js`)).href);
}

function stop(error: unknown): void {
  // Framework may be in the middle of a line.
  console.log();
  console.error(`build: ${inWords(error, output)}`);
  process.exit(1);
}
