import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {test} from "./harness.js";
import {tabTo} from "./tab-to.js";

const bar = "#timeline ~ .export-bar";
const more = `${bar} > button:nth-of-type(2)`;

const items = [
  "SVG for print, one column",
  "SVG for print, two columns",
  "SVG for Wikimedia Commons",
  "SVG for slides",
  "PNG at 2×",
  "PNG at 4×",
  "CSV of the data behind it",
  "Text as outlines",
  "Copy the code",
  "Copy the text alternative"
];

describe("the menu of formats, without a mouse", () => {
  test("Enter opens it, Tab goes through it, Enter saves, and the focus is back on its button", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await openByKeyboard(page);
    const reached: string[] = [];
    while (reached.length < items.length) {
      await page.keyboard.press("Tab");
      reached.push(await focused(page));
    }
    expect(reached).toEqual(items);

    while ((await focused(page)) !== "CSV of the data behind it") await page.keyboard.press("Shift+Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("timeline.csv");
    expect([await isOpen(page), await focused(page)]).toEqual([false, "More formats"]);
    expect(await page.locator(`${bar} output`).innerText()).toBe("Saved timeline.csv");
  });

  test("Escape closes it", async ({openPage}) => {
    const page = await openPage("timeline.html");
    await openByKeyboard(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect([await isOpen(page), await focused(page)]).toEqual([false, "More formats"]);
  });
});

test("a click elsewhere closes the menu of formats, and a second one on its button", async ({openPage}) => {
  const page = await openPage("timeline.html");
  for (const target of ["h1", more]) {
    await page.locator(more).click();
    expect(await isOpen(page)).toBe(true);
    await page.locator(target).click();
    expect(await isOpen(page)).toBe(false);
  }
});

test.for([1280, 380])(
  "the menu of formats lies within a window of %i pixels, beside its button",
  async (width, {openPage}) => {
    const page = await openPage("timeline.html", {width});
    await page.locator(more).click();
    const [menu, button] = [await page.locator(`${bar} ul`).boundingBox(), await page.locator(more).boundingBox()];
    expect(menu!.x).toBeGreaterThanOrEqual(0);
    expect(menu!.x + menu!.width).toBeLessThanOrEqual(width);
    const gap = Math.max(menu!.y - (button!.y + button!.height), button!.y - (menu!.y + menu!.height));
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(20);
  }
);

test("the text alternative that is copied is the chart's title and description", async ({openPage}) => {
  const page = await openPage("timeline.html");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(more).click();
  await page.getByRole("button", {name: "Copy the text alternative"}).click();
  await expect.poll(() => page.locator(`${bar} output`).innerText()).toBe("Copied the text alternative");
  const [title, description] = await page.locator("#timeline > :is(title, desc)").allTextContents();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${title}\n${description}`);
});

test("what cannot be done is said in words", async ({openPage}) => {
  const page = await openPage("timeline.html");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {value: undefined});
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  for (const [item, words] of [
    ["Copy the text alternative", /^Failed: a page may use the clipboard only where its address starts with https$/],
    ["PNG at 4×", /^Failed: this browser draws no picture of \d+ × \d+ pixels$/]
  ] as const) {
    await page.locator(more).click();
    await page.getByRole("button", {name: item}).click();
    await expect.poll(() => page.locator(`${bar} output`).innerText()).toMatch(words);
  }
});

async function openByKeyboard(page: Page): Promise<void> {
  await tabTo(page, more);
  await page.keyboard.press("Enter");
  expect(await isOpen(page)).toBe(true);
}

function isOpen(page: Page): Promise<boolean> {
  return page.locator(`${bar} ul`).isVisible();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    return ((element as HTMLInputElement).labels?.[0] ?? element).textContent.trim();
  });
}
