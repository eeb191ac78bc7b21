import type {Page} from "playwright-core";
import {describe, expect} from "vitest";
import {pages, test} from "./harness.js";

/** A window of 1280 pixels in which all is twice as large, and one as narrow as WCAG asks for (1.4.10). */
const widths = [640, 320];

describe.for(pages)("%s", (path) => {
  test.for(widths)("no word is cut or lies on another, in %i pixels", {timeout: 60_000}, async (width, {openPage}) => {
    const page = await openPage(path, {width});
    await openAll(page);
    const words = await page.evaluate(wordsAsSeen);
    expect(words.length).toBeGreaterThan(10);
    expect([...overlaps(words), ...(await page.evaluate(cutWords))]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

/** Opens what is folded, the first cell's editor, and in the playground an example. */
async function openAll(page: Page): Promise<void> {
  const example = page.getByLabel("Start from");
  if (await example.count()) await example.selectOption({index: 7});
  const edit = page.getByRole("button", {name: /^Edit/}).first();
  if (await example.count()) await edit.waitFor();
  if (await edit.count()) {
    await edit.click();
    await page.locator(".cm-content").waitFor();
  }
  for (const summary of await page.locator("summary:visible").all()) await summary.click();
}

type Seen = {text: string; left: number; top: number; right: number; bottom: number};

/** The lines of text of a page's main part that can be seen without scrolling within a table, each with its place. */
function wordsAsSeen(): Seen[] {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement!;
    if (!node.data.trim() || !element.checkVisibility({visibilityProperty: true})) continue;
    if (element.closest("title, desc, select, .cm-editor")) continue;
    const window = element.closest(".scroller")?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const {left, top, right, bottom} of range.getClientRects()) {
      const isOut = window && (top >= window.bottom || bottom <= window.top || left >= window.right);
      const isHeader = element.closest("thead");
      if (right - left > 1 && !isOut && !isHeader)
        seen.push({
          text: node.data.trim().slice(0, 40),
          left,
          top,
          right: Math.min(right, window?.right ?? right),
          bottom: Math.min(bottom, window?.bottom ?? bottom)
        });
    }
  }
  return seen;
}

/** Texts of which one lies on another by more than their line's leading. */
function overlaps(seen: readonly Seen[]): string[] {
  const sorted = [...seen].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, at) => {
    const near = sorted.slice(at + 1).filter((b) => b.top < a.bottom);
    const on = near.filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2);
    return on.filter((b) => Math.min(a.bottom, b.bottom) - b.top > 6).map((b) => `“${a.text}” / “${b.text}”`);
  });
}

/** What hides a part of its own words, or shows it only to who scrolls sideways through code. */
function cutWords(): string[] {
  return [...document.querySelectorAll("main *")]
    .filter((element) => element.matches("pre") || ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.checkVisibility())
    .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}
