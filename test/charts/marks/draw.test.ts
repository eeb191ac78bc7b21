import {describe, expect, test} from "vitest";
import {drawInterval, type IntervalStyle, type PlacedInterval} from "../../../src/charts/marks/draw-interval.js";
import {drawSpan, fuzzies, type Fuzzy, type PlacedSpan, type SpanStyle} from "../../../src/charts/marks/draw-span.js";
import type {Shape} from "../../../src/charts/svg/svg.js";
import {elementsOf} from "../../support/draw.js";

const paint = {fill: "black"};
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
  for (const parts of [drawInterval(placed, {fill: "silver"}), drawSpan(placed, {fill: "silver"})])
    expect(parts.at(-1)!.attributes.fill).toBe("currentColor");
});

test("an arrow towards less stops where the bars start", () => {
  const tips = (high: number, base: number | null) =>
    elementsOf(drawInterval({low: null, high, base, y: 10, height: 12}, paint))
      .filter((element) => element.localName === "line")
      .map((line) => numbers(line, "x2")[0]!);
  expect(Math.min(...tips(20, 0))).toBeGreaterThanOrEqual(0);
  expect(Math.min(...tips(20, null))).toBeLessThan(0);
});
