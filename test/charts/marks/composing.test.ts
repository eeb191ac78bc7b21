import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {intervalX, IntervalX, type IntervalXOptions} from "../../../src/charts/marks/interval-x.js";
import {dateOf, endOf, spanX, SpanX} from "../../../src/charts/marks/span-x.js";
import {newDocument} from "../../support/draw.js";
import {amounts, dates, numbers, tipsOf} from "../../support/marks.js";

const document = newDocument();

type Make = (data: Plot.Data, options?: IntervalXOptions) => IntervalX | SpanX;
type Kind = {make: Make; Class: typeof IntervalX | typeof SpanX; rows: {name: string}[]; x: Plot.ScaleOptions};
const kinds: [string, Kind][] = [
  ["intervalX", {make: intervalX, Class: IntervalX, rows: amounts, x: {domain: [0, 10]}}],
  [
    "spanX",
    {
      make: spanX as Make,
      Class: SpanX,
      rows: dates,
      x: {domain: [dateOf("1944-05-01")!, endOf("1944-12-31")!]}
    }
  ]
];

describe.each(kinds)("%s composes as Plot's own marks do", (_, {make, Class, rows, x}) => {
  const plot = (options: object, chart: Plot.PlotOptions = {}) =>
    Plot.plot({
      document,
      width: 200,
      marginLeft: 60,
      x,
      y: {axis: null},
      ...chart,
      marks: [make(rows, {y: "name", ...options})]
    });
  const group = (options: object, chart: Plot.PlotOptions = {}) => plot(options, chart).lastElementChild!;
  const marks = (options: object, chart: Plot.PlotOptions = {}) => [...group(options, chart).children];
  const names = (options: object) =>
    marks({title: "name", ...options}).map((mark) => mark.querySelector("title")!.textContent);

  test("it is a Plot mark, with the shorthand plot", () => {
    const mark = make(rows, {y: "name"});
    expect([mark instanceof Plot.Mark, mark instanceof Class]).toEqual([true, true]);
    expect(mark.plot({document}).lastElementChild!.children).toHaveLength(rows.length);
  });

  test("its columns are the notebook's by default, and no row is left out", () => {
    expect(marks({}).map((mark) => mark.children.length > 0)).toEqual(rows.map(() => true));
  });

  test("without a row it stands in the middle of the frame", () => {
    const [mark] = Plot.plot({
      document,
      height: 100,
      marginTop: 20,
      marginBottom: 30,
      x,
      marks: [make(rows.slice(0, 1))]
    }).lastElementChild!.children;
    const shape = mark!.firstElementChild!;
    const [y, height] = shape.localName === "circle" ? [...numbers(shape, "cy"), 0] : numbers(shape, "y", "height");
    expect(y! + height! / 2).toBe(45);
  });

  test.each<[string, object, string[]]>([
    [
      "filter",
      {filter: ({side}: {side: string}) => side === "North"},
      rows
        .filter((_, row) => row % 2 === 0)
        .slice(0, 2)
        .map(({name}) => name)
    ],
    ["reverse", {reverse: true}, rows.map(({name}) => name).reverse()],
    ["sort by a column", {sort: "name"}, rows.map(({name}) => name).sort()],
    [
      "sort by a channel",
      {sort: {channel: "-y"}},
      rows
        .map(({name}) => name)
        .sort()
        .reverse()
    ],
    ["Plot.sort", Plot.sort("name", {y: "name"}), rows.map(({name}) => name).sort()],
    ["Plot.filter", Plot.filter(({name}: {name: string}) => name === "exact", {y: "name"}), ["exact"]],
    ["Plot.reverse", Plot.reverse({y: "name"}), rows.map(({name}) => name).reverse()],
    ["Plot.selectFirst", Plot.selectFirst({y: "name"}), ["exact"]],
    [
      "transform",
      {transform: (data: object[], facets: number[][]) => ({data, facets: facets.map(([first]) => [first])})},
      ["exact"]
    ]
  ])("%s", (_, options, left) => expect(names(options)).toEqual(left));

  test.each<[string, object, string[]]>([
    [
      "x1",
      {y: "x1"},
      _ === "intervalX"
        ? ["range", "bound", "exact", "at most", "unknown"]
        : ["uncertain", "exact", "since", "no date", "until"]
    ],
    [
      "-x2",
      {y: "-x2"},
      _ === "intervalX"
        ? ["range", "at most", "exact", "bound", "unknown"]
        : ["uncertain", "until", "exact", "no date", "since"]
    ],
    ["limit", {y: "x1", limit: 1}, _ === "intervalX" ? ["range"] : ["uncertain"]]
  ])("sort: the rows' order by a bound, what is open last: %s", (_, sort, order) =>
    expect(plot({sort}).scale("y")!.domain).toEqual(order)
  );

  test("facets, beside and below each other", () => {
    for (const facet of ["fx", "fy"]) {
      const faceted = plot({[facet]: "side"});
      expect(faceted.scale(facet as "fx")!.domain).toEqual(["North", "South"]);
      expect([...faceted.lastElementChild!.children].map(({children}) => children.length)).toEqual([2, 3]);
    }
    const byChart = plot({}, {facet: {data: rows, y: "side"}});
    expect([...byChart.lastElementChild!.children].map(({children}) => children.length)).toEqual([2, 3]);
  });

  test("a colour scale, of the fill or of the edges", () => {
    for (const paint of ["fill", "stroke"]) {
      expect(plot({[paint]: "side"}).scale("color")!.domain).toEqual(["North", "South"]);
      expect(group({[paint]: "side"}).outerHTML).toMatch(/"#4269d0".*"#efb118"/s);
    }
    expect(plot({fill: "side"}, {color: {legend: true}}).localName).toBe("figure");
  });

  test("an initializer: dodgeY moves marks apart that would stand on each other", () => {
    const dodged = Plot.dodgeY({anchor: "top", padding: 4, r: 6} as Plot.DodgeYOptions, {
      filter: ({name}: {name: string}) => name !== "range"
    });
    const drawing = Plot.plot({document, width: 200, x, marks: [make([...rows, ...rows], dodged)]}).lastElementChild!;
    expect(drawing.outerHTML).not.toMatch(/NaN|undefined/);
    const heights = [...drawing.children].map((mark) =>
      /(?: y1?| cy)="([\d.]+)"|d="M[\d.]+,([\d.]+)/.exec(mark.innerHTML)!.slice(1).join("")
    );
    const alike = heights.length / 2;
    expect(heights.slice(0, alike).filter((height, row) => height === heights[row + alike])).toEqual([]);
  });

  test("insets trim it, as they do Plot's bars", () => {
    const box = (options: object) => {
      const shape = marks({
        base: 0,
        filter: ({name}: {name: string}) => name === "exact",
        ...options
      })[0]!.querySelector("rect")!;
      return numbers(shape, "x", "y", "width", "height");
    };
    const [left, top, width, height] = box({}) as [number, number, number, number];
    expect(box({insetTop: 2, insetBottom: 4})).toEqual([left, top + 2, width, height - 6]);
    expect(box({insetRight: 3})).toEqual([left, top, width - 3, height]);
    expect(box({inset: 1})[3]).toBe(height - 2);
    expect(box({height: 20})).toEqual([left, top - 4, width, 20]);
  });

  test.each<[string, object, (group: Element) => unknown, unknown]>([
    ["opacity", {opacity: 0.5}, (group) => group.firstElementChild!.getAttribute("opacity"), "0.5"],
    ["ariaLabel", {ariaLabel: "name"}, (group) => group.firstElementChild!.getAttribute("aria-label"), "exact"],
    ["ariaHidden", {ariaHidden: true}, (group) => group.getAttribute("aria-hidden"), "true"],
    ["className", {className: "mine"}, (group) => group.getAttribute("class"), "mine"],
    ["dx and dy", {dx: 3, dy: 4}, (group) => group.getAttribute("transform"), "translate(3,4)"],
    [
      "clip",
      {clip: true},
      ({firstElementChild: group}) => group!.getAttribute("clip-path")?.replace(/\d+/, "N"),
      "url(#plot-clip-N)"
    ],
    ["fillOpacity", {fillOpacity: 0.4}, (group) => group.getAttribute("fill-opacity"), "0.4"],
    [
      "strokeOpacity",
      {strokeOpacity: () => 0.4},
      (group) => group.firstElementChild!.getAttribute("stroke-opacity"),
      "0.4"
    ],
    ["title", {title: "side"}, (group) => group.querySelector("title")!.textContent, "North"],
    [
      "mixBlendMode",
      {mixBlendMode: "multiply"},
      (group) => group.firstElementChild!.getAttribute("style"),
      "mix-blend-mode: multiply"
    ],
    ["pointerEvents", {pointerEvents: "none"}, (group) => group.getAttribute("pointer-events"), "none"],
    [
      "href and target",
      {href: "name", target: "_blank"},
      (group) => {
        const link = group.firstElementChild!;
        return [link.localName, link.getAttribute("href"), link.getAttribute("target"), link.children.length];
      },
      ["a", "exact", "_blank", 1]
    ],
    [
      "stroke and strokeWidth",
      {stroke: "red", strokeWidth: 3, fill: "blue", rival: () => true},
      (group) => {
        const edge = group.firstElementChild!.firstElementChild!;
        return [
          edge.getAttribute("stroke"),
          Number(edge.getAttribute("stroke-width")) > 2.9,
          group.getAttribute("stroke")
        ];
      },
      ["red", true, null]
    ]
  ])("%s", (_, options, read, value) => expect(read(group(options))).toEqual(value));

  test("dashes say what is approximate, so that no option changes them", () =>
    expect(() => make(rows, {strokeDasharray: "1,2"} as object)).toThrow("strokeDasharray: expected no such option"));

  test("z joins rivals by a line, within each facet", () => {
    const joined = (options: object) =>
      [...group({z: () => "one", ...options}).querySelectorAll("path[fill=none]")].filter(
        (path) => path.getAttribute("stroke-width") === "1"
      );
    expect(joined({})).toHaveLength(1);
    expect(joined({fy: "side"})).toHaveLength(2);
    expect(joined({z: "name"})).toHaveLength(0);
    expect(joined({z: null})).toHaveLength(0);
  });

  test.each([true, "x", "y", {fontSize: 12}] as const)("tip: Plot's own, with a place for every row: %j", (tip) => {
    const chart = plot({tip});
    expect(chart.lastElementChild!.getAttribute("aria-label")).toBe("tip");
    expect(tipsOf(chart, rows.length).map(({place}) => place.some(Number.isNaN))).toEqual(rows.map(() => false));
  });

  test("of Plot's pointer nothing is drawn until there is a pointer", () => {
    expect(group(Plot.pointerX({y: "name"})).children).toHaveLength(0);
  });
});
