import {spawn, spawnSync, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {text} from "node:stream/consumers";
import {setTimeout} from "node:timers/promises";
import {afterAll, beforeAll, describe, expect, onTestFinished, test, vi} from "vitest";
import {randomFor} from "../../src/cli/made/random.js";
import {pageFaults} from "../../src/cli/build/page-faults.js";
import {build} from "../support/commands.js";
import {processesIn} from "../support/processes-in.js";
import {probeProject, type Project} from "../support/project-copy.js";
import {smallDisk} from "../support/small-disk.js";

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

/** A page of packages, which Framework bundles into its cache. */
const packages = '# Packages\n\n```js\nimport {line} from "d3-shape";\ndisplay(line().x((d) => d)([1, 2]));\n```\n';
describe("a build that is ended leaves the last site and no process", () => {
  let project: Project;
  let good: Record<string, string>;
  let cached: Record<string, string>;
  beforeAll(() => {
    project = probeProject();
    project.write("src/packages.md", packages);
    expect(build(project)).toMatchObject({status: 0});
    [good, cached] = [siteOf(project), cacheOf(project)];
    // No build of this test may come to its end.
    project.write("src/broken.md", "```js\nconst = 1;\n```\n");
  });
  afterAll(() => project.remove());

  const outputs = () => join(project.folder, "src", ".observablehq", "cache", "data");

  function letLoaderHang(): void {
    rmSync(outputs(), {recursive: true, force: true});
    const loader = project.read("src/data/probe.json.ts");
    project.write("src/data/probe.json.ts", "setInterval(() => {}, 1000);\n");
    onTestFinished(() => project.write("src/data/probe.json.ts", loader));
  }

  const loaderRuns = () => existsSync(outputs()) && readdirSync(outputs()).some((file) => /\.\d+$/.test(file));

  const {below} = randomFor(1944, 1);
  test.each(Array.from({length: 10}, () => below(4000)))("by SIGKILL after %i ms", async (after) => {
    rmSync(join(project.folder, "src", ".observablehq"), {recursive: true, force: true});
    await ended(started(project), "SIGKILL", after);
    expect(siteOf(project)).toEqual(good);
    await expect.poll(() => processesIn(project.folder), {timeout: 10_000}).toEqual([]);
    expect(siteOf(project)).toEqual(good);
    expect(cached).toMatchObject(withoutLeftOvers(cacheOf(project)));
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129]
  ] as const)("by %s, with status %i and one line, though a loader hangs", async (signal, status) => {
    letLoaderHang();
    const command = started(project);
    const stderr = text(command.stderr!);
    await until(loaderRuns);
    command.kill(signal);
    await once(command, "exit");
    expect([command.exitCode, await stderr]).toEqual([status, `build: ended by ${signal}\n`]);
    await expect.poll(() => processesIn(project.folder), {timeout: 10_000}).toEqual([]);
    expect([siteOf(project), traces(project)]).toEqual([good, []]);
  });

  test("by SIGKILL though a loader hangs, and when npm is ended", async () => {
    letLoaderHang();
    for (const [program, args, signal] of [
      [process.execPath, ["--import", "tsx", "src/cli/build.ts"], "SIGKILL"],
      ["npm", ["run", "build"], "SIGTERM"]
    ] as const) {
      const command = spawn(program, args, {cwd: project.folder, stdio: "ignore"});
      await until(loaderRuns);
      command.kill(signal);
      await expect.poll(() => processesIn(project.folder), {timeout: 10_000}).toEqual([]);
      rmSync(outputs(), {recursive: true});
      expect(siteOf(project)).toEqual(good);
    }
  });

  test("and the next one is as if nothing had been", async () => {
    rmSync(join(project.folder, "src", "broken.md"));
    expect(build(project)).toMatchObject({status: 0});
    expect([namesOf(siteOf(project)), withoutLeftOvers(cacheOf(project))]).toEqual([namesOf(good), cached]);
    expect([await pageFaults(join(project.folder, "dist")), traces(project)]).toEqual([[], []]);
  });
});

