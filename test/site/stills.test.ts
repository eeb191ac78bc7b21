import {PNG} from "pngjs";
import type {Browser} from "playwright-core";
import {describe, expect} from "vitest";
import {difference} from "../support/difference.js";
import {chartPages} from "./charts.js";
import {hasRun, test, type Look} from "./harness.js";

const looks: Required<Look>[] = [
  {width: 1280, colorScheme: "light"},
  {width: 1000, colorScheme: "dark"},
  {width: 380, colorScheme: "dark"}
];

/** A page as it comes, without what it loads to run. */
async function openStill(browser: Browser, url: string, {width, colorScheme}: Required<Look>, scripts = false) {
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme,
    javaScriptEnabled: scripts,
    reducedMotion: "reduce"
  });
  const page = await context.newPage();
  await page.route(/\/_program\//, (route) => route.abort());
  await page.goto(url, {waitUntil: "networkidle"});
  return page;
}

describe.for(chartPages)("%s", (path) => {
  test.for(looks)(
    "without scripts shows its first figure, named and described: %j",
    async (look, {browser, origin}) => {
      const page = await openStill(browser, `${origin}/${path}`, look);
      const stage = page.locator(".cell-stage").first();
      const figures = stage.locator(".figure > svg:visible");
      expect(await figures.count()).toBe(1);
      const room = await stage.evaluate(({clientWidth}) => clientWidth);
      const {width, height} = (await figures.boundingBox())!;
      if (path !== "gallery.html") {
        expect(Math.abs(width - room)).toBeLessThan(1);
        expect(await figures.getAttribute("role")).toBe("img");
        const named = await figures.evaluate((svg) =>
          ["aria-labelledby", "aria-describedby"].map(
            (name) => document.getElementById(svg.getAttribute(name)!)!.textContent.length
          )
        );
        expect(Math.min(...named)).toBeGreaterThan(10);
      }
      expect(height).toBeGreaterThan(50);
      expect(await page.locator("observablehq-loading button:visible").count()).toBe(0);
      await page.context().close();
    }
  );

  test.for(looks)("stands as it will when it is live, to the pixel: %j", async (look, {browser, origin, openPage}) => {
    const still = await openStill(browser, `${origin}/${path}`, look, true);
    const live = await openPage(path, look);
    const tops = () =>
      Array.from(document.querySelectorAll("h1, h2, .card, .cell-stage"), (each) =>
        Math.round(each.getBoundingClientRect().top)
      );
    if (path !== "gallery.html") expect(await still.evaluate(tops)).toEqual(await live.evaluate(tops));
    const pictures = [];
    for (const page of [still, live])
      pictures.push(
        PNG.sync.read(await page.locator(".cell-stage").first().locator(".figure > svg:visible").screenshot())
      );
    expect(difference(pictures[0]!, pictures[1]!)).toMatchObject({blocks: 0});
    await still.context().close();
  });
});

test("nothing on a page shifts while it becomes live", async ({browser, origin}) => {
  for (const path of chartPages) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}});
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, {shifts});
      new PerformanceObserver((list) => {
        // Less is the mark that glides along a page's list of headings.
        for (const {value} of list.getEntries() as unknown as {value: number}[]) if (value > 1e-5) shifts.push(value);
      }).observe({type: "layout-shift", buffered: true});
    });
    await page.goto(`${origin}/${path}`, {waitUntil: "networkidle"});
    await page.waitForFunction(hasRun);
    expect(await page.evaluate("shifts"), path).toEqual([]);
    await context.close();
  }
});

describe("what stands in a page but will be otherwise is hidden before the first paint", () => {
  const look = {width: 1280, colorScheme: "light"} as const;
  const visible = "observablehq-loading .figure > svg:visible";

  test("as the address has other inputs", async ({browser, origin}) => {
    const [plain, asked] = [
      await openStill(browser, `${origin}/losses.html`, look, true),
      await openStill(browser, `${origin}/losses.html?policy=highest`, look, true)
    ];
    expect([await plain.locator(visible).count(), await asked.locator(visible).count()]).toEqual([1, 0]);
    for (const page of [plain, asked]) await page.context().close();
  });

  test.for([
    ["losses.html?policy=highest", 0],
    ["timeline.html?between=1944-10-01%2F1944-11-30", 0],
    ["losses.html?source=a-link", 1]
  ] as const)("and while the page becomes live: %s", async ([path, shown], {browser, origin}) => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const seen = Object.assign(globalThis, {stills: 0});
      const look = () => {
        const stills = document.querySelectorAll(".figure > svg[data-at]");
        if (Array.from(stills).some((still) => still.checkVisibility({visibilityProperty: true}))) seen.stills = 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // Long enough for what the HTML holds to be painted.
    await page.route(/\/_program\//, (route) => setTimeout(() => void route.continue(), 300));
    await page.goto(`${origin}/${path}`, {waitUntil: "networkidle"});
    await page.waitForFunction(hasRun);
    expect(await page.evaluate("stills")).toBe(shown);
    await page.close();
  });

  test("as the browser keeps code of the reader's own for that cell, and no other", async ({browser, origin}) => {
    const page = await openStill(browser, `${origin}/losses.html`, look, true);
    const keep = (cell: string) =>
      page.evaluate((key) => localStorage.setItem(key, "{}"), `campaign-notebook/cell/${cell}`);
    await keep("timeline");
    await page.reload({waitUntil: "networkidle"});
    expect(await page.locator(visible).count()).toBe(1);
    await keep("losses");
    await page.reload({waitUntil: "networkidle"});
    expect(await page.locator(visible).count()).toBe(0);
    await page.context().close();
  });
});
