import {describe, expect, test} from "vitest";
import {forceRatio} from "../../src/charts/force-ratio/chart.js";
import {drawInterval, type IntervalStyle, type PlacedInterval} from "../../src/charts/marks/draw-interval.js";
import {drawSpan, type PlacedSpan} from "../../src/charts/marks/draw-span.js";
import {timeline} from "../../src/charts/timeline/chart.js";
import type {Shape} from "../../src/charts/svg/svg.js";
import {drawn, elementsOf} from "../support/draw.js";
import {battle, madeUp} from "../support/made-up.js";

const colours = {fill: "black"};
const markup = (shapes: readonly Shape[]) =>
  elementsOf(shapes)
    .map((element) => element.outerHTML)
    .join("");

/** What the marks look like, without where they are and how long: two states that share this look alike. */
const look = (text: string) =>
  text.replace(/ (x|y|x1|x2|y1|y2|cx|cy|width)="[^"]*"/g, "").replace(/d="[^"]*"/g, (d) => d.replace(/[\d.,-]+/g, ""));

describe("each state of an amount is drawn, and looks unlike the others", () => {
  const amount = (bounds: Partial<PlacedInterval>, style: Partial<IntervalStyle> = {}) =>
    markup(drawInterval({low: null, high: null, base: 0, y: 10, height: 12, ...bounds}, {...colours, ...style}));
  const states: [string, (base: number | null) => string][] = [
    ["exact", (base) => amount({low: 50, high: 50, base})],
    ["approximate", (base) => amount({low: 50, high: 50, base}, {approximate: true})],
    ["range", (base) => amount({low: 50, high: 80, base})],
    ["approximate range", (base) => amount({low: 50, high: 80, base}, {approximate: true})],
    ["at least", (base) => amount({low: 50, base})],
    ["at most", (base) => amount({high: 50, base})],
    ["unknown", (base) => amount({base})],
    ["rival", (base) => amount({low: 50, high: 50, base}, {rival: true})],
    ["not comparable", (base) => amount({low: 50, high: 50, base}, {incomparable: true})],
    ["not comparable, at least", (base) => amount({low: 50, base}, {incomparable: true})],
    ["not comparable, at most", (base) => amount({high: 50, base}, {incomparable: true})]
  ];

  test.each([
    ["bars", 0],
    ["points", null]
  ])("as %s", (_, base) => {
    const unlike = states.filter(([name]) => base === 0 || !name.includes("at most"));
    const looks = new Map(unlike.map(([name, draw]) => [name, look(draw(base))]));
    expect([...looks].filter(([, text]) => text === "")).toEqual([]);
    expect(new Set(looks.values()).size).toBe(unlike.length);
  });

  test("none is drawn as what no other amount is", () => {
    const none = look(amount({low: 0, high: 0}));
    expect(none).not.toBe("");
    expect(states.map(([, draw]) => look(draw(0)))).not.toContain(none);
  });

  test("at least points right, at most left: as points they are mirrored, and alike but for that", () => {
    const ends = (text: string) => [...text.matchAll(/x2="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...ends(amount({low: 50})))).toBeGreaterThan(60);
    expect(Math.min(...ends(amount({high: 50})))).toBeLessThan(40);
  });
});

describe("each state of a date is drawn, and looks unlike the others", () => {
  const span = (
    earliest: number | null,
    startLatest: number | null,
    endEarliest: number | null,
    latest: number | null,
    style = {}
  ) => {
    const placed: PlacedSpan = {earliest, startLatest, endEarliest, latest, y: 10, height: 12};
    return markup(drawSpan(placed, {...colours, ...style}));
  };
  const states: [string, string][] = [
    ["certain days", span(10, 10, 90, 90)],
    ["uncertain start", span(10, 30, 90, 90)],
    ["some time in", span(10, 90, 10, 90)],
    ["a day", span(10, 10, 13, 13)],
    ["about a day", span(10, 10, 13, 13, {approximate: true})],
    ["about certain days", span(10, 10, 90, 90, {approximate: true})],
    ["end not stated", span(10, 10, null, null)],
    ["start not stated", span(null, 90, 80, 90)],
    ["a few days, their ends uncertain", span(10, 11, 13, 14)],
    ["some time in a few days", span(10, 14, 10, 14)],
    ["inferred", span(10, 90, 10, 90, {inferred: true})],
    ["no date", span(null, null, null, null)]
  ];

  test.each(states)("%s is drawn", (_, text) => expect(text).not.toBe(""));

  test("no two look alike", () => {
    const looks = states.map(([, text]) => look(text));
    expect(states.filter(([, text], index) => looks.indexOf(look(text)) !== index)).toEqual([]);
  });
});

/** How many of a figure's rows have a mark: something drawn beside the words of its tip. */
const marksIn = (figure: Element) => {
  const tips = [...figure.querySelectorAll("g > title")];
  return tips.map((tip) => tip.parentElement!.children.length - 1);
};

test.each(["1,500", "about 5", "5–9", "5+", "up to 5", "Unknown", "None", "", "dozens", "3 tanks"])(
  "a strength of %j leaves no row without a mark, on any axis",
  (strength) => {
    const made = battle({Strength1: strength, Strength2: "1,000"});
    for (const scale of ["linear", "log"] as const) {
      const marks = marksIn(drawn((options) => forceRatio(made, {...options, scale})));
      expect(marks).toHaveLength(3);
      expect(Math.min(...marks)).toBeGreaterThan(0);
    }
  }
);

test("every row of a timeline has a mark, whatever is known of its date", () => {
  const dates = [
    "1 May 1700",
    "c. 1700",
    "May 1700",
    "until May 1700",
    "after 3 May 1700",
    "someday",
    "",
    "1 May 1700 – present",
    "9 BC"
  ];
  const made = madeUp(
    {war: {Date: "1700"}},
    dates.map((date) => ({kind: "event", date}))
  );
  const marks = marksIn(drawn((options) => timeline(made, options)));
  expect(marks).toHaveLength(dates.length + 1);
  expect(Math.min(...marks)).toBeGreaterThan(0);
});
