import axe from "axe-core";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {chartPages, chartsOf} from "./charts.js";
import {pages, test} from "./harness.js";

describe.for(pages)("%s", (path) => {
  test("opens without an error", async ({openPage, faults}) => {
    const page = await openPage(path);
    expect(await page.locator(".observablehq--error").allInnerTexts()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("turns dark with the reader's system, and bars no reader seriously when it is light or dark", async ({
    openPage
  }) => {
    const page = await openPage(path, {colorScheme: "light"});
    const light = await background(page);
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await background(page)).not.toBe(light);
    await expect.poll(() => chartsOf(page).locator("> rect[fill='#ffffff']").count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  test("fits a telephone's width, and bars no reader seriously there, with all that it folds away open", async ({
    openPage
  }) => {
    const page = await openPage(path, {width: 380});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    for (const summary of await page.locator("main summary:visible").all()) await summary.click();
    expect(await page.locator("main details:not([open]):visible").count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});

test.for(chartPages)("%s shows its charts", async (path, {openPage}) => {
  const page = await openPage(path);
  const charts = await chartsOf(page).all();
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    expect(await chart.boundingBox()).toMatchObject({width: atLeast(100), height: atLeast(20)});
  }
});

const atLeast = (least: number) => expect.toSatisfy((size: number) => size >= least);

function background(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor
  );
}

/** What axe finds serious or critical, each with the first of the elements that it is about. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
  return violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .map(({id, help, nodes}) => `${id}: ${help}; ${nodes.length} such as ${nodes[0]?.html}`);
}
