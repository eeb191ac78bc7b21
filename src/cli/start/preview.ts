import type {Server} from "node:http";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {frameworkRoot, projectRoot} from "../framework.js";
import {keepCacheWhole} from "../framework/whole-cache.js";
import {keepLoadersApart} from "../framework/loader-outputs.js";
import {endLoadersAtExit} from "../loaders.js";
import {guard} from "./guard.js";

/**
 * Runs Framework's preview in this process, without telemetry, guarded, its cache kept whole, and without the network: it would
 * fetch any package that an address, a page or its client names.
 *
 * @param open whether to open the page in a browser
 */
export async function startPreview(port: number, open: boolean): Promise<void> {
  process.chdir(projectRoot);
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  globalThis.fetch = (url) =>
    Promise.reject(new Error(`npm start asks no network for ${String(url)}; install with npm what a page imports.`));
  // What fails outside an answer, such as a page that vanishes while it is watched, is told too, and the rest goes on.
  process.on("unhandledRejection", (error) => console.error(error));
  keepCacheWhole();
  await keepLoadersApart();
  endLoadersAtExit();

  const file = pathToFileURL(join(frameworkRoot, "dist", "preview.js")).href;
  const {preview} = (await import(file)) as Framework;
  const {server} = await preview({hostname: "127.0.0.1", port, open});
  guard(server, port);
}

type Framework = {preview: (options: {hostname: string; port: number; open: boolean}) => Promise<{server: Server}>};