describe("a build on a full disk is one line, and leaves the last site and no half cache", () => {
  test.each([0, 30, 150])("with %i kB left", async (kilobytes) => {
    const {folder, leave} = smallDisk(40_000);
    const project = probeProject(folder);
    project.write("src/packages.md", packages);
    expect(build(project)).toMatchObject({status: 0});
    const [good, cached] = [siteOf(project), cacheOf(project)];
    for (const isCold of [false, true]) {
      if (isCold) rmSync(join(project.folder, "src", ".observablehq"), {recursive: true});
      leave(kilobytes);
      const {status, stderr} = await ended(started(project));
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^build: .+: the disk is full\n$/)]);
      expect([siteOf(project), traces(project)]).toEqual([good, []]);
      expect(cached).toMatchObject(cacheOf(project));
    }
    leave(20_000);
    expect(build(project)).toMatchObject({status: 0});
    expect([namesOf(siteOf(project)), cacheOf(project)]).toEqual([namesOf(good), cached]);
  });

  test("and so is one where nothing can be written", async () => {
    const {folder, protect} = smallDisk(40_000);
    const project = probeProject(folder);
    protect();
    const {status, stderr} = await ended(started(project));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^build: .+: the file system is read-only\n$/)]);
  });
});

describe("where a site cannot be put", () => {
  test.each<[string, (dist: string) => void, RegExp]>([
    ["a file", (dist) => writeFileSync(dist, "mine"), /^build: .*dist is a file, expected a folder or nothing\n$/],
    [
      "a link that leads nowhere",
      (dist) => symlinkSync("nowhere", dist),
      /^build: .*dist is a link that leads nowhere, expected one to a folder\n$/
    ]
  ])("%s is told in one line", async (_, prepare, message) => {
    const project = probeProject();
    onTestFinished(() => project.remove());
    prepare(join(project.folder, "dist"));
    const {status, stderr} = await ended(started(project));
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
  });

  test("a folder on a file system of its own is told in one line", async () => {
    const project = probeProject();
    onTestFinished(() => project.remove());
    symlinkSync(smallDisk(64).folder, join(project.folder, "dist"));
    const {status, stderr} = await ended(started(project));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^build: .*dist is a file system of its own, .*\n$/)]);
  });
});

test("of builds at once one goes on, and the others name it and stop, though a dead one left its lock", async () => {
  const project = probeProject();
  onTestFinished(() => project.remove());
  writeFileSync(join(project.folder, ".dist.lock"), `${spawnSync(process.execPath, ["--version"]).pid} 1`);
  const commands = Array.from({length: 3}, () => started(project));
  const answers = await Promise.all(commands.map((command) => ended(command)));
  const built = answers.filter(({status}) => status === 0);
  expect(built).toHaveLength(1);
  const message = `build: process ${built[0]!.pid} is building already, as ${join(project.folder, ".dist.lock")} says; `;
  for (const {status, stderr} of answers.filter((answer) => answer !== built[0]))
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect([await pageFaults(join(project.folder, "dist")), traces(project)]).toEqual([[], []]);
});

function started({folder}: Project): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "src/cli/build.ts"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"]
  });
}

/** Waits for a command's end, which a signal brings where one is given. */
async function ended(command: ChildProcess, signal?: NodeJS.Signals, after = 0) {
  const [stderr] = await Promise.all([
    text(command.stderr!),
    once(command, "exit"),
    signal && setTimeout(after).then(() => command.kill(signal))
  ]);
  return {pid: command.pid, status: command.exitCode, stderr};
}

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, {timeout: 60_000}).toBe(true);
}

/** The site's files by what is in them. */
function siteOf({folder}: Project): Record<string, string> {
  return filesIn(join(folder, "dist"));
}

/** Likewise the packages that Framework has bundled, and whatever lies beside them. */
function cacheOf({folder}: Project): Record<string, string> {
  return filesIn(join(folder, "src", ".observablehq", "cache", "_node"));
}

/** Names without the hashes, which follow the dates of the loaders' outputs. */
function namesOf(files: Record<string, string>): string[] {
  return Object.keys(files)
    .map((name) => name.replace(/\.[0-9a-f]{8}\./, "."))
    .sort();
}

function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")];
    })
  );
}

/** Without what a killed process was at, which stays for an hour. */
function withoutLeftOvers(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !/\/\.[^/]*$/.test(name)));
}

/** What a build may leave beside the site. */
function traces({folder}: Project): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(".dist."));
}
