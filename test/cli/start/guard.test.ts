import {once} from "node:events";
import {createServer} from "node:http";
import {connect, type AddressInfo} from "node:net";
import {text} from "node:stream/consumers";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {guard} from "../../../src/cli/start/guard.js";

const fails = {
  "at once": () => {
    throw new Error("no answer");
  },
  later: async () => {
    await Promise.resolve();
    throw new Error("no answer");
  }
};

describe.each(Object.entries(fails))("what fails %s is told, and ends no more than its own", (_, fail) => {
  test.each([
    ["an answer", "request", "", /^HTTP\/1\.1 500 [^]*no answer/],
    ["a socket", "upgrade", "Connection: Upgrade\r\nUpgrade: websocket\r\n", /^$/]
  ])("%s", async (_, event, headers, answer) => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const server = createServer()
      .on(event, fail as () => void)
      .listen(0, "127.0.0.1");
    onTestFinished(() => {
      told.mockRestore();
      server.close();
    });
    await once(server, "listening");
    const {port} = server.address() as AddressInfo;
    guard(server, port);
    for (let time = 1; time <= 2; time++) {
      const socket = connect(port, "127.0.0.1");
      socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`);
      expect(await text(socket)).toMatch(answer);
      expect(told).toHaveBeenCalledTimes(time);
    }
  });
});
