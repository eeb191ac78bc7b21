import {join} from "node:path";
import type {Page} from "playwright-core";
import {beforeAll, describe, expect, onTestFinished} from "vitest";
import {columnsOf, type Notebook} from "../../src/model/tables/table.js";
import {test} from "../site/harness.js";
import {build} from "../support/commands.js";
import {articleText, madeUp, type Fields} from "../support/made-up.js";
import {copyProject} from "../support/project-copy.js";
import {rowsIn} from "../support/rows.js";
import {serveFolder} from "../support/serve-folder.js";

/** Timings are no matter here, but a machine that is busy with other things needs several times as long. */
const timeout = 600_000;

/** Battles of fifty wars in two centuries, by slug, with amounts and dates of every state. */
function battles(count: number): Record<string, Fields> {
  const nth = (i: number): Fields => ({
    Conflict: `Battle ${i}`,
    Partof: `War ${i % 50}`,
    Date: [`${1 + (i % 28)} May ${1700 + (i % 200)}`, `Summer ${1700 + (i % 200)}`, "Unknown"][i % 3]!,
    Place: `Town ${i}`,
    Strength1: [`${1000 + i}–${2000 + i}`, `${900 + i}+`, "Unknown"][i % 3]!,
    Strength2: `about ${500 + i} men<br>${1 + (i % 40)} guns`,
    Casualties1: `${10 + i} killed, ${20 + i} wounded`,
    Casualties2: ["Unknown", "heavy", `${i} captured`][i % 3]!
  });
  return Object.fromEntries(Array.from({length: count}, (_, i) => [`battle-${i}`, nth(i)]));
}

describe("1,000 engagements", {timeout}, () => {
  const many = battles(1000);
  const slugs = Object.keys(many).sort();
  let notebook: Notebook;
  beforeAll(() => {
    notebook = madeUp(many);
  }, timeout);

  test("have each its rows, and no issue", () => {
    const rowsOfEach = (rows: readonly {engagement: string}[]) => {
      const counts = new Map<string, number>();
      for (const {engagement} of rows) counts.set(engagement, (counts.get(engagement) ?? 0) + 1);
      return counts;
    };
    const each = (count: number) => new Map(slugs.map((slug) => [slug, count]));
    const {engagements, sides, values, chronology, issues} = rowsIn(notebook);
    expect(rowsOfEach(engagements)).toEqual(each(1));
    expect(rowsOfEach(sides)).toEqual(each(2));
    expect(rowsOfEach(values)).toEqual(each(4));
    expect(chronology.map(({id}) => id).sort()).toEqual(slugs);
    expect(issues).toEqual([]);
  });

  test("have each its card on the overview, which opens without an error", async ({openPage, faults}) => {
    const page = await openPage("methods.html");
    await page.route(/notebook\.\w+\.json$/, (route) => route.fulfill({json: columnsOf(notebook)}));
    await page.goto(new URL("index.html", page.url()).href, {waitUntil: "networkidle", timeout});
    await expectCards(page, slugs);
    expect(faults).toEqual([]);
  });
});

test(
  "a site of 100 more engagements builds, with a page, a place in the sidebar and rows of each",
  {timeout},
  async ({openPage, faults}) => {
    const project = copyProject();
    onTestFinished(() => project.remove());
    const many = battles(100);
    for (const [slug, fields] of Object.entries(many))
      project.write(`data/articles/${slug}.txt`, articleText(slug, fields));
    const {status, output} = build(project, {timeout});
    expect(status, output).toBe(0);

    const engagements = JSON.parse(project.read("dist/data/engagements.json")) as {engagement: string}[];
    const slugs = engagements.map(({engagement}) => engagement).sort();
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(many)));

    const site = await serveFolder(join(project.folder, "dist"));
    onTestFinished(() => site.close());
    const page = await openPage(`${site.origin}/index.html`);
    await expectCards(page, slugs);
    expect(await linksTo(page, "#observablehq-sidebar a[href*='/engagements/']")).toEqual(slugs);
    for (const slug of ["battle-0", "battle-50", "battle-99"]) {
      const own = await openPage(`${site.origin}/engagements/${slug}.html`);
      expect(await own.locator("h1").innerText()).toBe(`Battle ${slug.slice(7)}`);
      expect(await own.locator("figure svg[role=img]").count()).toBe(3);
      expect(await own.locator(".observablehq--error").allInnerTexts()).toEqual([]);
    }
    for (const slug of slugs) expect(project.read(`dist/engagements/${slug}.html`)).toContain("<title>");
    expect(faults).toEqual([]);
  }
);

async function expectCards(page: Page, slugs: readonly string[]): Promise<void> {
  await expect.poll(() => linksTo(page, ".card h2 a"), {timeout}).toEqual(slugs);
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"), null, {timeout});
  await expect.poll(() => page.locator("figure svg[role=img]").count(), {timeout}).toBeGreaterThan(1);
  expect(await page.locator(".observablehq--error").allInnerTexts()).toEqual([]);
}

/** The engagements that links lead to, by slug. */
async function linksTo(page: Page, selector: string): Promise<string[]> {
  const addresses = await page
    .locator(selector)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses
    .map((address) =>
      address
        .split("/")
        .at(-1)!
        .replace(/\.html$/, "")
    )
    .sort();
}
