import type {Page} from "playwright-core";
import {readFileSync} from "node:fs";
import {PNG} from "pngjs";
import {expect} from "vitest";
import {catalogue} from "../../src/charts/catalogue.js";
import type {FigureOptions} from "../../src/charts/figure/figure.js";
import {outline} from "../../src/cli/figures/outline.js";
import {fileOf} from "../support/draw.js";
import {real} from "../support/real.js";
import {test} from "./harness.js";

const path = "gallery.html";
const figures = catalogue(real);
const patient = {timeout: 120_000};

const purposes: Record<string, FigureOptions> = {
  "the web": {profile: "web"},
  "print, one column": {profile: "print", width: 252},
  "print, two columns": {profile: "print", width: 522},
  "Wikimedia Commons": {profile: "commons"},
  slides: {profile: "slides"}
};

test("every mark has its words, its drawing and the code that drew it", async ({openPage}) => {
  const page = await openPage(path);
  const headings = ["Amounts", "Dates"].map((name) => page.locator("h2", {hasText: name}));
  for (const heading of headings) expect(await heading.count()).toBe(1);
  const parts = await page.locator("main").evaluate((main) => {
    const found: {mark: string; words: number; drawings: number; code: number; invisible: number}[] = [];
    for (const element of main.querySelectorAll("h2, h3, p, .observablehq svg[viewBox], pre")) {
      if (element.localName === "h2" && !["Amounts", "Dates"].includes(element.textContent!)) break;
      if (element.localName === "h3")
        found.push({mark: element.textContent!, words: 0, drawings: 0, code: 0, invisible: 0});
      const part = found.at(-1);
      if (!part || /^h/.test(element.localName)) continue;
      if (element.localName === "p") part.words++;
      if (element.localName === "pre") part.code++;
      if (element.localName !== "svg") continue;
      part.drawings++;
      part.invisible += element.querySelectorAll(":is([fill], [stroke])[fill*=undefined], [stroke*=undefined]").length;
    }
    return found;
  });
  expect(parts.map(({mark}) => mark)).toEqual([
    ...["Exact", "Approximate", "Range", "At least", "At most", "Unknown", "None", "Not comparable"],
    ...["Rival statements", "With Plot’s own options"],
    ...[
      "Certain days",
      "Uncertain ends",
      "Some time in",
      "A day",
      "A few days, an end uncertain",
      "Open end",
      "Inferred",
      "No date"
    ],
    "Rival and approximate dates"
  ]);
  for (const part of parts)
    expect(part).toMatchObject({words: expect.toSatisfy((count: number) => count > 0), invisible: 0});
  expect(parts.filter(({drawings, code}) => drawings === 0 || code === 0)).toEqual([]);
});

test(
  "every figure of the command is shown in every profile, each drawn when the reader comes near it",
  patient,
  async ({openPage}) => {
    const page = await openPage(path);
    const pictures = page.locator(".gallery img");
    expect(await page.locator(".gallery h3").allInnerTexts()).toEqual(figures.map(({name}) => name));
    expect(await pictures.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).alt))).toEqual(
      figures.flatMap(({name}) => Object.keys(purposes).map((purpose) => `${name} for ${purpose}`))
    );
    expect(await drawnCount(page)).toBe(0);
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => drawnCount(page), {timeout: 20_000}).toBe(figures.length * 5);
  }
);

test("the files that it shows and saves are those of the command", patient, async ({openPage}) => {
  const page = await openPage(path);
  await keepBlobs(page);
  const {name, draw} = figures.find((figure) => figure.name === "timeline-liberation-of-tirana")!;
  const section = page.locator(".gallery").filter({has: page.getByRole("heading", {name, exact: true})});
  for (const [purpose, options] of Object.entries(purposes)) {
    const file = fileOf(draw, options);
    const saved = await download(page, `SVG of ${name} for ${purpose}`);
    const columns = options.width === 522 ? "-522pt" : "";
    expect(saved.name).toBe(`${name}-${options.profile}${columns}.svg`);
    expect(saved.bytes.toString("utf8"), purpose).toBe(file);
    const link = section.locator("figure", {hasText: `For ${purpose}`}).locator("a");
    await expect.poll(() => link.getAttribute("href"), {timeout: 20_000}).toMatch(/^blob:/);
    expect(await contentOf(page, (await link.getAttribute("href"))!), purpose).toBe(file);
    const shown = await contentOf(page, (await link.locator("img").getAttribute("src"))!);
    expect(shown, purpose).toBe((await outline(file)).file);

    const picture = PNG.sync.read((await download(page, `PNG of ${name} for ${purpose}`)).bytes);
    const [, , width, height] = /viewBox="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"/.exec(file)!.slice(1).map(Number);
    expect(picture.width / picture.height).toBeCloseTo(width! / height!, 2);
  }
  const csv = await download(page, `CSV of ${name}`);
  expect([csv.name, csv.bytes.toString("utf8")]).toEqual([`${name}.csv`, expect.stringMatching(/^id,label,kind,/)]);
});

function drawnCount(page: Page): Promise<number> {
  return page
    .locator(".gallery img")
    .evaluateAll((all) => all.filter((image) => (image as HTMLImageElement).naturalWidth > 100).length);
}

function download(page: Page, button: string): Promise<{name: string; bytes: Buffer}> {
  return downloadBy(page, () => page.getByRole("button", {name: button, exact: true}).click());
}

/** Keeps what the page makes addresses of from now on: its policy lets no script fetch them, and a browser saves but few files at once. */
async function keepBlobs(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const url = make(blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    Object.assign(globalThis, {blobs});
  });
}

/** What an address within the page holds. */
async function contentOf(page: Page, address: string): Promise<string> {
  return page.evaluate((url) => (globalThis as unknown as {blobs: Map<string, Blob>}).blobs.get(url)!.text(), address);
}

async function downloadBy(page: Page, act: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return {name: file.suggestedFilename(), bytes: readFileSync(await file.path())};
}
