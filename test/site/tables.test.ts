import axe from "axe-core";
import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./harness.js";

describe("a table behind a chart opens, and shows what was read beside the words", () => {
  test.for([
    {path: "force-ratios.html", table: "the amounts one by one", row: "brigade", words: "11 brigades in total"},
    {path: "losses.html", table: "every amount", row: "about 2,000", words: "some 2,000 killed"},
    {
      path: "engagements/liberation-of-tirana.html",
      table: "strengths as written",
      row: "at least 8,000",
      words: "8,000+, 300 tanks"
    }
  ])("$path: $table", async ({path, table: title, row, words}, {openPage}) => {
    const page = await openPage(path);
    const table = await open(page, title);
    await table.getByRole("row").filter({hasText: row}).filter({hasText: words}).first().waitFor();
  });
});

describe("a table sorts by the header that is clicked, the other way when clicked again, what is not known last", () => {
  test.for([
    {
      path: "force-ratios.html",
      table: "strengths as written",
      header: "Strength",
      up: ["at least 8,000", "15,000", "40,000", "at least 700,000"],
      down: ["at least 700,000", "40,000", "15,000", "at least 8,000"]
    },
    {
      path: "timeline.html",
      table: "dates as written",
      header: "Earliest",
      up: ["1943-12-01", "1944-01-01", "1944-01-01", "…", "–"],
      down: ["1945-01-01", "1944-11-29", "1944-11-22", "…", "–"]
    }
  ])("$path: $header", async ({path, table: title, header, up, down}, {openPage}) => {
    const page = await openPage(path);
    const table = await open(page, title);
    for (const [order, expected] of [
      ["ascending", up],
      ["descending", down]
    ] as const) {
      await table.getByRole("button", {name: header, exact: true}).click();
      expect(await table.getByRole("columnheader", {name: header, exact: true}).getAttribute("aria-sort")).toBe(order);
      expect(abridged(await column(table, header), expected)).toEqual(expected);
    }
  });
});

test.for(["light", "dark"] as const)("an open table can be read on a %s page", async (colorScheme, {openPage}) => {
  const page = await openPage("losses.html", {colorScheme});
  await open(page, "every amount");
  await page.addScriptTag({content: axe.source});
  const {violations, passes} = await page.evaluate(() =>
    (globalThis as unknown as {axe: typeof axe}).axe.run(".value-table", {runOnly: ["color-contrast"]})
  );
  expect(violations.flatMap(({nodes}) => nodes.map(({html}) => html))).toEqual([]);
  expect(passes.flatMap(({nodes}) => nodes).length).toBeGreaterThan(20);
});

/** Opens the table whose title starts so. */
async function open(page: Page, title: string): Promise<Locator> {
  const details = page.locator("details").filter({hasText: `Table: ${title}`});
  await details.locator("summary").click();
  const table = details.locator("table");
  await table.waitFor();
  return table;
}

async function column(table: Locator, header: string): Promise<string[]> {
  const headers = await table.getByRole("columnheader").allInnerTexts();
  const place = headers.indexOf(header);
  return table.locator(`tbody td:nth-child(${place + 1})`).allInnerTexts();
}

/** The values with those in the middle left out where `…` stands for them. */
function abridged(values: readonly string[], pattern: readonly string[]): string[] {
  const gap = pattern.indexOf("…");
  if (gap < 0) return [...values];
  return [...values.slice(0, gap), "…", ...values.slice(gap + 1 - pattern.length)];
}
