import type {Server} from "node:http";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {createServer} from "node:net";
import {endLoadersAtExit, frameworkRoot, projectRoot} from "../framework.js";
import {keepCacheWhole} from "../framework/whole-cache.js";
import {keepLoadersApart} from "../framework/loader-outputs.js";
import {guard} from "./guard.js";
import {keepToListedPages} from "./listed-pages.js";

/**
 * Runs Framework's preview in this process, without telemetry, guarded, its cache kept whole, with the pages that a build has, and without the network: it would
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
  await keepToListedPages();
  endLoadersAtExit();

  const file = pathToFileURL(join(frameworkRoot, "dist", "preview.js")).href;
  const {preview} = (await import(file)) as Framework;
  const {server} = await preview({hostname: "127.0.0.1", port, open});
  guard(server, port);
}

type Framework = {preview: (options: {hostname: string; port: number; open: boolean}) => Promise<{server: Server}>};

/** The port that `PORT` asks for, 3000 by default, or null where it asks for something else than a port. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

/** Why nothing can listen on this port of 127.0.0.1, as the system's code (`EADDRINUSE`), or null where it is free. */
export function portFault(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(null)));
  });
}

/** Whether a browser window can open: not on a build machine, and on Unix only where a display server runs. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
