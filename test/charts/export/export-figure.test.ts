import {describe, expect, test} from "vitest";
import {exportFigure, type ExportOptions} from "../../../src/charts/export/export-figure.js";
import type {FigureOptions} from "../../../src/charts/figure/figure.js";
import {forceRatio} from "../../../src/charts/force-ratio/chart.js";
import {timeline} from "../../../src/charts/timeline/chart.js";
import {outline} from "../../../src/cli/figures/outline.js";
import {newDocument} from "../../support/draw.js";
import {real} from "../../support/real.js";

const exported = (options: ExportOptions) =>
  exportFigure((own) => timeline(real, own), {...options, document: newDocument()});

describe("an option that is impossible is told with what was expected", () => {
  test.each<[ExportOptions, string]>([
    [{width: 30}, "impossible width: 30; expected 200 to 4000"],
    [{width: 5000}, "impossible width: 5000; expected 200 to 4000"],
    [{width: Number.NaN}, "impossible width: NaN; expected 200 to 4000"],
    [{pixelRatio: 5}, "impossible pixelRatio: 5; expected 1 to 4"],
    [{text: "paths" as "text"}, "unknown text: paths; expected text, outlines"],
    [{date: "today"}, "impossible date: today; expected a day, YYYY-MM-DD"],
    [{date: "2024-99-99"}, "impossible date: 2024-99-99"],
    [{date: "2023-02-29"}, "impossible date: 2023-02-29"],
    [{date: ""}, "impossible date: "]
  ])("%j", async (options, message) => {
    await expect(exported(options)).rejects.toThrow(RangeError);
    await expect(exported(options)).rejects.toThrow(message);
  });
});

describe("a file's name says what is not as by default, so that none takes another's place", () => {
  const slug = "liberation-of-tirana";
  const zoomed = {policy: "highest", period: "all", between: ["1944-10-01", "1944-11-30"]} as const;
  const charts: [string, (own: FigureOptions) => SVGSVGElement, ExportOptions][] = [
    ["timeline-web.svg", (own) => timeline(real, own), {}],
    ["timeline-web.svg", (own) => timeline(real, {...own, between: null}), {}],
    ["timeline-web.svg", (own) => timeline(real, own), {profile: null, width: null, theme: null} as object],
    ["timeline-web.svg", (own) => timeline(real, {...own, policy: "infobox", sort: "nested", fuzzy: "gradient"}), {}],
    [
      "timeline-policy-highest-period-all-between-1944-10-01-1944-11-30-web.svg",
      (own) => timeline(real, {...own, ...zoomed}),
      {}
    ],
    [`timeline-${slug}-sort-start-web.svg`, (own) => timeline(real, {...own, engagement: slug, sort: "start"}), {}],
    ["timeline-fuzzy-none.csv", (own) => timeline(real, {...own, fuzzy: "none"}), {format: "csv"}],
    ["force-ratio-web.svg", (own) => forceRatio(real, {...own, sides: [1, 2]}), {}],
    [
      "force-ratio-scale-log-axes-shared-web.svg",
      (own) => forceRatio(real, {...own, scale: "log", axes: "shared"}),
      {}
    ],
    ["timeline-web-grey.svg", (own) => timeline(real, own), {theme: "grey"}],
    ["timeline-print.svg", (own) => timeline(real, own), {profile: "print", theme: "grey"}],
    ["timeline-print-522pt-light.svg", (own) => timeline(real, own), {profile: "print", theme: "light", width: 522}],
    ["timeline-print-outlines.svg", (own) => timeline(real, own), {profile: "print", text: "outlines", outline}]
  ];
  test.each(charts)("%s", async (name, chart, options) =>
    expect((await exportFigure(chart, {...options, document: newDocument()})).name).toBe(name)
  );
});

test.each<[ExportOptions, string]>([
  [{width: 200}, 'width="200"'],
  [{width: 4000}, 'width="4000"'],
  [{date: "2024-02-29"}, "<dc:date>2024-02-29</dc:date>"],
  [{creator: ""}, "<dc:title>campaign-notebook</dc:title>"]
])("%j is taken", async (options, text) => expect((await exported(options)).body).toContain(text));
