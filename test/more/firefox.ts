import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page as PlaywrightPage} from "playwright-core";
import puppeteer, {type Page} from "puppeteer-core";
import {expect} from "vitest";
import {test as inChromium, type Look} from "../site/harness.js";
import {needs} from "../support/needs.js";
import {recordFaults} from "../support/record-faults.js";

/** Time enough for a machine that is busy with other things. */
export const soon = {timeout: 20_000, interval: 50};

const program = "/usr/bin/firefox-esr";

/**
 * A test of the built site in Firefox: as the other tests of the site, with `openInFirefox` for `openPage`, which gives
 * Puppeteer's page, and `save`, which presses buttons of a page, found by their words, and gives the one file that this saves.
 */
export const test = inChromium
  .extend("downloads", {scope: "file"}, ({}, {onCleanup}) => {
    const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
    onCleanup(() => rmSync(folder, {recursive: true}));
    return folder;
  })
  .extend("firefox", {scope: "file"}, async ({downloads}, {onCleanup}) => {
    needs("firefox-esr");
    const launch = (colorScheme: "light" | "dark") =>
      puppeteer.launch({
        browser: "firefox",
        executablePath: program,
        extraPrefsFirefox: {
          "browser.download.dir": downloads,
          "browser.download.folderList": 2,
          "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
          "ui.prefersReducedMotion": 1
        }
      });
    const [light, dark] = await Promise.all([launch("light"), launch("dark")]);
    onCleanup(async () => {
      await Promise.all([light.close(), dark.close()]);
    });
    return {light, dark};
  })
  .extend("openInFirefox", ({firefox, origin, faults}, {onCleanup}) => {
    const open: Page[] = [];
    onCleanup(async () => {
      for (const page of open) await page.browserContext().close();
    });
    return async (path: string, {width = 1280, colorScheme = "light"}: Look = {}): Promise<Page> => {
      const context = await firefox[colorScheme].createBrowserContext();
      const page = await context.newPage();
      open.push(page);
      // What is asked of a page for that is the same in both.
      recordFaults(page as unknown as PlaywrightPage, origin, faults);
      await page.setViewport({width, height: 900});
      await page.goto(new URL(path, origin).href, {waitUntil: "networkidle0"});
      await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
      return page;
    };
  })
  .extend("save", ({downloads}) => async (page: Page, ...buttons: string[]) => {
    for (const button of buttons) await page.locator(`::-p-text(${button})`).click();
    // Until a file is whole, it ends in .part, and beside it may stand an empty one of its name, or none yet.
    const saved = () => readdirSync(downloads).map((name) => ({name, bytes: readFileSync(join(downloads, name))}));
    const isWhole = ({name, bytes}: {name: string; bytes: Buffer}) => !name.endsWith(".part") && bytes.length > 0;
    await expect.poll(() => saved().map(isWhole), soon).toEqual([true]);
    const [file] = saved();
    rmSync(join(downloads, file!.name));
    return file!;
  });
