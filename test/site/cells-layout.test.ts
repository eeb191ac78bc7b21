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

/** What Chromium measured of visible parts that moved since the page was opened. */
function layoutShift(): number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({type: "layout-shift", buffered: true});
  const entries = observer.takeRecords() as (PerformanceEntry & {value: number})[];
  return entries.reduce((sum, {value}) => sum + value, 0);
}
