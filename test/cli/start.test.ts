import {spawnSync} from "node:child_process";
import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import {expect, onTestFinished, test} from "vitest";

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

function start(port: string) {
  const env = {...process.env, PORT: port, CI: "true"};
  const {status, stderr} = spawnSync(process.execPath, ["--import", "tsx", "src/cli/start.ts"], {
    env,
    encoding: "utf8"
  });
  return [status, stderr];
}
