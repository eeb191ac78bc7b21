import type {Locator, Page} from "playwright-core";
import {describe, expect} from "vitest";
import {chartPages, chartsOf} from "./charts.js";
import {test} from "./harness.js";

describe.for(chartPages)("%s", (path) => {
  test("light and dark, the charts have their card's background, and text that can be read on it", async ({
    openPage
  }) => {
    const page = await openPage(path);
    const backgrounds = () =>
      chartsOf(page)
        .locator("> rect")
        .evaluateAll((all) => all.map((rect) => rect.outerHTML));
    const light = await backgrounds();
    await expectReadable(page);

    await page.emulateMedia({colorScheme: "dark"});
    await expect.poll(backgrounds).toEqual(light.map((rect) => expect.not.stringMatching(rect)));
    await expectReadable(page);
  });
});

test("contrast is WCAG's, from 1 to 21", () => {
  expect(contrast("rgb(255, 255, 255)", "rgb(0, 0, 0)")).toBeCloseTo(21, 5);
  expect(contrast("rgb(0, 0, 0)", "rgb(0, 0, 0)")).toBe(1);
  expect(contrast("rgb(118, 118, 118)", "rgb(255, 255, 255)")).toBeCloseTo(4.54, 2);
});

async function expectReadable(page: Page): Promise<void> {
  for (const chart of await chartsOf(page).all()) {
    const {background, card, texts} = await coloursOf(chart);
    expect(background).toBe(card);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({fill, behind}) => contrast(fill, behind) < 4.5)).toEqual([]);
  }
}

type Colours = {background: string; card: string; texts: {text: string; fill: string; behind: string}[]};

/** A chart's colours as the browser has them; behind a text is the last filled mark before it that its middle lies on. */
function coloursOf(chart: Locator): Promise<Colours> {
  return chart.evaluate((svg) => {
    const fillOf = (element: Element) => getComputedStyle(element).fill;
    const boxes = [...svg.querySelectorAll("rect, circle")].filter((mark) => fillOf(mark) !== "none");
    const behind = (text: Element) => {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const under = boxes.filter((mark) => {
        const box = mark.getBoundingClientRect();
        const covers = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        return covers && mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      });
      return fillOf(under.at(-1)!);
    };
    const texts = [...svg.querySelectorAll("text, tspan")].filter((text) => text.children.length === 0);
    return {
      background: fillOf(boxes[0]!),
      card: getComputedStyle(svg.closest(".card")!).backgroundColor,
      texts: texts.map((text) => ({text: text.textContent, fill: fillOf(text), behind: behind(text)}))
    };
  });
}

/** The contrast ratio of two opaque colours, as the Web Content Accessibility Guidelines 2 define it. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  const [red, green, blue] = channels.map((channel) => linear(Number(channel) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
