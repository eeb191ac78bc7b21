import type {Page} from "playwright-core";
import {test as base} from "vitest";
import {launchBrowser} from "../../src/cli/bench/launch-browser.js";
import {sitePages} from "../../src/cli/build/site-pages.js";
import {recordFaults} from "../support/record-faults.js";
import {serveFolder} from "../support/serve-folder.js";

export type Look = {
  /** Pixels, 1280 by default. */
  width?: number;
  /** `light` by default. */
  colorScheme?: "light" | "dark";
};

/** The pages of the built site, e.g. `index.html` and `engagements/liberation-of-tirana.html`. */
export const pages = sitePages("dist");

/** Whether all of a page's blocks have taken the places of what its HTML brought. */
export function hasRun(): boolean {
  return !document.querySelector("observablehq-loading, [data-at]");
}

/**
 * A test of the built site in a browser: `test("…", async ({openPage}) => { const page = await openPage("index.html"); … })`.
 * `openPage` takes a path within the site, or a whole address, and returns Playwright's page once its cells have run.
 * A test fails for anything that went wrong in its pages besides; `faults` lists it so far.
 */
export const test = base
  .extend("browser", {scope: "file"}, async ({}, {onCleanup}) => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("origin", {scope: "file"}, async ({}, {onCleanup}) => {
    const site = await serveFolder("dist");
    onCleanup(() => site.close());
    return site.origin;
  })
  .extend("faults", ({}, {onCleanup}) => {
    const faults: string[] = [];
    onCleanup(() => {
      if (faults.length > 0) throw new Error(`In the page: ${faults.join("\n")}`);
    });
    return faults;
  })
  .extend("openPage", ({browser, origin, faults}, {onCleanup}) => {
    const open: Page[] = [];
    onCleanup(async () => {
      for (const page of open) await page.context().close();
    });
    return async (path: string, {width = 1280, colorScheme = "light"}: Look = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: {width, height: 900},
        colorScheme,
        timezoneId: process.env.TZ,
        reducedMotion: "reduce"
      });
      const page = await context.newPage();
      open.push(page);
      const url = new URL(path, origin);
      recordFaults(page, url.origin, faults);
      await page.goto(url.href, {waitUntil: "networkidle"});
      await page.waitForFunction(hasRun);
      return page;
    };
  });
