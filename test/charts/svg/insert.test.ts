import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {drawFigure} from "../../../src/charts/figure/figure.js";
import {dataIn, fillIn, insertData, insertElements, type Insert} from "../../../src/charts/svg/insert.js";
import {intervalX} from "../../../src/charts/marks/interval-x.js";
import {serialize} from "../../../src/charts/export/serialize.js";
import {svg} from "../../../src/charts/svg/svg.js";
import {timeline} from "../../../src/charts/timeline/chart.js";
import {elementsOf, newDocument} from "../../support/draw.js";
import {real} from "../../support/real.js";

const rows = [
  {year: 1, name: "a", low: 5, high: 8},
  {year: 2, name: "b", low: 5, high: null},
  {year: 2, name: "c", low: null, high: null}
];
const chart = (insert: Insert, options: object) =>
  Plot.plot({
    document: newDocument(),
    y: {type: "point"},
    marks: [intervalX(rows, {x1: "low", x2: "high", y: "name", insert, ...options})]
  });
/** Clips have numbers that count up. */
const file = (drawing: Element) => serialize(drawing).replace(/plot-clip-\d+/g, "plot-clip-N");

describe("a file is the same of what was inserted as elements and as data, filled in or not", () => {
  test.each([{}, {clip: true, join: () => "one"}, {fy: "year"}, {filter: () => false}])("%j", (options) => {
    const [elements, data] = [insertElements, insertData].map((insert) => chart(insert, options)) as unknown as [
      Element,
      Element
    ];
    expect(data.querySelectorAll("rect, line, circle").length).toBeLessThan(3);
    expect(file(data)).toBe(file(elements));
    fillIn(data);
    expect(file(data)).toBe(file(elements));
  });
});

test("what was inserted as data is filled in once", () => {
  const [group] = elementsOf([svg("g")]) as [SVGElement];
  insertData(group, [svg("rect"), svg("line")]);
  expect([group.children.length, dataIn(group)?.length]).toEqual([0, 2]);
  fillIn(group);
  fillIn(group);
  expect([group.children.length, dataIn(group)]).toEqual([2, undefined]);
});

test("there is no limit to how many shapes are inserted", () => {
  const [group] = elementsOf([svg("g")]) as [SVGElement];
  insertElements(
    group,
    Array.from({length: 150_000}, () => svg("g"))
  );
  expect(group.childNodes).toHaveLength(150_000);
});

test("a figure has one element, and its file is the same before and after it is drawn", () => {
  const document = newDocument();
  const figure = timeline.figure(real, {document});
  const before = serialize(figure.root);
  const element = drawFigure(figure, document);
  expect(drawFigure(figure, document)).toBe(element);
  expect([serialize(element) === before, serialize(figure.root) === before]).toEqual([true, true]);
});
