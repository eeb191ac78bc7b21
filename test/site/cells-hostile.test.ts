import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {cellOf, codeIn, faultIn} from "./cells.js";
import {test as base} from "./harness.js";

const soon = {timeout: 20_000, interval: 50};

/** A server that code tries to reach; `asked` are the paths that were asked of it. */
const test = base.extend("outside", async ({}, {onCleanup}) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, {"content-type": "text/javascript", "access-control-allow-origin": "*"}).end("");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onCleanup(() => void server.close());
  return {asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
});

/** Code that does harm in a page: each mark that it leaves would be seen. */
const harmful = `window.harmed = true; document.title = "harmed"; alert("harmed"); return timeline(notebook, {title: "Harmed"})`;

describe("a link", {timeout: 60_000}, () => {
  test("fills the editor, says where its code came from, and runs nothing until Run", async ({openPage}) => {
    const code = 'timeline(notebook, {title: "From a link"})';
    const page = await openPage(`timeline.html#${new URLSearchParams({cell: "timeline", code}).toString()}`);
    await expect.poll(() => codeIn(page), soon).toBe(code);
    expect(await cellOf(page).locator(".cell-notice").textContent()).toMatch(/came with a link. It has not run/);
    await cellOf(page).getByRole("textbox").focus();
    await page.keyboard.press("End");
    await page.keyboard.type(" ");
    await page.waitForTimeout(1500);
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await cellOf(page).innerText()).not.toContain("From a link\n");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await cellOf(page).getByRole("button", {name: "Run"}).click();
    await expect.poll(() => cellOf(page).locator(".cell-stage").innerText(), soon).toContain("From a link");
    expect(new URL(page.url()).hash).toBe("");
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
  });

  test("leaves the reader's own code as it is kept, and Reset leaves the link", async ({openPage}) => {
    const page = await openPage("timeline.html");
    const mine = JSON.stringify({code: 'timeline(notebook, {title: "Mine"})', from: "x"});
    await page.evaluate((kept) => localStorage.setItem("campaign-notebook/cell/timeline", kept), mine);
    await page.evaluate((code) => (location.hash = new URLSearchParams({cell: "timeline", code}).toString()), harmful);
    await expect.poll(() => codeIn(page), soon).toBe(harmful);
    expect(await page.evaluate(() => localStorage.getItem("campaign-notebook/cell/timeline"))).toBe(mine);
    await unharmed(page);
    await cellOf(page).getByRole("button", {name: "Reset"}).click();
    expect(new URL(page.url()).hash).toBe("");
  });

  test.for(["cell=timeline", "cell=timeline&code=%E0%A4%A", "cell=constructor&code=1", "cell=%00&code=<script>"])(
    "that is broken (#%s) opens the page",
    async (hash, {openPage}) => {
      const page = await openPage(`timeline.html#${hash}`);
      expect(await page.locator(".cell-stage svg[role=img]").count()).toBe(1);
      await unharmed(page);
    }
  );
});

describe("code that the browser keeps, or that a reader runs from a link", {timeout: 60_000}, () => {
  test("has no hold of the page", async ({openPage}) => {
    const page = await runKept(await openPage("timeline.html"), harmful);
    await expect.poll(() => faultIn(page), soon).not.toBe("");
    await unharmed(page);
  });

  test("draws, but what it draws does nothing in the page", async ({openPage}) => {
    const code = `const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.innerHTML = '<script>window.harmed = true</script><image href="x" onerror="window.harmed = true"></image><foreignObject><iframe src="javascript:parent.harmed = true"></iframe></foreignObject><a href="javascript:window.harmed = true"><text y="20">Drawn</text></a><animate onbegin="window.harmed = true" attributeName="x" dur="1s"></animate><style>body {display: none}</style><text y="40" onclick="window.harmed = true" style="position: fixed" fill="red">Kept</text>';
      return svg;`;
    const page = await runKept(await openPage("timeline.html"), code);
    const texts = () => page.locator(".cell-stage svg text").allTextContents();
    await expect.poll(texts, soon).toEqual(["Kept"]);
    await page.locator(".cell-stage svg text").click();
    await page.waitForTimeout(300);
    await unharmed(page);
    const inner = await page.locator(".cell-stage svg").innerHTML();
    expect(inner).not.toMatch(/script|image|foreignObject|animate|style|onclick|href/);
  });

  const attempts = {
    fetch: "fetch(`${origin}/a`)",
    "a fetch that was hidden": "Object.getPrototypeOf(globalThis).fetch?.call(globalThis, `${origin}/b`)",
    "a loaded script": "importScripts(`${origin}/c`)",
    "an import made at run time": 'new Function("a", "return import(a)")(`${origin}/d`).catch(() => 0)',
    "an import in eval": "(0, eval)(`import('${origin}/e')`).catch(() => 0)",
    "a worker of its own": "new Worker(URL.createObjectURL(new Blob([`fetch('${origin}/f')`])))",
    "a picture in its drawing": "Plot.plot({marks: [Plot.image([1], {src: () => `${origin}/g`, x: 1, y: 1})]})",
    "an address in a fill": "Plot.plot({marks: [Plot.dot([1], {x: 1, y: 1, fill: `url(${origin}/h)`})]})"
  };

  test.for(Object.entries(attempts))("reaches no server by %s", async ([, attempt], {openPage, outside, faults}) => {
    const code = `const origin = ${JSON.stringify(outside.origin)};\nconst tried = ${attempt};\nreturn tried?.nodeType ? tried : timeline(notebook, {title: "Tried"})`;
    const page = await runKept(await openPage("timeline.html"), code);
    const outcome = async () => (await faultIn(page)) || (await page.locator(".cell-bar output").first().textContent());
    await expect.poll(outcome, soon).toBeTruthy();
    await page.waitForTimeout(300);
    expect(outside.asked).toEqual([]);
    // Chromium names a request that it was about to make, and refused.
    for (const fault of faults.splice(0)) expect(fault).toContain(`request: ${outside.origin}`);
  });

  test.for([
    'import("https://example.com/x.js"), timeline(notebook)',
    'import x from "https://example.com/x.js";\nreturn timeline(notebook)'
  ])("is told that it cannot import: %s", async (code, {openPage}) => {
    const page = await runKept(await openPage("timeline.html"), code);
    await expect.poll(() => faultIn(page), soon).toMatch(/^Line 1, column 1: a cell cannot import or export/);
  });
});

async function runKept(page: Page, code: string): Promise<Page> {
  const kept = JSON.stringify({code, from: "x"});
  await page.evaluate((text) => localStorage.setItem("campaign-notebook/cell/timeline", text), kept);
  await page.reload({waitUntil: "networkidle"});
  return page;
}

/** Nothing set a global, a title, or opened a dialog. */
async function unharmed(page: Page): Promise<void> {
  const marks = await page.evaluate(() => ["harmed" in window, document.title]);
  expect(marks).toEqual([false, expect.not.stringContaining("harmed")]);
}
