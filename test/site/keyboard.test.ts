import {expect} from "vitest";
import {test} from "./harness.js";
import {tabTo} from "./tab-to.js";

test("Tab reaches every button that saves a chart, and Enter saves it", async ({openPage}) => {
  const page = await openPage("engagements/liberation-of-tirana.html");
  const names: string[] = [];
  for (const chart of ["force-ratio", "losses", "timeline"]) {
    await tabTo(page, `#${chart}-liberation-of-tirana ~ .export-bar button:first-child`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    names.push(download.suggestedFilename());
  }
  expect(names).toEqual(["force-ratio", "losses", "timeline"].map((chart) => `${chart}-liberation-of-tirana-web.svg`));
});

test("Tab reaches every table, Enter opens it, and its headers sort by Enter", async ({openPage}) => {
  const page = await openPage("force-ratios.html");
  const tables = await page.locator("main > details").all();
  expect(tables).toHaveLength(3);
  for (const [index, details] of tables.entries()) {
    await tabTo(page, `main > details:nth-of-type(${index + 1}) > summary`);
    await page.keyboard.press("Enter");
    await tabTo(page, `main > details:nth-of-type(${index + 1}) th:first-child button`);
    await page.keyboard.press("Enter");
    expect(await details.locator("th[aria-sort=ascending]").innerText()).toMatch(/^Engagement/);
  }
});
