import {describe, expect, test} from "vitest";
import {exportFigure} from "../../../src/charts/export/export-figure.js";
import type {FigureOptions} from "../../../src/charts/figure/figure.js";
import {losses} from "../../../src/charts/losses/chart.js";
import {timeline} from "../../../src/charts/timeline/chart.js";
import {newDocument, parsed} from "../../support/draw.js";
import {real, tirana} from "../../support/real.js";

describe("who exports is told what is too small or too high to publish", () => {
  const campaign = (options: FigureOptions) => timeline.figure(real, options);
  const battle = (options: FigureOptions) => timeline.figure(real, {...options, engagement: tirana});
  const lost = (options: FigureOptions) => losses.figure(real, {...options, engagement: tirana});
  const element = (options: FigureOptions) => losses(real, {...options, engagement: tirana});
  test.each<[string, Parameters<typeof exportFigure>[0], FigureOptions, RegExp | null]>([
    [
      "a slide of many rows",
      campaign,
      {profile: "slides"},
      /^its smallest type is 10\.\d px high on a slide of 1280; fewer rows make it larger$/
    ],
    [
      "a slide of many rows, enlarged",
      campaign,
      {profile: "slides", width: 3840},
      /^its smallest type is 10\.\d px high/
    ],
    ["a slide of few rows", battle, {profile: "slides"}, null],
    ["a slide of few rows, made smaller", battle, {profile: "slides", width: 640}, null],
    [
      "one column of print",
      lost,
      {profile: "print"},
      /^it is 12\d\d pt high, more than a page of 700 pt; fewer rows or two columns/
    ],
    ["one column of print, as an element", element, {profile: "print"}, /^it is 12\d\d pt high/],
    [
      "two columns of print",
      lost,
      {profile: "print", width: 522},
      /^it is 7\d\d pt high, .*; fewer rows make it lower$/
    ],
    ["a short column of print", battle, {profile: "print"}, null],
    ["the web, however high", campaign, {profile: "web", width: 320}, null]
  ])("%s", async (_, chart, options, caution) => {
    const file = await exportFigure(chart, {...options, document: newDocument()});
    if (caution) expect(file.caution).toMatch(caution);
    else expect(file.caution).toBeUndefined();
    const data = await exportFigure(chart, {...options, format: "csv", document: newDocument()});
    expect(data.caution).toBeUndefined();
  });
});

test("in print that has room for two columns, panels that are higher than a page stand side by side", async () => {
  const heightAt = async (width: number) => {
    const {body} = await exportFigure((options) => losses.figure(real, {...options, engagement: tirana}), {
      profile: "print",
      width,
      document: newDocument()
    });
    return Number.parseFloat(parsed(body as string).getAttribute("height")!);
  };
  expect(await heightAt(522)).toBeLessThan(0.8 * (await heightAt(460)));
});
