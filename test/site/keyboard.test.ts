import type {Page} from "playwright-core";
import {expect} from "vitest";
import {test} from "./harness.js";

test("Tab reaches every button that saves a chart, and Enter saves it", async ({openPage}) => {
  const page = await openPage("engagements/liberation-of-tirana.html");
  const names: string[] = [];
  for (const title of await page
    .getByRole("button", {name: "Save SVG"})
    .evaluateAll((all) => all.map((button) => (button as HTMLElement).title))) {
    await tabTo(page, `button[title="${title}"]`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    names.push(download.suggestedFilename());
  }
  expect(names).toEqual(["force-ratio", "losses", "timeline"].map((chart) => `${chart}-liberation-of-tirana.svg`));
});

test("Tab reaches every table, Enter opens it, and its headers sort by Enter", async ({openPage}) => {
  const page = await openPage("force-ratios.html");
  const tables = await page.locator("main details").all();
  expect(tables).toHaveLength(3);
  for (const [index, details] of tables.entries()) {
    await tabTo(page, `main details:nth-of-type(${index + 1}) > summary`);
    await page.keyboard.press("Enter");
    await tabTo(page, `main details:nth-of-type(${index + 1}) th:first-child button`);
    await page.keyboard.press("Enter");
    expect(await details.locator("th[aria-sort=ascending]").innerText()).toMatch(/^Engagement/);
  }
});

/** Presses Tab until the element that a selector names has the focus; throws where it never gets it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const reached = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await reached()) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
