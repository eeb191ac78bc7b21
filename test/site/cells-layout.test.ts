import {describe, expect} from "vitest";
import {chartPages, chartsOf} from "./charts.js";
import {test} from "./harness.js";

describe.for(chartPages)("%s", (path) => {
  test.for([1280, 380])(
    "nothing that is seen moves when its charts arrive late, %i pixels wide",
    async (width, {openPage}) => {
      const page = await openPage("methods.html", {width});
      await page.route("**/notebook*.json", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.goto(new URL(path, page.url()).href, {waitUntil: "networkidle"});
      await chartsOf(page).first().waitFor();
      await page.waitForTimeout(500);
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.1);
    }
  );
});

test("cards one above the other are as high as they need", async ({openPage}) => {
  const page = await openPage("index.html", {width: 380});
  const room = await page.locator(".grid > .card").evaluateAll((cards) =>
    cards.map((card) => {
      const {bottom} = card.getBoundingClientRect();
      return Math.round(bottom - card.lastElementChild!.getBoundingClientRect().bottom);
    })
  );
  expect(room.length).toBeGreaterThan(2);
  expect(Math.max(...room)).toBeLessThan(40);
});

test("a picture that is still to be drawn leaves its place empty", async ({openPage}) => {
  const page = await openPage("gallery.html");
  const last = page.locator(".picture img").last();
  expect([await last.getAttribute("src"), await last.isVisible()]).toEqual([null, false]);
  await last.evaluate((image) => image.scrollIntoView());
  await expect.poll(() => last.isVisible(), {timeout: 20_000}).toBe(true);
});

/** What Chromium measured of visible parts that moved since the page was opened. */
function layoutShift(): number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({type: "layout-shift", buffered: true});
  const entries = observer.takeRecords() as (PerformanceEntry & {value: number})[];
  return entries.reduce((sum, {value}) => sum + value, 0);
}
