import type {Page} from "playwright-core";

/** Presses Tab until the element that a selector names has the focus; throws where it never gets it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const reached = () => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    if (await reached()) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}
