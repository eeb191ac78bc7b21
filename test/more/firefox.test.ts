import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {PNG} from "pngjs";
import type {Page} from "puppeteer-core";
import {describe, expect, onTestFinished} from "vitest";
import {expectToFit, namesOfCharts} from "../site/chart-layout.js";
import {chartPages} from "../site/charts.js";
import {pages} from "../site/harness.js";
import {hiddenWords, openAll} from "../site/words-seen.js";
import {difference} from "../support/difference.js";
import {writtenFigures} from "../support/written-figures.js";
import {soon, test} from "./firefox.js";

const schemes = ["light", "dark"] as const;
const looks = schemes.flatMap((colorScheme) => [1280, 380].map((width) => ({colorScheme, width})));

describe.for(pages)("Firefox opens %s without an error, and shows all of it", (path) => {
  test.for(looks)("$colorScheme, in $width pixels", async (look, {openInFirefox, faults}) => {
    const page = await openInFirefox(path, look);
    expect(await page.$$eval(".observablehq--error", (boxes) => boxes.map((box) => box.textContent))).toEqual([]);
    expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(
      look.colorScheme === "dark"
    );
    if (chartPages.includes(path)) {
      await expectToFit(page);
      for (const {name} of await namesOfCharts(page))
        expect(await page.$$(`::-p-aria([name="${name}"][role="image"])`), name).toHaveLength(1);
    }
    await openAll(page);
    expect(await hiddenWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
    expect(faults).toEqual([]);
  });
});

describe("what Firefox saves is what the command writes", () => {
  const figure = "losses-liberation-of-tirana";

  test.for(schemes)("Save SVG, %s", async (colorScheme, {openInFirefox, save}) => {
    const page = await openInFirefox("losses.html", {colorScheme});
    const width = await chartWidth(page);
    expectSame(await save(page, "Save SVG"), "--width", String(width), "--theme", colorScheme, "--only", figure);
  });

  test("Text as outlines", async ({openInFirefox, save}) => {
    const page = await openInFirefox("losses.html");
    const saved = await save(page, "More formats", "Text as outlines", "SVG for print, one column");
    expect(saved.bytes.toString()).not.toContain("<text");
    expectSame(saved, "--profile", "print", "--text", "outlines", "--only", figure);
  });

  test("a PNG, as a picture", async ({openInFirefox, save}) => {
    const page = await openInFirefox("losses.html");
    const width = await chartWidth(page);
    const {name, bytes} = await save(page, "More formats", "PNG at 2×");
    const options = ["--format", "png", "--width", String(width), "--pixel-ratio", "2", "--only", figure];
    const [[writtenName, written]] = [...writtenFigures(...options)] as [[string, Buffer]];
    const [picture, other] = [PNG.sync.read(bytes), PNG.sync.read(written)];
    expect([name, picture.width, picture.height]).toEqual([writtenName, other.width, other.height]);
    const {percent, blocks} = difference(picture, other);
    expect([percent < 1, blocks], `${percent} % differ`).toEqual([true, 0]);
  });

  function expectSame({name, bytes}: {name: string; bytes: Buffer}, ...options: string[]): void {
    const written = Object.fromEntries(writtenFigures(...options));
    expect([name]).toEqual(Object.keys(written));
    expect(bytes.toString()).toBe(written[name]!.toString());
  }

  function chartWidth(page: Page): Promise<number> {
    return page.$eval("figure svg[role=img]", (chart) => Number(chart.getAttribute("width")));
  }
});

describe("a cell that a reader edits in Firefox", () => {
  test("draws what is typed, is kept, and Reset brings the page's own back", async ({openInFirefox}) => {
    const page = await openInFirefox("timeline.html");
    const own = await chartWords(page);
    await typeInCell(page, 'timeline(notebook, {title: "As I see it"})');
    await expect.poll(() => chartWords(page), soon).toMatch(/^As I see it$/m);

    await page.reload({waitUntil: "networkidle0"});
    await expect.poll(() => chartWords(page), soon).toMatch(/^As I see it$/m);
    await page.locator("::-p-text(Reset)").click();
    await expect.poll(() => chartWords(page), soon).toBe(own);
  });

  test("says what is wrong with it, and leaves the last chart", async ({openInFirefox}) => {
    const page = await openInFirefox("timeline.html");
    const own = await chartWords(page);
    await typeInCell(page, "timelin(notebook)");
    await expect.poll(() => words(page, ".cell-fault"), soon).toBe("Line 1: ReferenceError: timelin is not defined");
    expect(await chartWords(page)).toBe(own);
  });

  test("runs where it reaches nothing: neither another machine nor the page", async ({openInFirefox, faults}) => {
    const asked: string[] = [];
    const outside = createServer(({url}, response) => {
      asked.push(url!);
      response.writeHead(200, {"content-type": "text/javascript", "access-control-allow-origin": "*"}).end();
    });
    await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void outside.close());
    const address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    const attempts = [
      `Object.getPrototypeOf(globalThis).fetch?.call(globalThis, "${address}/a").catch(() => 0)`,
      `new Function("a", "return import(a)")("${address}/b").catch(() => 0)`,
      "globalThis.harmed = true",
      "const scope = `${globalThis.parent} ${globalThis.localStorage}`",
      "return timeline(notebook, {title: `Reached: ${scope}`})"
    ];
    const page = await openInFirefox("timeline.html");
    await typeInCell(page, attempts.join("; "));
    await expect.poll(() => chartWords(page), soon).toMatch(/^Reached: undefined undefined$/m);
    expect(await page.evaluate(() => "harmed" in globalThis)).toBe(false);
    expect(asked).toEqual([]);
    const blocked = new RegExp(`Content-Security-Policy: .* blocked a script .*${address}/b `);
    expect(faults.splice(0)).toEqual([expect.stringMatching(blocked)]);
    expect((await fetch(`${address}/reachable`)).ok).toBe(true);
    expect(asked).toEqual(["/reachable"]);
  });
});

/** Opens the first cell's editor, and types other code in place of what it holds, key by key. */
async function typeInCell(page: Page, code: string): Promise<void> {
  await page.locator(".cell ::-p-text(Edit)").click();
  await page.locator(".cell .cm-content").click();
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(code);
}

function chartWords(page: Page): Promise<string> {
  return words(page, ".cell-stage svg text");
}

/** The words of what a selector finds in the first cell, a line each. */
function words(page: Page, selector: string): Promise<string> {
  return page.$eval(
    ".cell",
    (cell, selector) => [...cell.querySelectorAll(selector)].map(({textContent}) => textContent).join("\n"),
    selector
  );
}
