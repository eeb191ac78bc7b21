import {expect} from "vitest";
import type {AnyPage} from "../support/any-page.js";

/** A number within bounds. */
export const within = (least: number, most: number) =>
  expect.toSatisfy((size: number) => size >= least && size <= most);

/** That a page has charts, and that each fills its card with all it draws. */
export async function expectToFit(page: AnyPage): Promise<void> {
  const layouts = await page.evaluate(layoutsOfCharts);
  expect(layouts.length).toBeGreaterThan(0);
  for (const {left, right, marks, outside} of layouts) {
    expect([left, right]).toEqual([within(0, 1), within(0, 2)]);
    expect(marks).toBeGreaterThan(20);
    expect(outside).toEqual([]);
  }
}

/** The title and the description of each chart of a page, which must say something. */
export async function namesOfCharts(page: AnyPage): Promise<{name: string; description: string}[]> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll("figure svg[role=img]")].map((chart) => ({
      name: chart.querySelector(":scope > title")?.textContent ?? "",
      description: chart.querySelector(":scope > desc")?.textContent ?? ""
    }))
  );
  expect(names.length).toBeGreaterThan(0);
  for (const {name, description} of names)
    expect([name, description]).toEqual([expect.stringMatching(/\w{4}/), expect.stringMatching(/\d{2}/)]);
  return names;
}

/** The gaps between each chart and its card in pixels, and the marks that reach out of the chart. */
function layoutsOfCharts(): {left: number; right: number; marks: number; outside: string[]}[] {
  return [...document.querySelectorAll("figure svg[role=img]")].map((svg) => {
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
