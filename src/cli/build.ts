/**
 * `npm run build`: the dashboards and the data as files in dist/, from today's data; those of another data folder in a folder of
 * their own beside it. The site is made aside and put in its place
 * when no page of it is broken; a build that fails or is ended leaves the last one as it was.
 */
import {once} from "node:events";
import {constants} from "node:os";
import {basename, join} from "node:path";
import {setImmediate} from "node:timers/promises";
import {inWords} from "./faults.js";
import {dataKey, readSources} from "../data/sources.js";
import {notebook} from "../model/notebook.js";
import {bundlePages} from "./build/bundle.js";
import {writeDataFiles} from "./build/data-files.js";
import {writeHeads} from "./build/heads.js";
import {takeLock} from "./build/lock.js";
import {clearRoom, makeRoom, putInPlace, siteFolderAt, type SiteFolder} from "./build/site-folder.js";
import {
  dropLoaderOutputs,
  endFrameworkBuild,
  projectRoot,
  settleClientLibraries,
  startFrameworkBuild
} from "./framework.js";
import {placeMissingPage} from "./build/missing-page.js";
import {pageFaults} from "./build/page-faults.js";
import {drawStillPages} from "./build/still-pages.js";
import {writePolicies} from "./build/policy.js";
import {whenOrphaned} from "./processes.js";
import {siteAddress} from "./site-address.js";

type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";

const ended = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ended.abort(signal));
whenOrphaned(() => ended.abort("SIGHUP"));

try {
  process.exitCode = await build(ended.signal);
} catch (error) {
  const {aborted, reason} = ended.signal;
  console.error(`build: ${aborted ? `ended by ${reason}` : inWords(error)}`);
  process.exitCode = aborted ? 128 + constants.signals[reason as Signal] : 1;
}

/** Gives the exit status: 1 where Framework failed, which has said why. */
async function build(signal: AbortSignal): Promise<number> {
  const key = dataKey();
  const address = siteAddress();
  const own = siteFolderAt(join(projectRoot, "dist"));
  const folder = key === null ? own : siteFolderAt(join(projectRoot, `dist-${key}`));
  // One at a time, as Framework's cache holds one index for searches, whatever the data.
  const releases = [...new Set([own.lock, folder.lock])].map(takeLock);
  try {
    const status = await buildAt(folder, address, signal);
    if (status === 0 && key !== null)
      console.log(`The site of ${process.env.DATA_DIR} is in ${basename(folder.site)}/.`);
    return status;
  } finally {
    try {
      clearRoom(folder);
    } finally {
      for (const release of releases) release();
    }
  }
}

async function buildAt(folder: SiteFolder, address: URL | null, signal: AbortSignal): Promise<number> {
  makeRoom(folder);
  settleClientLibraries();
  dropLoaderOutputs();
  const status = await runFramework(folder.next, signal);
  if (status !== 0) return status;
  const {articles, claims, issues} = readSources();
  const tables = notebook(articles, claims, issues);
  writeDataFiles(join(folder.next, "data"), tables);
  const faults = await pageFaults(folder.next);
  if (faults.length > 0)
    throw new Error(["these pages would be broken:", ...faults.map((fault) => `  ${fault}`)].join("\n"));
  for (const left of await drawStillPages(folder.next)) console.warn(`build: left to the browser: ${left}`);
  await bundlePages(folder.next);
  await writeHeads(folder.next, address, tables);
  placeMissingPage(folder.next, address);
  writePolicies(folder.next);
  // A signal that came during the checks is told now.
  await setImmediate();
  signal.throwIfAborted();
  putInPlace(folder);
  return 0;
}

async function runFramework(output: string, signal: AbortSignal): Promise<number> {
  const framework = startFrameworkBuild(output);
  const end = () => endFrameworkBuild(framework);
  signal.addEventListener("abort", end);
  try {
    const [status, cause] = await once(framework, "exit");
    if (cause) console.log();
    signal.throwIfAborted();
    if (cause) throw new Error(`Framework was ended by ${cause}`);
    return status;
  } finally {
    // What it started may live on where it was ended itself.
    end();
  }
}
