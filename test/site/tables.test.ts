import {readdirSync, readFileSync} from "node:fs";
import axe from "axe-core";
import {csvParse} from "d3";
import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {columnNames, tableNames} from "../../src/model/tables/descriptions.js";
import {packageFaults} from "../support/package-faults.js";
import {real} from "../support/real.js";
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
      await expect.poll(async () => abridged(await column(table, header), expected)).toEqual(expected);
    }
  });
});

test("Enter sorts by the header that has the focus, which stays there, and no column moves", async ({openPage}) => {
  const page = await openPage("timeline.html");
  const table = await open(page, "dates as written");
  const header = table.getByRole("button", {name: "Latest", exact: true});
  const before = await table.locator("th").evaluateAll((all) => all.map((th) => (th as HTMLElement).offsetLeft));
  await header.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await table.locator("th[aria-sort]").evaluateAll((all) => all.map(({ariaSort}) => ariaSort))).toEqual([
    "descending"
  ]);
  expect(await header.evaluate((button) => button === document.activeElement)).toBe(true);
  const latest = async () => (await column(table, "Latest")).slice(0, 2);
  await expect.poll(latest).toEqual(["1989-12-31", "1946-12-31"]);
  expect(await table.locator("th").evaluateAll((all) => all.map((th) => (th as HTMLElement).offsetLeft))).toEqual(
    before
  );
});

describe("an amount's state is told by a sign and by its words", () => {
  test.for([
    {path: "losses.html", table: "every amount", words: "127", sign: "="},
    {path: "losses.html", table: "every amount", words: "about 2,000", sign: "≈"},
    {path: "losses.html", table: "every amount", words: "at least 100", sign: "≥"},
    {path: "force-ratios.html", table: "ratios and rates", words: "at most 1.875 : 1", sign: "≤"},
    {path: "force-ratios.html", table: "ratios and rates", words: "unknown", sign: "?"}
  ])("$words: $sign", async ({path, table: title, words, sign}, {openPage}) => {
    const table = await open(await openPage(path), title);
    const cell = table
      .locator("td.amount")
      .filter({hasText: new RegExp(`^${words}$`)})
      .first();
    expect(await cell.evaluate((td) => getComputedStyle(td, "::before").content)).toMatch(`"${sign}"`);
  });
});

const value = "8,000+, 300 tanks";

