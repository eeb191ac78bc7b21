import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import type {Project} from "./project-copy.js";

export type Dashboards = {
  url: string;
  port: number;
  /** Sends SIGTERM to the process that was started, and waits until it is gone. */
  stop: () => Promise<void>;
};

/** Runs a project's build; with `offline` it cannot reach another machine. */
export function build({folder}: Project, {offline = false} = {}): {status: number | null; output: string} {
  const {wrapper, env} = offline ? cutOff() : {wrapper: [], env: {}};
  const [command, ...args] = [...wrapper, process.execPath, "--import", "tsx", "src/cli/build.ts"];
  const {status, stdout, stderr} = spawnSync(command!, args, {
    cwd: folder,
    env: {...process.env, ...env},
    encoding: "utf8",
    timeout: 120_000
  });
  return {status, output: stdout + stderr};
}

/** Starts a project's dashboards on a free port, by Node or by `npm start`, and waits until they answer. */
export async function start({folder}: Project, {npm = false} = {}): Promise<Dashboards> {
  const port = await freePort();
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
  const noFetch = `globalThis.fetch = () => Promise.reject(new Error("no network"))`;
  return {wrapper: [], env: {NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noFetch)}`}};
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
