import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import {build, start} from "../support/commands.js";
import {processesIn} from "../support/processes-in.js";
import {probeProject, type Project} from "../support/project-copy.js";
import {smallDisk} from "../support/small-disk.js";

/** A page of packages, which Framework bundles into its cache. */
const packages = '# Packages\n\n```js\nimport {line} from "d3-shape";\ndisplay(line().x((d) => d)([1, 2]));\n```\n';

test.each([0, 8, 30])(
  "npm start with %i kB left on the disk keeps its cache whole, and answers on",
  async (kilobytes) => {
    const {folder, leave} = smallDisk(40_000);
    const project = probeProject(folder);
    project.write("src/packages.md", packages);
    const {url, stop} = await start(project);
    onTestFinished(stop);
    leave(kilobytes);
    const importsShape = async () => (await (await fetch(new URL("packages", url))).text()).includes("_node/d3-shape@");
    expect(await importsShape()).toBe(false);
    const left = cacheOf(project);
    leave(20_000);
    expect(await importsShape()).toBe(true);
    const whole = cacheOf(project);
    expect(whole).toMatchObject(left);
    rmSync(cacheFolder(project), {recursive: true});
    expect(build(project)).toMatchObject({status: 0});
    expect(whole).toEqual(cacheOf(project));
  }
);

describe("a loader that hangs ends with npm start", () => {
  test.each([
    ["when it is asked to end", false],
    ["when npm is", true]
  ])("%s", async (_, npm) => {
    const project = probeProject();
    onTestFinished(() => project.remove());
    project.write("src/data/probe.json.ts", "setInterval(() => {}, 1000);\n");
    const {url, stop} = await start(project, {npm});
    onTestFinished(stop);
    const answer = fetch(new URL("_file/data/probe.json", url)).catch(() => null);
    const outputs = join(project.folder, "src", ".observablehq", "cache", "data");
    const isRunning = () => existsSync(outputs) && readdirSync(outputs).some((file) => /\.\d+$/.test(file));
    await expect.poll(isRunning, {timeout: 30_000}).toBe(true);
    await stop();
    await expect.poll(() => processesIn(project.folder), {timeout: 10_000}).toEqual([]);
    expect(await answer).toBeNull();
  });
});

/** The packages that Framework has bundled, by name; what a write left beside them is none. */
function cacheOf(project: Project): Record<string, string> {
  const folder = cacheFolder(project);
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

function cacheFolder({folder}: Project): string {
  return join(folder, "src", ".observablehq", "cache", "_node");
}
