import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {serialize} from "../../../src/charts/export/serialize.js";
import {drawFigure} from "../../../src/charts/figure/figure.js";
import {intervalX} from "../../../src/charts/marks/interval-x.js";
import {elementOf, walk} from "../../../src/charts/svg/elements.js";
import {shapeDocument, svg, type Shape} from "../../../src/charts/svg/svg.js";
import {timeline} from "../../../src/charts/timeline/chart.js";
import {newDocument} from "../../support/draw.js";
import {real} from "../../support/real.js";

const rows = [
  {year: 1, name: "a", low: 5, high: 8},
  {year: 2, name: "b\nc", low: 5, high: null},
  {year: 2, name: "d", low: null, high: null}
];
const options = {x1: "low", x2: "high", y: "name"};

/** Clips and markers have numbers that count up. */
const file = (drawing: Element | Shape) => serialize(drawing).replace(/plot-(clip|marker)-\d+/g, "plot-$1-N");

describe("what Plot draws in shapes is what it draws in elements, and elements of the shapes are that too", () => {
  test.each<[string, (document: Document) => Plot.PlotOptions]>([
    ["axes and a grid", () => ({grid: true, marks: [intervalX(rows, options)]})],
    ["clips and lines between rivals", () => ({marks: [intervalX(rows, {...options, clip: true, z: () => "one"})]})],
    ["facets, moved", () => ({marks: [intervalX(rows, {...options, fy: "year", dx: 3})]})],
    ["nothing", () => ({marks: [intervalX(rows, {...options, filter: () => false})]})],
    ["words in lines, with titles", () => ({marks: [Plot.text(rows, {y: "name", text: "name", title: "name"})]})],
    ["symbols", () => ({marks: [Plot.dot(rows, {y: "name", x: "low", symbol: "name", fill: "year"}), Plot.frame()]})],
    [
      "lines, areas, arrows and markers",
      () => ({
        marks: [
          Plot.lineY([1, 3, 2], {marker: true}),
          Plot.areaY([1, 2]),
          Plot.arrow([0], {x1: 0, x2: 1, y1: 0, y2: 1})
        ]
      })
    ]
  ])("%s", (_, chart) => {
    const [elements, shapes] = [newDocument(), shapeDocument].map((document) =>
      Plot.plot({...chart(document), document})
    ) as unknown as [Element, Shape];
    expect(file(shapes)).toBe(file(elements));
    expect(file(elementOf(newDocument(), shapes))).toBe(file(elements));
  });
});

describe("a shape answers as an element does", () => {
  const shape = () => svg("g", {id: "a", x: 1 / 3, y: null}, [svg("title", {}, ["one"]), " two", null]);
  test.each<[string, (element: Shape) => unknown, unknown]>([
    ["its words", (element) => element.textContent, "one two"],
    ["its attributes", (element) => element.getAttributeNames(), ["id", "x"]],
    ["numbers as they are printed", (element) => element.getAttribute("x"), "0.33"],
    ["what it has not", (element) => [element.getAttribute("y"), element.hasAttribute("y")], [null, false]],
    ["other words", (element) => ((element.textContent = "new"), element.children), ["new"]],
    [
      "a child before another, and moved",
      (element) => {
        const [first, last, parent] = [svg("a"), svg("b"), svg("g")];
        element.append(last);
        element.insertBefore(first, last);
        parent.append(last);
        return [element.children.at(-1) === first, parent.children[0] === last];
      },
      [true, true]
    ],
    ["one that is removed", (element) => (element.appendChild(svg("b")).remove(), element.children.length), 3],
    [
      "a walk",
      (element) => {
        const names: string[] = [];
        walk(element, ({localName}) => void names.push(localName));
        return names;
      },
      ["g", "title"]
    ]
  ])("%s", (_, read, value) => expect(read(shape())).toEqual(value));
});

test("there is no limit to how many shapes are in one", () => {
  const shape = svg("g");
  shape.append(...Array.from({length: 100_000}, () => svg("g")));
  expect(elementOf(newDocument(), shape).childNodes).toHaveLength(100_000);
});

test("a figure has one element, and its file is the same before and after it is drawn", () => {
  const document = newDocument();
  const figure = timeline.figure(real, {document});
  const before = serialize(figure.root);
  const element = drawFigure(figure, document);
  expect(drawFigure(figure, document)).toBe(element);
  expect([serialize(element) === before, serialize(figure.root) === before]).toEqual([true, true]);
});
