import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Browser} from "playwright-core";
import {build} from "../support/commands.js";
import {large, ofLength} from "../support/large-data.js";
import {launchBrowser} from "../../src/cli/bench/launch-browser.js";
import {copyProject} from "../support/project-copy.js";
import {recordFaults} from "../support/record-faults.js";
import {serveFolder} from "../support/serve-folder.js";

const kinds = [
  "lines of 14 letters in a value",
  "amounts of losses in a line",
  "losses, each with a remark",
  "a line without a space",
  "deep brackets",
  "bullets",
  "a long heading over many losses",
  "issues in a value",
  "names of a side",
  "long names of everything",
  "a value of wikitext",
  "losses in a claim with a long section"
];

/** Timings are no matter, but a build that takes minutes has a fault. */
const timeout = 300_000;

describe("an article of a megabyte builds, and its pages show it without an error", {timeout}, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  test.each(kinds)("%s", async (kind) => {
    const {articles, claims} = ofLength(large[kind]!, 1_000_000);
    const project = copyProject();
    try {
      for (const {file, text} of articles) project.write(file, text);
      if (claims) project.write("data/claims.csv", claims.text);
      const {status, output} = build(project);
      expect(status, output).toBe(0);
      const site = await serveFolder(join(project.folder, "dist"));
      for (const path of ["/", "/losses", "/engagements/battle"]) {
        const {faults, errors, charts, words} = await opened(browser, site.origin + path);
        expect({faults, errors}, path).toEqual({faults: [], errors: 0});
        expect(charts, path).toBeGreaterThan(0);
        expect(words, path).toBeLessThan(200_000);
      }
      await site.close();
    } finally {
      project.remove();
    }
  });

  test("a table of very many rows shows the first as it is sorted, says how many more there are, and saves all", async () => {
    const amounts = Array.from({length: 70_000}, (_, index) => `${index + 1} tanks`).join(", ");
    const project = copyProject();
    try {
      project.write("data/articles/battle.txt", `= Battle =\n- Conflict: Battle\n- Casualties1: ${amounts}\n`);
      expect(build(project).status).toBe(0);
      const site = await serveFolder(join(project.folder, "dist"));
      const page = await browser.newPage();
      await page.goto(`${site.origin}/engagements/battle`, {waitUntil: "networkidle"});
      const details = page.locator("main details").filter({hasText: "every amount of losses"});
      await details.locator("summary").click();
      expect(await details.locator("tbody tr").count()).toBe(500);
      expect(await details.innerText()).toContain("… and 69,500 more rows, which the files below have.");
      for (const first of ["1", "70,000"]) {
        await details.getByRole("button", {name: "Amount", exact: true}).click();
        expect(await details.locator("td.amount").first().innerText()).toContain(first);
      }
      expect(await details.locator("td[tabindex='0']").count()).toBe(1);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        details.getByRole("button", {name: "CSV of this table"}).click()
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString().trimEnd().split("\n")).toHaveLength(70_001);
      await page.close();
      await site.close();
    } finally {
      project.remove();
    }
  });
});

async function opened(browser: Browser, address: string) {
  const page = await browser.newPage();
  const faults: string[] = [];
  recordFaults(page, new URL(address).origin, faults);
  await page.goto(address, {waitUntil: "networkidle", timeout});
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"), null, {timeout});
  const errors = await page.locator(".observablehq--error").count();
  const charts = await page.locator("figure.figure svg").count();
  const words = await page.evaluate(() => document.body.innerText.length);
  await page.close();
  return {faults, errors, charts, words};
}
