import {describe, expect, test} from "vitest";
import {wikiPage} from "../../../src/cli/add/wiki-page.js";
import {answer, page, wikiServer} from "../../support/wiki-server.js";

const limits = {timeout: 10_000, size: 1e6};
const get = (address: string, more = {}) => wikiPage(address, "reader/1.0", {...limits, ...more});

test("a page comes with its title, text and origin; the question names the reader", async () => {
  const {address, asked} = await wikiServer((response) => response.end(answer([page("Ford", "{{x}}", 123)])));
  expect(await get(`${address}/wiki/Ford`)).toEqual({
    title: "Ford",
    wikitext: "{{x}}",
    origin: {address: "https://wiki.example/wiki/Ford", revision: 123, date: null, licence: "CC BY-SA 4.0"},
    redirects: []
  });
  expect(asked.map(({path, agent}) => [path, agent])).toEqual([["/w/api.php", "reader/1.0"]]);
  expect(Object.fromEntries(asked[0]!.parameters)).toMatchObject({action: "query", titles: "Ford", formatversion: "2"});
});

test("a redirect of the server is followed and reported", async () => {
  const {address} = await wikiServer((response, {path}) => {
    if (path === "/w/api.php") response.writeHead(302, {location: "/new/api.php?x"}).end();
    else response.end(answer([page("Ford", "")]));
  });
  const {redirects} = await get(`${address}/wiki/Ford`);
  expect(redirects).toEqual([`${new URL(address).host} redirects to ${address}/new/api.php`]);
});

test.each([
  [404, "nothing here"],
  [403, "not for you"],
  [200, "<html>a page of its own</html>"],
  [200, "{}"]
])("an API that is not at /w/, where the answer is %i %j, is found beside the pages", async (status, body) => {
  const {address, asked} = await wikiServer((response, {path}) => {
    if (path === "/api.php") response.end(answer([page("Ford", "")]));
    else response.writeHead(status).end(body);
  });
  expect((await get(`${address}/wiki/Ford`)).title).toBe("Ford");
  expect(asked.map(({path}) => path)).toEqual(["/w/api.php", "/api.php"]);
});

test.each<[string, object]>([
  ["redirects that are no list", {redirects: {a: 1}}],
  ["redirects of nothing", {redirects: [null, 5, {from: 1, to: "B"}]}],
  ["a licence that is a number", {rightsinfo: 5}]
])("%s are passed over", async (_, more) => {
  const {address} = await wikiServer((response) => response.end(answer([page("Ford", "")], more)));
  expect(await get(`${address}/wiki/Ford`)).toMatchObject({title: "Ford", redirects: []});
});

test("the origin has the day of the revision", async () => {
  const revisions = [{revid: 7, timestamp: "2026-03-01T23:59:58Z", slots: {main: {content: ""}}}];
  const {address} = await wikiServer((response) => response.end(answer([{...page("Ford", ""), revisions}])));
  expect((await get(`${address}/wiki/Ford`)).origin).toMatchObject({revision: 7, date: "2026-03-01"});
});

test.each<[canonicalurl: unknown, address: string]>([
  ["https://wiki.example/wiki/Ford", "https://wiki.example/wiki/Ford"],
  ["https://wiki.example/Ford-->", "https://wiki.example/Ford--%3E"],
  ["javascript:alert(1)", "ADDRESS/wiki/Ford"],
  ["nowhere", "ADDRESS/wiki/Ford"],
  [5, "ADDRESS/wiki/Ford"]
])("the wiki's own address of a page, %j, is taken if it is one of http or https", async (canonicalurl, expected) => {
  const {address} = await wikiServer((response) => response.end(answer([{...page("Ford", ""), canonicalurl}])));
  const {origin} = await get(`${address}/wiki/Ford`);
  expect(origin.address).toBe(expected.replace("ADDRESS", address));
});

