import type {Locator, Page} from "playwright-core";
import {describe, expect, vi} from "vitest";
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

const within = (least: number, most: number) => expect.toSatisfy((size: number) => size >= least && size <= most);

/** For readers who do not see the charts. */
async function expectToBeNamed(page: Page): Promise<void> {
  for (const chart of await chartsOf(page).all()) {
    const title = await chart.locator("> title").textContent();
    const description = await chart.locator("> desc").textContent();
    expect([title, description]).toEqual([expect.stringMatching(/\w{4}/), expect.stringMatching(/\d{2}/)]);
    const described = {name: title!, description: description!, exact: true};
    expect(await page.getByRole("img", described).count()).toBe(1);
  }
}

async function expectToFit(page: Page): Promise<void> {
  const charts = await chartsOf(page).all();
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    const {left, right, marks, outside} = await layoutOf(chart);
    expect([left, right]).toEqual([within(0, 1), within(0, 2)]);
    expect(marks).toBeGreaterThan(20);
    expect(outside).toEqual([]);
  }
}

/** The gaps between a chart and its card in pixels, and the marks that reach out of the chart. */
function layoutOf(chart: Locator): Promise<{left: number; right: number; marks: number; outside: string[]}> {
  return chart.evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const card = svg.closest(".card")!.getBoundingClientRect();
    const border = (card.width - svg.closest(".card")!.clientWidth) / 2;
    const marks = [...svg.querySelectorAll("rect, circle, line, path, text")].filter((mark) => mark.checkVisibility());
    const outside = marks.filter((mark) => {
      const {left, right, top, bottom} = mark.getBoundingClientRect();
      return left < box.left - 0.5 || right > box.right + 0.5 || top < box.top - 0.5 || bottom > box.bottom + 0.5;
    });
    return {
      left: box.left - card.left - border,
      right: card.right - border - box.right,
      marks: marks.length,
      outside: outside.map((mark) => mark.outerHTML)
    };
  });
}
