import {describe, expect, test} from "vitest";
import {chartOptions, optionFault, type ChartFunction} from "../../../src/components/cell/chart-options.js";
import {scopeOf} from "../../../src/components/cell/scope.js";
import type {Chart} from "../../../src/charts/export/export-figure.js";
import {drawn} from "../../support/draw.js";
import {real, tirana} from "../../support/real.js";

const charts = Object.keys(chartOptions) as ChartFunction[];

describe.each(charts)("%s", (chart) => {
  const options = Object.entries<{values?: readonly string[]}>(chartOptions[chart]);
  const own = scopeOf(real, {}, {width: 640})[chart] as (data: typeof real, options: object) => Chart;
  const values = options.flatMap(([name, {values = []}]) => values.map((value) => [name, value] as const));

  test.each(values)("draws with %s: %s", (name, value) => {
    expect(drawn(own(real, {engagement: tirana, [name]: value})).id).toContain(tirana);
  });

  test("names the options that it has where it is given another", () => {
    expect(() => own(real, {colour: "red"})).toThrow(
      `${chart} has no option colour here; expected engagement, policy, `
    );
  });
});

test.each([
  ["timeline", {period: "all", policy: "an-article", between: ["1944-01-01", "1944-02-01"]}, null],
  ["timeline", {period: undefined}, null],
  [
    "timeline",
    {period: "war"},
    {option: "period", message: 'timeline: period is "war"; expected background, campaign, all'}
  ],
  ["timeline", {axes: "own"}, {option: "axes", message: expect.stringMatching(/^timeline has no option axes here/)}],
  ["forceRatio", {axes: "own"}, null],
  ["losses", {width: 300}, {option: "width", message: expect.stringMatching(/^losses has no option width here/)}]
] as const)("%s %j: %j", (chart, options, fault) => {
  expect(optionFault(chart, options)).toEqual(fault);
});
