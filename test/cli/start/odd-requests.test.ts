import {once} from "node:events";
import {connect} from "node:net";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {start, type Dashboards} from "../../support/commands.js";
import {probeProject} from "../../support/project-copy.js";

const project = probeProject();
let dashboards: Dashboards;
beforeAll(async () => {
  dashboards = await start(project);
}, 60_000);
afterAll(async () => {
  await dashboards.stop();
  project.remove();
});

const upgrade = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${btoa("0123456789abcdef")}\r\n`;
const closing = "Connection: close\r\n";

describe("npm start answers, whatever is asked of it, and answers on", () => {
  test.each([
    ["a page", `GET / HTTP/1.1\r\nHost: OWN\r\n${closing}`, 200],
    ["its data", `GET /_file/data/probe.json HTTP/1.1\r\nHost: OWN\r\n${closing}`, 200],
    ["a page of no name", `GET /none HTTP/1.1\r\nHost: OWN\r\n${closing}`, 404],
    ["a malformed address", `GET /% HTTP/1.1\r\nHost: OWN\r\n${closing}`, 400],
    ["an address without a host", `GET // HTTP/1.1\r\nHost: OWN\r\n${closing}`, 400],
    ["an address that is none", `GET http://[ HTTP/1.1\r\nHost: OWN\r\n${closing}`, 400],
    ["a folder above", `GET /_file/..%2f..%2fpackage.json HTTP/1.1\r\nHost: OWN\r\n${closing}`, 400],
    ["no HTTP", "nonsense\r\n", 400],
    ["another method", `POST / HTTP/1.1\r\nHost: OWN\r\nContent-Length: 1\r\n${closing}\r\n0`, 405],
    ["no host", "GET / HTTP/1.0\r\n", 421],
    ["another host", `GET /_file/data/probe.json HTTP/1.1\r\nHost: evil.example\r\n${closing}`, 421],
    ["another origin", `GET / HTTP/1.1\r\nHost: OWN\r\nOrigin: http://evil.example\r\n${closing}`, 403],
    ["a package", `GET /_npm/d3@7.9.0/_esm.js HTTP/1.1\r\nHost: OWN\r\n${closing}`, 404],
    ["a socket", `GET /_observablehq HTTP/1.1\r\nHost: OWN\r\nOrigin: http://OWN\r\n${upgrade}`, 101],
    ["a socket for a program", `GET /_observablehq HTTP/1.1\r\nHost: OWN\r\n${upgrade}`, 101],
    ["a socket of another origin", `GET /_observablehq HTTP/1.1\r\nHost: OWN\r\nOrigin: null\r\n${upgrade}`, 403],
    ["a socket of another host", `GET /_observablehq HTTP/1.1\r\nHost: evil.example\r\n${upgrade}`, 421],
    ["a socket at a malformed address", `GET /% HTTP/1.1\r\nHost: OWN\r\n${upgrade}`, 400],
    ["a socket of no kind", `GET / HTTP/1.1\r\nHost: OWN\r\nConnection: Upgrade\r\nUpgrade: none\r\n`, 400]
  ])("%s", async (_, request, status) => {
    expect(await answer(`${request}\r\n`)).toMatch(`HTTP/1.1 ${status} `);
    await answers();
  });

  test("what Framework would fetch from the network", async () => {
    const address = "/_observablehq/stdlib/vega-lite.js";
    expect(await answer(`GET ${address} HTTP/1.1\r\nHost: OWN\r\n${closing}\r\n`)).toMatch(
      /^HTTP\/1.1 500 [^]*npm start asks no network for https:/
    );
    await answers();
  });

  test.each(["OWN", "evil.example"])("a client of %s that leaves at once", async (host) => {
    const request = own(`GET /_observablehq HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\n`);
    const socket = connect(dashboards.port, "127.0.0.1", () => socket.write(request, () => socket.resetAndDestroy()));
    await once(socket, "close");
    await answers();
  });

  test.each([
    ["no JSON", frame("hello")],
    ["nothing", frame("null")],
    ["a greeting without a page", frame('{"type":"hello"}')],
    ["a greeting from no path", frame('{"type":"hello","path":{}}')],
    ["a greeting from a malformed address", frame('{"type":"hello","path":"/%"}')],
    ["a greeting from above", frame('{"type":"hello","path":"../"}')],
    ["a greeting from a page that is not there", frame('{"type":"hello","path":"/none"}')],
    ["text that is not UTF-8", frame("\xff", "latin1")],
    ["a frame of no kind", Buffer.from([0xff, 0x80, 0, 0, 0, 0])],
    ["a frame larger than all memory", Buffer.from([0x81, 0xff, ...Array<number>(12).fill(0x7f)])]
  ])("a message that is %s closes its socket", async (_, message) => {
    await answer(`GET /_observablehq HTTP/1.1\r\nHost: OWN\r\n${upgrade}\r\n`, message);
    await answers();
  });

  test("while the config cannot be read, and when it can again", async () => {
    const config = project.read("observablehq.config.ts");
    project.write("observablehq.config.ts", "export default {");
    expect(await answer(`GET / HTTP/1.1\r\nHost: OWN\r\n${closing}\r\n`)).toMatch("HTTP/1.1 500 ");
    expect(await answer(`GET /_observablehq HTTP/1.1\r\nHost: OWN\r\n${upgrade}\r\n`)).toMatch("HTTP/1.1 101 ");
    project.write("observablehq.config.ts", config);
    await answers();
  });
});

async function answers(): Promise<void> {
  expect((await fetch(new URL("_file/data/probe.json", dashboards.url))).status).toBe(200);
}

/** What comes back until the other side ends it; of a socket that is opened what comes first, or all where it is sent a message. */
function answer(request: string, message?: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(dashboards.port, "127.0.0.1", () => socket.write(own(request)));
    socket.setEncoding("latin1").on("data", (data) => {
      text += String(data);
      if (!text.startsWith("HTTP/1.1 101")) return;
      if (message) socket.write(message);
      else socket.destroy();
    });
    socket.on("error", () => {}).on("close", () => resolve(text));
  });
}

function own(text: string): string {
  return text.replaceAll("OWN", `127.0.0.1:${dashboards.port}`);
}

/** A short text as a WebSocket's client sends it: masked, here with zeros. */
function frame(text: string, encoding: BufferEncoding = "utf8"): Buffer {
  const payload = Buffer.from(text, encoding);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}
