import type {Page} from "playwright-core";
import {describe, expect, vi} from "vitest";
import {expectToFit, namesOfCharts, within} from "./chart-layout.js";
import {chartPages, chartsOf} from "./charts.js";
import {test} from "./harness.js";

describe.for(chartPages)("%s", (path) => {
  test("every chart is named and described, and fills its card with all it draws: wide, narrow and wide again", async ({
    openPage
  }) => {
    const page = await openPage(path, {width: 1280});
    const drawings = () => chartsOf(page).evaluateAll((charts) => charts.map((chart) => chart.outerHTML));
    const widths = () => chartsOf(page).evaluateAll((charts) => charts.map((chart) => chart.clientWidth));
    const wide = await drawings();
    await expectToBeNamed(page);
    await expectToFit(page);

    await page.setViewportSize({width: 380, height: 900});
    await expect.poll(widths).toEqual(wide.map(() => within(280, 380)));
    // The page scales a chart that it has, and draws it anew a moment later.
    await vi.waitFor(() => expectToFit(page), {timeout: 5000});

    await page.setViewportSize({width: 1280, height: 900});
    await expect.poll(drawings).toEqual(wide);
  });
});

/** For readers who do not see the charts. */
async function expectToBeNamed(page: Page): Promise<void> {
  for (const {name, description} of await namesOfCharts(page))
    expect(await page.getByRole("img", {name, description, exact: true}).count()).toBe(1);
}