describe("what goes wrong is told in one line", () => {
  test.each<[string, string, number, string]>([
    ["a missing page", answer([{title: "Ford", missing: true}]), 200, "the wiki has no page “Ford”"],
    [
      "an answer without a query",
      "{}",
      200,
      "ADDRESS/w/api.php did not answer as an API of MediaWiki does; ADDRESS/api.php"
    ],
    ["an answer of null", "null", 200, "ADDRESS/w/api.php did not answer as an API of MediaWiki does; ADDRESS/api.php"],
    ["no page at all", '{"query":{}}', 200, "the wiki has no page ADDRESS/wiki/Ford"],
    [
      "a title that cannot be",
      answer([{title: "[", invalidreason: "bad sign"}]),
      200,
      "the wiki takes “[” for no title: bad sign"
    ],
    ["another wiki's page", answer([], {interwiki: [{title: "fr:Gué"}]}), 200, "“fr:Gué” is a page of another wiki"],
    ["a page without text", answer([{title: "Ford"}]), 200, "the wiki gave no text for “Ford”"],
    [
      "an error of the API",
      '{"error":{"code":"x","info":"Too busy"}}',
      200,
      "the wiki's API reports an error: Too busy"
    ],
    ["an error of another shape", '{"error":[1]}', 200, "the wiki's API reports an error: without a name"],
    ["pages that are no list", '{"query":{"pages":{"a":1}}}', 200, "the wiki has no page ADDRESS/wiki/Ford"],
    ["a list with nothing in it", '{"query":{"pages":[null]}}', 200, "the wiki has no page ADDRESS/wiki/Ford"],
    [
      "a text that is none",
      answer([{title: "Ford", revisions: [{slots: {main: {content: 5}}}]}]),
      200,
      "the wiki gave no text for “Ford”"
    ],
    ["HTTP 500", "Sorry", 500, "ADDRESS/w/api.php answered with HTTP 500"],
    ["HTTP 404 everywhere", "Sorry", 404, "HTTP 404; ADDRESS/wiki/api.php answered with HTTP 404"],
    ["no JSON", "<html>", 200, "ADDRESS/w/api.php did not answer as an API of MediaWiki does"]
  ])("%s", async (_, body, status, message) => {
    const {address} = await wikiServer((response) => response.writeHead(status).end(body));
    await expect(get(`${address}/wiki/Ford`)).rejects.toThrow(message.replaceAll("ADDRESS", address));
  });

  test.each<[string, boolean]>([
    ["that never comes", false],
    ["that never ends", true]
  ])("an answer %s is too slow", async (_, begins) => {
    const {address} = await wikiServer((response) => void (begins && response.write("{")));
    await expect(get(`${address}/wiki/Ford`, {timeout: 200})).rejects.toThrow(
      `${new URL(address).host} did not answer within 0.2 s; --timeout sets another limit`
    );
  });

  test("an answer without end is too large, though its length is not announced", async () => {
    const {address} = await wikiServer((response) => {
      const chunk = "x".repeat(65_536);
      const more = () => void (!response.destroyed && response.write(chunk, more));
      more();
    });
    await expect(get(`${address}/wiki/Ford`, {size: 500_000})).rejects.toThrow(
      "the answer is larger than 0.5 MB; --max-size sets another limit"
    );
  });

  test("an answer that is cut off", async () => {
    const {address} = await wikiServer((response) => {
      response.write("{", () => response.destroy());
    });
    await expect(get(`${address}/wiki/Ford`)).rejects.toThrow(
      `${new URL(address).host} ended the connection before its answer was whole`
    );
  });

  test("an answer that is cut off before its head is whole", async () => {
    const {address} = await wikiServer((response) => void response.socket!.end("HTTP/1.1 200 OK\r\ncontent-"));
    await expect(get(`${address}/wiki/Ford`)).rejects.toThrow(
      `${new URL(address).host} ended the connection before its answer was whole`
    );
  });

  test("a server that is not there", async () =>
    await expect(get("http://127.0.0.1:9/wiki/Ford")).rejects.toThrow(/^127\.0\.0\.1:9 cannot be reached \(.+\)$/));

  test.each([
    ["file:///x", "file:///x: expected an address of http or https"],
    ["http://a:b@127.0.0.1/", "an address with a user's name or password is not asked"],
    ["/again", "redirects more than 5 times"]
  ])("a redirect to %s is not followed", async (location, message) => {
    const {address} = await wikiServer((response) => response.writeHead(302, {location}).end());
    await expect(get(`${address}/wiki/Ford`)).rejects.toThrow(message);
  });
});
