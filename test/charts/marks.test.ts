import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {fuzzies, type Fuzzy} from "../../src/charts/marks/draw-ends.js";
import {drawInterval, type IntervalStyle, type PlacedInterval} from "../../src/charts/marks/draw-interval.js";
import {drawSpan, type PlacedSpan, type SpanStyle} from "../../src/charts/marks/draw-span.js";
import {intervalX} from "../../src/charts/marks/interval-x.js";
import type {Shape} from "../../src/charts/svg/svg.js";
import {elementsOf} from "../support/draw.js";

const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const paint = {color: "black", background: "white"};
const numbers = (element: Element, ...names: string[]) => names.map((name) => Number(element.getAttribute(name)));

describe("days that are certain are solid, whatever else is not known of a date", () => {
  const span = (days: Partial<PlacedSpan>, style: Partial<SpanStyle> = {}) => {
    const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
    const elements = elementsOf(drawSpan({...nothing, y: 10, height: 12, ...days}, {...paint, ...style}));
    const solid = elements.filter((e) => e.localName === "rect" && e.getAttribute("fill") === "black");
    const shafts = elements.filter((e) => e.getAttribute("stroke-dasharray") === "4,2");
    return {
      solid: solid.map((rect) => numbers(rect, "x", "width")),
      arrows: shafts.map((line) => numbers(line, "x1", "x2"))
    };
  };
  test.each([
    ["1 May – after 20 May", {earliest: 30, startLatest: 30, endEarliest: 90}, [[30, 60]], [[90, 114]]],
    ["before 3 May – 20 May", {startLatest: 40, endEarliest: 90, latest: 90}, [[40, 50]], [[40, 16]]],
    [
      "before 3 May – after 20 May",
      {startLatest: 40, endEarliest: 90},
      [[40, 50]],
      [
        [40, 16],
        [90, 114]
      ]
    ],
    ["24 May – present", {earliest: 30, startLatest: 30}, [], [[30, 54]]],
    ["until 28 May", {endEarliest: 80, latest: 80}, [], [[80, 56]]],
    ["after 3 May", {earliest: 30}, [], [[30, 54]]]
  ])("%s", (_, days, solid, arrows) => expect(span(days)).toEqual({solid, arrows}));
});

