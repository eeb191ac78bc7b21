import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {cellOf, chartWords, codeIn, edit, faultIn, type} from "./cells.js";
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
    const own = 'timeline(notebook, {title: "Mine"})';
    const mine = JSON.stringify({code: own, from: "x"});
    const page = await runKept(await openPage("timeline.html"), own);
    await expect.poll(() => chartWords(page), soon).toMatch(/^Mine$/m);
    await page.evaluate((code) => (location.hash = new URLSearchParams({cell: "timeline", code}).toString()), harmful);
    await expect.poll(() => codeIn(page), soon).toBe(harmful);
    expect(await page.evaluate(() => localStorage.getItem("campaign-notebook/cell/timeline"))).toBe(mine);
    await unharmed(page);
    await cellOf(page).getByRole("button", {name: "Reset"}).click();
    expect(new URL(page.url()).hash).toBe("");
    await expect.poll(() => codeIn(page), soon).toContain("Mine");
    await expect.poll(() => cellOf(page).locator(".cell-stage").innerText(), soon).toContain("Mine");
    const stored = () => page.evaluate(() => localStorage.getItem("campaign-notebook/cell/timeline"));
    await expect.poll(stored, soon).toBe(mine);
  });

  test("that is run keeps the reader's own code, which Restore brings back", async ({openPage}) => {
    const code = 'timeline(notebook, {title: "From a link"})';
    const page = await runKept(await openPage("timeline.html"), 'timeline(notebook, {title: "Mine"})');
    const drawing = () => cellOf(page).locator(".cell-stage").innerText();
    await page.evaluate((code) => (location.hash = new URLSearchParams({cell: "timeline", code}).toString()), code);
    await expect.poll(() => codeIn(page), soon).toBe(code);
    await cellOf(page).getByRole("button", {name: "Run"}).click();
    await expect.poll(drawing, soon).toContain("From a link");
    await cellOf(page).getByRole("button", {name: "Restore"}).click();
    await expect.poll(drawing, soon).toContain("Mine");
  });

  test("that was changed before Run is there after a reload, and still waits", async ({openPage}) => {
    const page = await openPage(`timeline.html#${new URLSearchParams({cell: "timeline", code: "1"}).toString()}`);
    await expect.poll(() => codeIn(page), soon).toBe("1");
    await cellOf(page).getByRole("textbox").waitFor();
    await type(page, "12");
    await expect.poll(() => page.url(), soon).toMatch(/code=12$/);
    await page.reload({waitUntil: "networkidle"});
    await expect.poll(() => codeIn(page), soon).toBe("12");
    expect(await page.locator("iframe").count()).toBe(0);
  });

  test("leads to its cell, however far down the page, and to what it says of the code", async ({openPage}) => {
    const hash = new URLSearchParams({cell: "timeline-liberation-of-tirana", code: "1"}).toString();
    const page = await openPage(`engagements/liberation-of-tirana.html#${hash}`);
    const notice = page.getByText(/^This code came with a link/);
    await expect.poll(() => notice.evaluate((box) => box === document.activeElement), soon).toBe(true);
    await expect.poll(() => inView(notice), soon).toBe(true);
  });

  test("to a cell that the page does not have says so", async ({openPage}) => {
    const page = await openPage("timeline.html#cell=elsewhere&code=1");
    const notice = page.getByRole("alert").filter({hasText: "“elsewhere”, which this page does not have"});
    await expect.poll(() => notice.count(), soon).toBe(1);
    await page.evaluate(() => (location.hash = ""));
    await expect.poll(() => notice.count(), soon).toBe(0);
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
    const drawn = page.locator(".cell-stage .plain, .cell-stage text:text-is('Tried')");
    const hasRun = async () => (await faultIn(page)) !== "" || (await drawn.count()) > 0;
    await expect.poll(hasRun, soon).toBe(true);
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

describe("code that a reader runs", {timeout: 60_000}, () => {
  const good = 'timeline(notebook, {title: "Good"})';

  test("leaves nothing behind for the next", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    await type(page, 'Array.prototype.map = () => { throw new Error("poison") };\nreturn timeline(notebook)');
    await expect.poll(() => faultIn(page), soon).toMatch(/poison/);
    await type(page, good);
    await expect.poll(() => chartWords(page), soon).toMatch(/^Good$/m);
  });

  test("does not go on after its answer, nor answer what was asked of other code", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    const stray = `const post = MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (reply) {
        post.call(this, reply);
        setInterval(() => post.call(this, {...reply, answer: {fault: {message: "stray"}}}), 5);
      };
      return timeline(notebook, {title: "Stray"})`;
    await type(page, stray);
    await expect.poll(() => chartWords(page), soon).toMatch(/^Stray$/m);
    expect(await page.locator("iframe").count()).toBe(1);
    await type(page, good);
    await expect.poll(() => chartWords(page), soon).toMatch(/^Good$/m);
    await page.waitForTimeout(300);
    expect(await faultIn(page)).toBe("");
  });

  test("and that failed does not run by itself at the next load", async ({openPage}) => {
    const page = await runKept(await openPage("timeline.html"), "while (true) {}");
    await page.reload({waitUntil: "networkidle"});
    await expect.poll(() => codeIn(page), soon).toBe("while (true) {}");
    expect(await cellOf(page).locator(".cell-notice").textContent()).toMatch(/It drew nothing when it last ran/);
    expect(await page.locator("iframe").count()).toBe(0);
  });

  test("saves no more than what is harmless", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await edit(page);
    await type(
      page,
      `const chart = timeline(notebook, {title: "Good"});
      return (options) => {
        const drawing = chart(options);
        drawing.append(options.document.createElementNS("http://www.w3.org/2000/svg", "script"));
        drawing.setAttribute("style", "background: url(https://example.com/x)");
        return drawing;
      }`
    );
    await expect.poll(() => chartWords(page), soon).toMatch(/^Good$/m);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      cellOf(page).locator(".export-bar").getByText("Save SVG").click()
    ]);
    const file = readFileSync(await download.path(), "utf8");
    expect(file).toContain(">Good<");
    expect(file).not.toMatch(/<script| style=/);
  });
});

async function runKept(page: Page, code: string): Promise<Page> {
  const kept = JSON.stringify({code, from: "x"});
  await page.evaluate((text) => localStorage.setItem("campaign-notebook/cell/timeline", text), kept);
  await page.reload({waitUntil: "networkidle"});
  return page;
}

/** Whether an element is where its reader sees it. */
async function inView(element: Locator): Promise<boolean> {
  const {top, bottom} = await element.evaluate((box) => box.getBoundingClientRect());
  return top >= 0 && bottom <= 900;
}

/** Nothing set a global, a title, or opened a dialog. */
async function unharmed(page: Page): Promise<void> {
  const marks = await page.evaluate(() => ["harmed" in window, document.title]);
  expect(marks).toEqual([false, expect.not.stringContaining("harmed")]);
}
