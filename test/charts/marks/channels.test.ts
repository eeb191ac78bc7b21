import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {intervalX} from "../../../src/charts/marks/interval-x.js";
import {spanX} from "../../../src/charts/marks/span-x.js";
import {newDocument} from "../../support/draw.js";
import {amounts, dates, numbers, tipsOf} from "../../support/marks.js";

const document = newDocument();

describe("a tip says what is stated, and nothing of what is not", () => {
  const charts: [string, Plot.Markish, (string | RegExp)[][]][] = [
    [
      "amounts",
      intervalX(amounts, {y: "name", tip: true}),
      [
        ["at least 5", "at most 5", "name exact"],
        ["at least 2", "at most 8", "name range"],
        ["at least 5", "approximate true", "name bound"],
        ["at most 6", "rival exact", "name at most"],
        ["incomparable not counted", "name unknown"]
      ]
    ],
    [
      "dates, by their days",
      spanX(dates.slice(1), {y: "name", tip: "y"}),
      [
        [
          "earliest 1944-05-01",
          "startLatest 1944-06-30",
          "endEarliest 1944-09-01",
          "latest 1944-09-30",
          "name uncertain"
        ],
        ["earliest 1944-07-01", "startLatest 1944-07-01", "name since"],
        ["endEarliest 1944-09-30", "latest 1944-09-30", "name until"],
        ["name no date"]
      ]
    ],
    ["a title alone", intervalX(amounts, {y: "name", title: "name", tip: true}), amounts.map(({name}) => [name])]
  ];
  test.each(charts)("%s", (_, mark, said) => {
    const chart = Plot.plot({document, width: 400, height: 300, y: {axis: null}, marks: [mark]});
    expect(
      tipsOf(chart, said.length)
        .map(({lines}) => lines)
        .sort()
    ).toEqual([...said].sort());
  });
});

describe("bounds and facts may be what Plot's transforms give", () => {
  const shafts = (mark: Plot.Markish) =>
    [
      ...Plot.plot({document, width: 200, x: {domain: [0, 10]}, y: {axis: null}, marks: [mark]}).lastElementChild!
        .children
    ].map((group) => [...group.children].map(({localName}) => localName).join(" "));
  const columns = {y: "side", x1: "low", x2: "high"};

  test("Plot.groupY: the least and the most of each side, approximate where any is", () => {
    const some = (values: unknown[]) => values.some(Boolean);
    const grouped = Plot.groupY({x1: "min", x2: "max", approximate: some}, {
      ...columns,
      approximate: "approximate"
    } as object);
    const chart = Plot.plot({document, x: {domain: [0, 10]}, marks: [intervalX(amounts, grouped)]});
    const [north, south] = [...chart.lastElementChild!.children] as [Element, Element];
    expect([north.innerHTML, south.innerHTML].map((text) => text.includes("stroke-dasharray"))).toEqual([true, false]);
    expect(chart.scale("y")!.domain).toEqual(["North", "South"]);
    expect(numbers(south.querySelector("rect")!, "x", "width").map(Math.round)).toEqual([156, 348]);
  });

  test("Plot.map: doubled bounds", () => {
    const doubled = Plot.map(
      {
        x1: (values: number[]) => values.map((value) => value && 2 * value),
        x2: (values: number[]) => values.map((value) => value && 2 * value)
      },
      {y: "name", x1: "low", x2: "high"}
    );
    const chart = Plot.plot({document, marks: [intervalX(amounts, doubled as object)]});
    expect(chart.scale("x")!.domain).toEqual([4, 16]);
    expect(shafts(intervalX(amounts, doubled as object))).toHaveLength(5);
  });

  test.each<[string, Plot.Markish, string[]]>([
    ["a channel by name", intervalX(amounts.slice(0, 2), {x1: "low", x2: "high"}), ["circle", "rect"]],
    [
      "functions",
      intervalX(amounts.slice(0, 2), {x1: ({low}) => low, x2: () => null}),
      ["line line path", "line line path"]
    ],
    ["arrays", intervalX([0, 0], {x1: [1, 2], x2: [1, 3]}), ["circle", "rect"]],
    ["constants", intervalX([0], {x1: 4, x2: 6}), ["rect"]]
  ])("%s", (_, mark, shapes) => expect(shafts(mark)).toEqual(shapes));
});

describe("the days of spanX", () => {
  const spans = (rows: Plot.Data, options: object = {}) => {
    const chart = Plot.plot({document, width: 200, x: {type: "utc", ticks: 0}, marks: [spanX(rows, options)]});
    return Array.from(chart.scale("x")!.domain!, (day) => (day as Date).toISOString().slice(0, -14));
  };
  test.each<[string, object, string[]]>([
    ["a text is a day, whose end counts", dates[0]!, ["1944-06-01", "1944-09-01"]],
    [
      "years are astronomical",
      {...dates[0]!, earliest: "-0480-08-01", startLatest: "-0480-08-01"},
      ["-000480-08-01", "1944-09-01"]
    ],
    [
      "a date is an instant",
      {earliest: new Date("2001-01-01"), latest: new Date("2001-02-01")},
      ["2001-01-01", "2001-02-01"]
    ],
    ["an open end needs no other", dates[2]!, ["1944-07-01", "1944-07-01"]]
  ])("%s", (_, row, days) => expect(spans([row])).toEqual(days));

  test("what is no day is said", () =>
    expect(() => spans([{...dates[0]!, latest: "1944-9"}])).toThrow("impossible day: 1944-9; expected YYYY-MM-DD"));

  test("columns of other names", () => {
    const rows = [{from: "1944-06-01", to: "1944-06-30"}];
    expect(spans(rows, {earliest: "from", startLatest: "from", endEarliest: "to", latest: "to"})).toEqual([
      "1944-06-01",
      "1944-07-01"
    ]);
  });
});
