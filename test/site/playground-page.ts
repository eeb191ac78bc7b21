import type {Locator, Page} from "playwright-core";
import {expect} from "vitest";

/** The text area that holds the infobox. */
export function areaOf(page: Page): Locator {
  return page.getByLabel(/^Infobox/);
}

/** The line that sums up what was read, which screen readers hear. */
export function summaryOf(page: Page): Locator {
  return page.locator(".playground-bar output");
}

/** The stretches of all values that are marked, each as `text: what it was read as`. */
export async function marksOf(page: Page): Promise<string[]> {
  return page
    .locator(".value mark")
    .evaluateAll((marks) => marks.map((mark) => `${mark.textContent}: ${(mark as HTMLElement).title}`));
}

/** Puts a text in place of the one that is there, as a reader does who pastes it, and waits until it has been read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await areaOf(page).press("ControlOrMeta+A");
  await areaOf(page).press("ControlOrMeta+V");
  await isRead(page);
}

/** Waits until the text that is there has been read. */
export async function isRead(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole("button", {name: "Save article"}).isEnabled(), {timeout: 25_000}).toBe(true);
}
