import {once} from "node:events";
import {createServer, type AddressInfo} from "node:net";
import {expect, test} from "vitest";
import {portFault, readPort} from "../../src/cli/port.js";

test.each([
  [undefined, 3000],
  ["", 3000],
  ["3001", 3001],
  ["65535", 65535],
  ["65536", null],
  ["0", null],
  ["-1", null],
  ["30.5", null],
  ["auto", null]
])("PORT %j asks for port %j", (text, port) => {
  expect(readPort(text)).toBe(port);
});

test("a port is free again when what listened there has stopped", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  expect(await portFault(port)).toBe("EADDRINUSE");
  server.close();
  await once(server, "close");
  expect(await portFault(port)).toBeNull();
});