describe("the words that an amount was read from stand beside it while", () => {
  test("a pointer rests on it", async ({openPage}) => {
    const page = await openPage("engagements/liberation-of-tirana.html");
    const table = await open(page, "the amounts one by one");
    await table.locator("td").filter({hasText: "at least 8,000"}).hover();
    await noteOf(page, `As written: ${value}`, "8,000+");
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(".words:popover-open").count()).toBe(0);
  });

  test("it has the focus, which Tab and the arrow keys bring, until Escape", async ({openPage}) => {
    const page = await openPage("engagements/liberation-of-tirana.html");
    const table = await open(page, "the amounts one by one");
    await table.getByRole("button", {name: "Line", exact: true}).focus();
    await page.keyboard.press("Tab");
    await noteOf(page, "As written: 15,000", "15,000");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    await noteOf(page, `As written: ${value}`, "300 tanks");
    await page.keyboard.press("ArrowUp");
    await noteOf(page, `As written: ${value}`, "8,000+");
    expect(await table.locator("td[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".words:popover-open").count()).toBe(0);
  });

  test("a screen reader tells it", async ({openPage}) => {
    const page = await openPage("engagements/liberation-of-tirana.html");
    const table = await open(page, "dates as written");
    const cell = table.locator("td").filter({hasText: "1944-11-17"}).first();
    expect(await cell.getAttribute("aria-description")).toBe("as written: “28 October – 17 November 1944”");
  });
});

describe("a table is saved as it is shown, all its rows in their order, under the names of table and engagement", () => {
  test("as CSV", async ({openPage}) => {
    const page = await openPage("engagements/liberation-of-tirana.html");
    const table = await open(page, "every amount of losses");
    await table.getByRole("button", {name: "Amount", exact: true}).click();
    const {name, text} = await saved(page, table, "CSV");
    expect(name).toBe("amounts-lost-liberation-of-tirana.csv");
    const rows = csvParse(text);
    await expect.poll(() => column(table, "Amount")).toEqual(rows.map(({amount}) => amount));
    expect(rows.find(({claim}) => claim === "tirana-killed-battle")).toMatchObject({
      low: "100",
      high: "",
      approximate: "false"
    });
  });

  test("as JSON", async ({openPage}) => {
    const page = await openPage("force-ratios.html");
    const table = await open(page, "strengths as written");
    const {name, text} = await saved(page, table, "JSON");
    expect(name).toBe("strengths.json");
    const rows = JSON.parse(text) as Record<string, unknown>[];
    await expect.poll(() => column(table, "Strength")).toEqual(rows.map(({amount}) => amount));
    expect(rows[1]).toMatchObject({side: 2, amount: "at least 700,000", low: 700_000, high: null, approximate: false});
  });
});

test("a table keeps its header in view, and scrolls sideways within itself on a small screen", async ({openPage}) => {
  const page = await openPage("timeline.html", {width: 380});
  await page.setViewportSize({width: 380, height: 600});
  const table = await open(page, "dates as written");
  const scroller = table.locator("..");
  const [body, box] = await Promise.all([
    page.evaluate(() => document.documentElement.scrollWidth),
    scroller.evaluate(({scrollWidth, clientWidth, scrollHeight, clientHeight}) => ({
      sideways: scrollWidth - clientWidth,
      down: scrollHeight - clientHeight
    }))
  ]);
  expect(body).toBe(380);
  expect(box.sideways).toBeGreaterThan(0);
  expect(box.down).toBeGreaterThan(0);
  await scroller.evaluate((element) => (element.scrollTop = element.scrollHeight));
  const [head, top] = [await table.locator("th").first().boundingBox(), await scroller.boundingBox()];
  expect(head!.y).toBeCloseTo(top!.y, 0);
});

describe("the built site has every table as files", () => {
  test("that hold what their data package says", () => {
    expect(packageFaults("dist/data")).toEqual([]);
    expect(readdirSync("dist/data")).toHaveLength(2 * tableNames.length + 1);
    for (const table of tableNames) {
      const {columns, length} = csvParse(readFileSync(`dist/data/${table}.csv`, "utf8"));
      expect([columns, length]).toEqual([columnNames(table), real[table].numRows()]);
    }
  });

  test("that the methods page links", async ({openPage}) => {
    const page = await openPage("methods.html");
    const links = await page
      .locator(".data-files a, a[href$='datapackage.json']")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toHaveLength(2 * tableNames.length + 1);
    const statuses = await page.evaluate(
      (all) => Promise.all(all.map(async (href) => (await fetch(href)).status)),
      links
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(links.at(-1)).toBe(new URL("data/datapackage.json", page.url()).href);
  });

  test("that a click saves", async ({openPage}) => {
    const page = await openPage("methods.html");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", {name: "Sides as CSV"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("sides.csv");
    expect(readFileSync(await download.path(), "utf8")).toBe(readFileSync("dist/data/sides.csv", "utf8"));
  });

  test("and where there is none, as under npm start, a click says so", async ({openPage, faults}) => {
    const page = await openPage("methods.html");
    await page.route("**/data/*", (route) => route.fulfill({status: 404}));
    await page.getByRole("link", {name: "Sides as JSON"}).click();
    const status = page.locator("output", {
      hasText: "There is no sides.json here: only the built site has these files"
    });
    await expect.poll(() => status.count()).toBe(1);
    expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
  });
});

test.for(["light", "dark"] as const)("an open table can be read on a %s page", async (colorScheme, {openPage}) => {
  const page = await openPage("losses.html", {colorScheme});
  await open(page, "every amount");
  await page.evaluate(axe.source);
  const {violations, passes} = await page.evaluate(() =>
    (globalThis as unknown as {axe: typeof axe}).axe.run(".value-table", {runOnly: ["color-contrast"]})
  );
  expect(violations.flatMap(({nodes}) => nodes.map(({html}) => html))).toEqual([]);
  expect(passes.flatMap(({nodes}) => nodes).length).toBeGreaterThan(20);
});

/** Waits until a table's note shows some words, of which a part is marked. */
async function noteOf(page: Page, words: string, part: string): Promise<void> {
  const note = page.locator(".words:popover-open");
  await expect.poll(() => note.allInnerTexts()).toEqual([words]);
  expect(await note.locator("mark").innerText()).toBe(part);
}

/** Saves a table by its button below it. */
async function saved(page: Page, table: Locator, format: string): Promise<{name: string; text: string}> {
  const button = table.locator("../..").getByRole("button", {name: format});
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8")};
}

/** Opens the table whose title starts so, and waits for its rows, which are made when they come into view. */
async function open(page: Page, title: string): Promise<Locator> {
  const details = page.locator("details").filter({hasText: `Table: ${title}`});
  await details.locator("summary").click();
  const table = details.locator("table");
  await table.locator("tbody td").first().waitFor();
  return table;
}

async function column(table: Locator, header: string): Promise<string[]> {
  const headers = await table.getByRole("columnheader").allInnerTexts();
  const place = headers.findIndex((text) => text.trim() === header);
  return table.locator(`tbody td:nth-child(${place + 1})`).allInnerTexts();
}

/** The values with those in the middle left out where `…` stands for them. */
function abridged(values: readonly string[], pattern: readonly string[]): string[] {
  const gap = pattern.indexOf("…");
  if (gap < 0) return [...values];
  return [...values.slice(0, gap), "…", ...values.slice(gap + 1 - pattern.length)];
}