describe("each state of an amount looks otherwise when it is a rival, and when it is not comparable", () => {
  const amount = (bounds: Partial<PlacedInterval>, style: Partial<IntervalStyle>) =>
    elementsOf(drawInterval({low: null, high: null, base: null, y: 10, height: 12, ...bounds}, {...paint, ...style}))
      .map((element) => element.outerHTML)
      .join("");
  const states: [string, Partial<PlacedInterval>][] = [
    ["a number", {low: 50, high: 50}],
    ["a number's bar", {low: 50, high: 50, base: 0}],
    ["a range", {low: 50, high: 80}],
    ["a range's bar", {low: 50, high: 80, base: 0}],
    ["at least", {low: 50}],
    ["at most", {high: 50}]
  ];
  test.each(states)("%s", (_, bounds) => {
    const looks = [{}, {rival: true}, {incomparable: true}, {approximate: true}].map((style) => amount(bounds, style));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("what is too short to be seen has the size of a mark that can be, in the middle of its days", () => {
  test.each<[string, Partial<PlacedSpan>, Partial<SpanStyle>]>([
    ["some time in two pixels", {earliest: 49, startLatest: 51, endEarliest: 49, latest: 51}, {}],
    ["inferred", {earliest: 49, startLatest: 51, endEarliest: 49, latest: 51}, {inferred: true}]
  ])("%s", (_, days, style) => {
    const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
    const [box] = elementsOf(drawSpan({...nothing, y: 10, height: 12, ...days}, {...paint, ...style}));
    expect([box!.localName, ...numbers(box!, "x", "width")]).toEqual(["rect", 46.5, 7]);
  });
});

test("days that are too few to be seen stay a diamond where an end is uncertain, on a line, and are never some time in them", () => {
  const days = {earliest: 49, startLatest: 49.5, endEarliest: 50.5, latest: 51};
  const [line, diamond] = elementsOf(drawSpan({...days, y: 10, height: 12}, paint));
  expect(numbers(line!, "x1", "x2", "y1")).toEqual([40, 60, 10]);
  expect(diamond!.getAttribute("d")).toBe("M50,5L55,10L50,15L45,10Z");
  expect(diamond!.getAttribute("fill")).toBe("black");
});

describe("an end that is uncertain is seen, however few its days are, and one that is certain is not", () => {
  const drawing = (fuzzy: Fuzzy, startLatest: number) => {
    const span = {earliest: 50, startLatest, endEarliest: 90, latest: 90, y: 10, height: 12};
    return elementsOf(drawSpan(span, {...paint, fuzzy})).map(({outerHTML}) => outerHTML);
  };
  test.each(fuzzies)("%s", (fuzzy) => {
    expect(drawing(fuzzy, 50)).toHaveLength(1);
    expect(drawing(fuzzy, 50.1).join("")).toContain("46.1");
  });
});

describe("an arrow from beyond the frame starts at the frame's edge, where it is seen", () => {
  const frame = [40, 140] as const;
  const shaft = (shapes: Shape[]) =>
    numbers(
      elementsOf(shapes).find((e) => e.localName === "line" && e.getAttribute("y1") === e.getAttribute("y2"))!,
      "x1",
      "x2"
    );
  const days = {earliest: null, startLatest: null, endEarliest: null, latest: null, y: 10, height: 12, frame};
  const amount = {low: null, high: null, base: null, y: 10, height: 12, frame};
  test.each<[string, Shape[], number[]]>([
    ["until a day far right", drawSpan({...days, endEarliest: 900, latest: 900}, paint), [140, 116]],
    ["since a day far left", drawSpan({...days, earliest: -900, startLatest: -900}, paint), [40, 64]],
    ["until a day in it", drawSpan({...days, endEarliest: 100, latest: 100}, paint), [100, 76]],
    ["until a day left of it", drawSpan({...days, endEarliest: 0, latest: 0}, paint), [0, -24]],
    ["at most an amount far right", drawInterval({...amount, high: 900}, paint), [140, 117]],
    ["at least an amount far left", drawInterval({...amount, low: -900}, paint), [40, 63]]
  ])("%s", (_, shapes, ends) => expect(shaft(shapes)).toEqual(ends));
});

test("what a frame hides is never so far away that renderers fail", () => {
  const drawing = Plot.plot({
    document,
    width: 200,
    x: {domain: [0, 1e-6]},
    marks: [intervalX([{low: -1e9, high: 1e9}], {x1: "low", x2: "high", clip: true, y: () => "far"})]
  });
  const [x, width] = numbers(drawing.querySelector("rect[height]")!, "x", "width");
  expect([x! >= -800, x! + width! <= 1000]).toEqual([true, true]);
});

test("a question mark has the colour of words, whatever colour its side has", () => {
  const nothing = {
    low: null,
    high: null,
    base: null,
    earliest: null,
    startLatest: null,
    endEarliest: null,
    latest: null
  };
  const placed = {...nothing, y: 10, height: 12};
  for (const ink of ["black", undefined]) {
    const style = {color: "silver", background: "white", ...(ink ? {ink} : {})};
    for (const parts of [drawInterval(placed, style), drawSpan(placed, style)])
      expect(parts.at(-1)!.attributes.fill).toBe(ink ?? "currentColor");
  }
});

test("an arrow towards less stops where the bars start", () => {
  const tips = (high: number, base: number | null) =>
    elementsOf(drawInterval({low: null, high, base, y: 10, height: 12}, paint))
      .filter((element) => element.localName === "line")
      .map((line) => numbers(line, "x2")[0]!);
  expect(Math.min(...tips(20, 0))).toBeGreaterThanOrEqual(0);
  expect(Math.min(...tips(20, null))).toBeLessThan(0);
});

describe("intervalX takes the options of Plot's marks", () => {
  const rows = [
    {name: "exact", low: 5, high: 5},
    {name: "range", low: 2, high: 8},
    {name: "bound", low: 5, high: null},
    {name: "wrong way round", low: 8, high: 2},
    {name: "unknown", low: null, high: null}
  ];
  const chart = (options: object, x: object = {}) =>
    Plot.plot({
      document,
      width: 200,
      marginLeft: 60,
      x: {domain: [0, 10], ...x},
      y: {axis: null},
      marks: [intervalX(rows, {x1: "low", x2: "high", y: "name", fill: "black", ...options})]
    });
  const marks = (options: object, x: object = {}) => [...chart(options, x).lastElementChild!.children];
  const drawn = (options: object, x: object = {}) => marks(options, x).map((group) => group.children.length);

  test("bars start within the axis, though nobody says where the axis starts", () => {
    expect(chart({base: 0, filter: ({low}: {low: number}) => low > 2}, {domain: undefined}).scale("x")!.domain).toEqual(
      [0, 8]
    );
  });

  test("a logarithmic axis, which has no place for the base, has points", () => {
    const groups = marks({base: 0}, {type: "log", domain: [1, 10]});
    expect(Math.min(...groups.map((group) => group.children.length))).toBeGreaterThan(0);
    expect(groups[0]!.firstElementChild!.localName).toBe("circle");
    expect(groups.map((group) => group.innerHTML).join("")).not.toMatch(/NaN|Infinity/);
  });

  test.each([{}, {reverse: true}])("arrows end within the drawing: %j", (x) => {
    const open = [5, 10].map((low) => ({name: low, low, high: null}));
    const group = Plot.plot({
      document,
      width: 200,
      x: {domain: [0, 10], ...x},
      marks: [intervalX(open, {x1: "low", x2: "high", y: "name"})]
    }).lastElementChild!;
    const lengths = [...group.children].map((mark) => {
      const [x1, x2] = numbers(mark.querySelectorAll("line")[1]!, "x1", "x2");
      return x2! - x1!;
    });
    // The margin is 20 pixels wide on the right, and 40 on the left.
    expect(lengths).toEqual(x.reverse ? [23, 23] : [23, 17]);
  });

  test("a clip hides neither what is unknown nor the line between rivals", () => {
    const options = {clip: true, join: () => "one", joinAt: 4};
    const [clipped, beside] = [...chart(options).lastElementChild!.children];
    expect(clipped!.getAttribute("clip-path")).toMatch(/^url/);
    expect(clipped!.querySelectorAll("text")).toHaveLength(0);
    expect([...beside!.children].map(({localName}) => localName)).toEqual(["path", "g"]);
    expect(beside!.querySelector("text")!.textContent).toBe("?");
  });

  test("every row is drawn, in whichever direction the axis runs", () => {
    expect(Math.min(...drawn({}))).toBeGreaterThan(0);
    expect(drawn({}, {reverse: true})).toEqual(drawn({}));
  });

  test("on a reversed axis what is known is turned, the question mark is not", () => {
    const turned = marks({}, {reverse: true}).map((group) => group.hasAttribute("transform"));
    expect(turned).toEqual([true, true, true, true, false]);
  });

  test.each<[string, object, (group: Element) => unknown, unknown]>([
    ["opacity", {opacity: 0.5}, (group) => group.firstElementChild!.getAttribute("opacity"), "0.5"],
    ["ariaLabel", {ariaLabel: "name"}, (group) => group.firstElementChild!.getAttribute("aria-label"), "exact"],
    ["className", {className: "mine"}, (group) => group.getAttribute("class"), "mine"],
    ["dx and dy", {dx: 3, dy: 4}, (group) => group.getAttribute("transform"), "translate(3,4)"],
    [
      "clip",
      {clip: true},
      ({firstElementChild: group}) => group!.getAttribute("clip-path")?.replace(/\d+/, "N"),
      "url(#plot-clip-N)"
    ],
    ["fillOpacity", {fillOpacity: "low"}, (group) => group.firstElementChild!.getAttribute("fill-opacity"), "0.63"],
    [
      "href and target",
      {href: "name", target: "_blank"},
      (group) => {
        const link = group.firstElementChild!;
        return [link.localName, link.getAttribute("href"), link.getAttribute("target"), link.children.length];
      },
      ["a", "exact", "_blank", 1]
    ],
    ["filter", {filter: (row: {low: number}) => row.low === 5}, (group) => group.children.length, 2]
  ])("%s", (_, options, read, value) => expect(read(chart(options).lastElementChild!)).toEqual(value));

  test.each(["stroke", "strokeWidth", "strokeOpacity", "strokeDasharray"])(
    "%s, which would change what a mark's edge says, is refused",
    (option) => expect(() => chart({[option]: 1})).toThrow(`${option}: expected no such option`)
  );

  test("the line between rivals runs where amounts are least, in whichever direction the axis runs", () => {
    const line = (x: object, joinAt?: number) => {
      const path = chart({join: () => "one", base: 0, ...(joinAt === undefined ? {} : {joinAt})}, x);
      return Number(/^M([\d.]+),/.exec(path.lastElementChild!.querySelector("path")!.getAttribute("d")!)![1]);
    };
    expect([line({}), line({}, 4)]).toEqual([28, 4]);
    expect([line({reverse: true}), line({reverse: true}, 4)]).toEqual([188, 196]);
  });

  test.each([true, "y", {fontSize: 12}] as const)(
    "tip: every row has a place for one, whatever bound is open: %j",
    (tip) => {
      const [mark, ofTip] = intervalX(rows, {x1: "low", x2: "high", y: "name", tip}) as unknown as Plot.Mark[];
      const {channels} = (
        ofTip as unknown as {initialize: () => {channels: Record<string, {value: unknown[]}>}}
      ).initialize();
      expect([mark!, ...channels.x!.value]).toEqual([mark, 5, 2, 5, 8, 5]);
      expect(channels["at least"]!.value).toEqual(rows.map(({low}) => low));
      expect(Object.keys(channels)).not.toContain("x1");
    }
  );

  test("of Plot's pointer nothing is drawn until there is a pointer", () => {
    expect(chart(Plot.pointerX({x1: "low", x2: "high", y: "name"})).lastElementChild!.children).toHaveLength(0);
  });
});
