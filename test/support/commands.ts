import {execFile, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import type {Project} from "./project-copy.js";

export type Dashboards = {
  url: string;
  port: number;
  /** Sends SIGTERM to the process that was started, and waits until it is gone. */
  stop: () => Promise<void>;
};

type Options = {offline?: boolean; timeout?: number; env?: Record<string, string>};

/** Runs a project's build, for so many milliseconds at most; with `offline` it cannot reach another machine. */
export function build(
  {folder}: Project,
  {offline = false, timeout = 120_000, env: given = {}}: Options = {}
): {status: number | null; output: string} {
  const {wrapper, env} = offline ? cutOff() : {wrapper: [], env: {}};
  const [command, ...args] = [...wrapper, process.execPath, "--import", "tsx", "src/cli/build.ts"];
  const {status, stdout, stderr} = spawnSync(command!, args, {
    cwd: folder,
    env: {...process.env, ...env, ...given},
    encoding: "utf8",
    timeout
  });
  return {status, output: stdout + stderr};
}

/**
 * Runs commands of a shell in a project, up to the first that fails. A request of theirs goes to no origin but those that are
 * named, in whose place another answers.
 */
export function runIn(
  {folder}: Project,
  commands: string,
  origins: Record<string, string> = {}
): Promise<{status: number | null; output: string}> {
  const env = {...process.env, CI: "true", NODE_OPTIONS: importing(redirect(origins))};
  return new Promise((done) => {
    const child = execFile("sh", ["-e", "-c", commands], {cwd: folder, env}, (_, stdout, stderr) =>
      done({status: child.exitCode, output: stdout + stderr})
    );
  });
}

/** Starts a project's dashboards on a free port or the given one, by Node or by `npm start`, and waits until they answer. */
export async function start({folder}: Project, {npm = false, port: given = 0} = {}): Promise<Dashboards> {
  const port = given || (await freePort());
  const [program, args] = npm ? ["npm", ["start"]] : [process.execPath, ["--import", "tsx", "src/cli/start.ts"]];
  const command = spawn(program, args, {
    cwd: folder,
    env: {...process.env, PORT: String(port), CI: "true"},
    stdio: "ignore"
  });
  const url = `http://127.0.0.1:${port}/`;
  while (command.exitCode === null && !(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url,
    port,
    stop: async () => {
      command.kill();
      if (command.exitCode === null && command.signalCode === null) await once(command, "exit");
    }
  };
}

/** No network at all where Linux lets us have that, else none for `fetch`, the only way that Framework asks. */
function cutOff(): {wrapper: string[]; env: Record<string, string>} {
  if (spawnSync("unshare", ["-rn", "true"]).status === 0) return {wrapper: ["unshare", "-rn"], env: {}};
  return {wrapper: [], env: {NODE_OPTIONS: importing(redirect({}))}};
}

/** A module by which `fetch` asks other origins than it is told, and no origin but those. */
function redirect(origins: Record<string, string>): string {
  return `const {fetch} = globalThis;
globalThis.fetch = async (address, options) => {
  const {origin, pathname, search} = new URL(address);
  const other = ${JSON.stringify(origins)}[origin];
  if (!other) throw new Error("no network");
  return fetch(other + pathname + search, options);
};`;
}

function importing(module: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(module)}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false
  );
}
