import {once} from "node:events";
import {createServer} from "node:http";
import {connect, type AddressInfo} from "node:net";
import {text} from "node:stream/consumers";
import {describe, expect, onTestFinished, test, vi} from "vitest";
import {guard, refusal} from "../../../src/cli/start/guard.js";

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

const own = "127.0.0.1:3000";
const status = (headers: Record<string, string>, url = "/", method = "GET", port = 3000) =>
  refusal({method, url, headers: {host: own, ...headers}}, port)?.status ?? 200;

describe("only the own host is answered", () => {
  test.each([
    ["127.0.0.1:3000", 3000, 200],
    ["localhost:3000", 3000, 200],
    ["LocalHost:3000", 3000, 200],
    ["[::1]:3000", 3000, 421],
    ["localhost", 80, 200],
    ["127.0.0.1:3000", 3001, 421],
    ["localhost", 3000, 421],
    ["", 3000, 421],
    ["evil.example:3000", 3000, 421],
    ["127.0.0.1.evil.example:3000", 3000, 421],
    ["localhost.evil.example:3000", 3000, 421],
    ["evil.example@localhost:3000", 3000, 421],
    ["0.0.0.0:3000", 3000, 421],
    ["192.168.0.2:3000", 3000, 421]
  ])("%j at port %i: %i", (host, port, expected) => {
    expect(status({host}, "/", "GET", port)).toBe(expected);
  });

  test("a request without one is not", () => {
    expect(refusal({method: "GET", url: "/", headers: {}}, 3000)?.status).toBe(421);
  });
});

test.each([
  ["http://127.0.0.1:3000", own, 200],
  ["http://localhost:3000", "localhost:3000", 200],
  ["http://localhost:3000", "LOCALHOST:3000", 200],
  ["http://localhost:3000", own, 403],
  ["http://127.0.0.1:3001", own, 403],
  ["https://127.0.0.1:3000", own, 403],
  ["http://127.0.0.1", own, 403],
  ["https://evil.example", own, 403],
  ["null", own, 403],
  ["", own, 403]
])("a page of origin %j that asks %s: %i", (origin, host, expected) => {
  expect(status({origin, host})).toBe(expected);
});

describe("what the browser says of the page that asks", () => {
  test.each([
    ["an address that was typed", "none navigate document", 200],
    ["a link on a page of its own", "same-origin navigate document", 200],
    ["a script of its own", "same-origin cors script", 200],
    ["its own worker, frame or socket", "same-origin websocket websocket", 200],
    ["a link on a foreign page", "cross-site navigate document", 200],
    ["a link on another port", "same-site navigate document", 200],
    ["a foreign page's fetch", "cross-site cors empty", 403],
    ["its fetch that asks for nothing to read", "cross-site no-cors empty", 403],
    ["its script", "cross-site no-cors script", 403],
    ["its image", "cross-site no-cors image", 403],
    ["its frame", "cross-site navigate iframe", 403],
    ["its object", "cross-site navigate object", 403],
    ["its socket", "cross-site websocket websocket", 403],
    ["a script on another port", "same-site no-cors script", 403],
    ["a frame on another port", "same-site navigate iframe", 403]
  ])("%s (%s): %i", (_, said, expected) => {
    const [site, mode, dest] = said.split(" ") as [string, string, string];
    expect(status({"sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest})).toBe(expected);
  });
});

test.each([
  ["/", 200],
  ["/timeline?policy=highest&x=%zz#y", 200],
  ["/engagements/liberation-of-tirana", 200],
  ["/engagements/%C3%A9", 200],
  ["/engagements/100%25", 200],
  ["/_file/data/notebook.json?sha=1", 200],
  ["/_node/d3@7.9.0/index.js", 200],
  ["/_import/components/a..b.js", 200],
  ["/..a/.b", 200],
  ["", 400],
  ["*", 400],
  ["//", 400],
  ["//evil.example/", 400],
  ["http://127.0.0.1:3000/", 400],
  ["http://[", 400],
  ["/%", 400],
  ["/%zz", 400],
  ["/%ff", 400],
  ["/%ED%A0%80", 400],
  ["/%00", 400],
  ["/a%0d%0ab", 400],
  ["/\\evil.example", 400],
  ["/_file/..%5C..%5Cpackage.json", 400],
  ["/_file/..%2f..%2fpackage.json", 400],
  ["/_file/../../package.json", 400],
  ["/_file/%2e%2e/package.json", 400],
  ["/_file/.", 400],
  ["/..", 400],
  ["/_npm/..%2f..%2fpackage.json", 400],
  ["/_npm/d3@7.9.0/_esm.js", 404],
  ["/%5fnpm/d3@7.9.0/_esm.js", 404]
])("address %j: %i", (url, expected) => {
  expect(status({}, url)).toBe(expected);
});

test.each([
  ["GET", 200],
  ["HEAD", 200],
  ["POST", 405],
  ["PUT", 405],
  ["DELETE", 405],
  ["OPTIONS", 405]
])("%s: %i", (method, expected) => {
  expect(status({}, "/", method)).toBe(expected);
});

test("a refusal says in one line what to do instead, and nothing that the client said", () => {
  const host = "evil.example\u001b[2J";
  expect(refusal({method: "GET", url: "/", headers: {host}}, 3000)).toEqual({
    status: 421,
    reason: "Open http://127.0.0.1:3000/ instead: these dashboards have no other host."
  });
});
