import {spawnSync} from "node:child_process";
import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import {expect, onTestFinished, test} from "vitest";
import {portFault} from "../../src/cli/port.js";
import {start as startProject} from "../support/commands.js";
import {probeProject} from "../support/project-copy.js";

test("a port that is taken is named, and the way out too", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const {port} = server.address() as AddressInfo;
  expect(start(String(port))).toEqual([
    1,
    `Port ${port} is taken. Stop what runs there, or set PORT to another number.\n`
  ]);
});

test("a PORT that is none is named", () => {
  expect(start("no")).toEqual([1, `PORT is "no"; it must be a number from 1 to 65535.\n`]);
});

test("a cache that cannot be made is told in one line", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  const project = probeProject();
  onTestFinished(() => project.remove());
  project.write("src/.observablehq", "a file");
  const [status, stderr] = start(String(port), project.folder);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/\.observablehq\S*: a part of its path is a file, expected a folder\n$/)
  ]);
  expect(String(stderr).split("\n")).toHaveLength(2);
});

test.skipIf(process.platform === "win32")(
  "npm start that is asked to end leaves nothing at its port",
  {timeout: 60_000},
  async () => {
    const project = probeProject();
    onTestFinished(() => project.remove());
    const {port, stop} = await startProject(project, {npm: true});
    expect(await portFault(port)).toBe("EADDRINUSE");
    await stop();
    await expect.poll(() => portFault(port), {timeout: 5000, interval: 100}).toBeNull();
  }
);

function start(port: string, cwd = ".") {
  const env = {...process.env, PORT: port, CI: "true"};
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", "src/cli/start.ts"], {
    cwd,
    env,
    encoding: "utf8"
  });
  return [status, stderr];
}
