import {describe, expect} from "vitest";
import {pages, test} from "./harness.js";
import {hiddenWords, openAll} from "./words-seen.js";

/** A window of 1280 pixels in which all is twice as large, and one as narrow as WCAG asks for (1.4.10). */
const widths = [640, 320];

describe.for(pages)("%s", (path) => {
  test.for(widths)("no word is cut or lies on another, in %i pixels", {timeout: 60_000}, async (width, {openPage}) => {
    const page = await openPage(path, {width});
    await openAll(page);
    expect(await hiddenWords(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
