import {once} from "node:events";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {describe, expect, onTestFinished} from "vitest";
import {start} from "../support/commands.js";
import {probeProject, type Project} from "../support/project-copy.js";
import {test} from "./harness.js";

describe("while npm start runs", {timeout: 60_000}, () => {
  test("a page of another port or another name for this machine takes nothing from it", async ({browser}) => {
    const {port, url} = await run(probeProject());
    const foreign = await serve("<p>Foreign</p>");
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    for (const [origin, dashboards] of [
      [`http://127.0.0.1:${foreign}`, url],
      [`http://localhost:${foreign}`, url],
      [`http://localhost:${port}`, url],
      [url, `http://localhost:${port}/`]
    ] as const) {
      await page.goto(origin);
      expect(await taken(page, dashboards), `${origin} from ${dashboards}`).toEqual([]);
    }
    await page.goto(url);
    expect(await taken(page, url)).toEqual([
      "fetch",
      "fetch without reading",
      "stylesheet",
      "script",
      "frame",
      "socket"
    ]);
  });

  test("a link on a foreign page opens it, and the page that opens follows edits, at either name", async ({
    browser
  }) => {
    const project = probeProject();
    const {port} = await run(project);
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    for (const [name, amount] of [
      ["127.0.0.1", "7,000+"],
      ["localhost", "6,000+"]
    ] as const) {
      await page.goto(`http://127.0.0.1:${await serve(`<a href="http://${name}:${port}/">Dashboards</a>`)}`);
      await page.getByRole("link").click();
      const text = () => page.locator("#amount").innerText();
      await expect.poll(text, {timeout: 10_000}).toMatch(/: bound$/);
      await page.waitForLoadState("networkidle");
      project.write("data/probe.txt", amount);
      await expect.poll(text, {timeout: 10_000}).toBe(`${amount}: bound`);
    }
  });
});

/** The ways in which the open page gets something from the dashboards at an address. */
function taken(page: Page, dashboards: string): Promise<string[]> {
  return page.evaluate(async (root) => {
    const at = (path: string) => new URL(path, root).href;
    const loads = (element: HTMLElement) =>
      new Promise<boolean>((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        document.body.append(element);
      });
    const make = <K extends "link" | "script" | "iframe">(name: K, fields: Partial<HTMLElementTagNameMap[K]>) =>
      Object.assign(document.createElement(name), fields);
    const data = "_file/data/probe.json";
    const answered = (options?: RequestInit) =>
      fetch(at(data), options).then(
        ({type, ok}) => ok || type === "opaque",
        () => false
      );
    const socket = () =>
      new Promise<boolean>((resolve) => {
        const opened = new WebSocket(at("_observablehq").replace("http", "ws"));
        opened.onopen = () => resolve(true);
        opened.onerror = () => resolve(false);
      });
    const framed = async () => {
      const frame = make("iframe", {src: at("")});
      await loads(frame);
      return frame.contentDocument?.querySelector("#amount") !== undefined;
    };
    const ways: [string, () => Promise<boolean>][] = [
      ["fetch", () => answered()],
      ["fetch without reading", () => answered({mode: "no-cors"})],
      ["stylesheet", () => loads(make("link", {rel: "stylesheet", href: at("_observablehq/theme-air.css")}))],
      ["script", () => loads(make("script", {type: "text/javascript", src: at("_observablehq/stdlib.js")}))],
      ["frame", framed],
      ["socket", socket]
    ];
    const results: string[] = [];
    for (const [name, way] of ways) if (await way()) results.push(name);
    return results;
  }, dashboards);
}

async function run(project: Project) {
  const dashboards = await start(project);
  onTestFinished(async () => {
    await dashboards.stop();
    project.remove();
  });
  return dashboards;
}

/** Serves one page to any name of this machine; the port. */
async function serve(html: string): Promise<number> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  onTestFinished(() => void server.close());
  await once(server.listen(0), "listening");
  return (server.address() as AddressInfo).port;
}
