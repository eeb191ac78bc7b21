import {readFileSync} from "node:fs";
import {csvParse} from "d3";
import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {chartWords, cellOf, edit, type} from "./cells.js";
import {chartsOf} from "./charts.js";
import {test} from "./harness.js";
import {paste} from "./playground-page.js";

const soon = {timeout: 20_000};
const battle = (name: string) => `Infobox
- Conflict: Battle of ${name}
- Date: 3 May 1400
- Combatant1: Redland
- Combatant2: Blueland
- Strength1: 100
- Strength2: 8,000+
- Casualties1: 200 killed
- Casualties2: 2,00 killed
`;

describe("a chart in the playground", {timeout: 60_000}, () => {
  test("shows the code that draws it, which can be copied", async ({openPage}) => {
    const page = await openPage("playground.html");
    await paste(page, battle("Fen"));
    await expect.poll(() => chartsOf(page).count()).toBe(3);
    expect(await page.locator(".playground-result pre").allTextContents()).toEqual(
      ["forceRatio", "losses", "timeline"].map((chart) => `${chart}(notebook, {engagement});`)
    );
    await page.locator(".export-bar").last().getByText("Copy the code").dispatchEvent("click");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^timeline\(notebook/);
  });

  test("follows its code as a reader changes it, and the change holds for the next text", async ({openPage}) => {
    const page = await openPage("playground.html");
    await paste(page, battle("Fen"));
    await edit(page);
    await type(page, 'forceRatio(notebook, {engagement, title: "Mine", subtitle: engagement})');
    await expect.poll(() => chartWords(page), soon).toMatch(/^Mine\nbattle-of-fen$/m);
    await paste(page, battle("Ford"));
    await expect.poll(() => chartWords(page), soon).toMatch(/^Mine\nbattle-of-ford$/m);
    await cellOf(page).getByRole("button", {name: "Reset"}).click();
    await expect.poll(() => chartWords(page), soon).toMatch(/^Force ratio: Battle of Ford$/m);
  });

  test("waits with a link's code until there is a text, and then until Run; who writes is left in peace", async ({
    openPage
  }) => {
    const hash = new URLSearchParams({
      cell: "playground-timeline",
      code: 'timeline(notebook, {title: "From a link"})'
    }).toString();
    const page = await openPage(`playground.html#${hash}`);
    const status = page.locator(".playground-bar output");
    expect(await status.innerText()).toMatch(/^Nothing to read yet\. A link brought code for a chart: it waits/);
    await paste(page, battle("Fen"));
    const cell = page.locator(".cell").last();
    await expect.poll(() => cell.locator(".cell-notice").innerText(), soon).toMatch(/came with a link. It has not run/);
    await page.waitForTimeout(1000);
    expect(await page.getByText("which this page does not have").count()).toBe(0);
    expect(await page.locator("textarea").evaluate((area) => area === document.activeElement)).toBe(true);
    expect(await cell.locator(".cell-stage").innerText()).toContain("Timeline: Battle of Fen");
    await cell.getByRole("button", {name: "Run"}).click();
    await expect.poll(() => cell.locator(".cell-stage").innerText(), soon).toContain("From a link");
  });
});

describe("what is read of a text is saved", () => {
  test.for([
    {
      of: "what each part was read as",
      file: "reading-battle-of-fen.csv",
      row: {field: "strength", side: "2", text: "8,000+", family: "people", words: "at least 8,000, people, strength"}
    },
    {
      of: "what could not be read",
      file: "issues-battle-of-fen.csv",
      row: {line: "9", field: "casualties2", found: "2,00"}
    },
    {
      of: "the contradictions and what is open",
      file: "checks-battle-of-fen.csv",
      row: {engagement: "battle-of-fen", status: "contradiction"}
    }
  ])("as CSV and JSON: $of", async ({of, file, row}, {openPage}) => {
    const page = await openPage("playground.html");
    await paste(page, battle("Fen"));
    const csv = await saved(page, `CSV of ${of}`);
    expect(csv.name).toBe(file);
    expect(csvParse(csv.text)).toContainEqual(expect.objectContaining(row));
    const json = await saved(page, `JSON of ${of}`);
    expect(json.name).toBe(file.replace("csv", "json"));
    expect(JSON.parse(json.text)).toHaveLength(csvParse(csv.text).length);
  });
});

async function saved(page: Page, button: string): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: button}).click()
  ]);
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8")};
}
