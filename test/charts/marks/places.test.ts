import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {intervalX} from "../../../src/charts/marks/interval-x.js";
import {newDocument} from "../../support/draw.js";
import {amounts, numbers} from "../../support/marks.js";

const document = newDocument();

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

describe("intervalX places its marks on any scale", () => {
  const rows = [...amounts.slice(0, 3), {name: "wrong way round", low: 8, high: 2}, amounts[4]!];
  const chart = (options: object, x: object = {}, joinedAt: number | null = null) =>
    Plot.plot({
      document,
      width: 200,
      marginLeft: 60,
      x: {domain: [0, 10], ...x},
      y: {axis: null},
      marks: [
        intervalX(rows, {y: "name", fill: "black", incomparable: null, approximate: null, ...options}).joinedAt(
          joinedAt
        )
      ]
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
      marks: [intervalX(open, {y: "name"})]
    }).lastElementChild!;
    const lengths = [...group.children].map((mark) => {
      const [x1, x2] = numbers(mark.querySelectorAll("line")[1]!, "x1", "x2");
      return x2! - x1!;
    });
    // The margin is 20 pixels wide on the right, and 40 on the left.
    expect(lengths).toEqual(x.reverse ? [23, 23] : [23, 17]);
  });

  test("a clip hides neither what is unknown nor the line between rivals", () => {
    const [clipped, beside] = [...chart({clip: true, z: () => "one"}, {}, 4).lastElementChild!.children];
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

  test("the line between rivals runs where amounts are least, in whichever direction the axis runs", () => {
    const line = (x: object, joinedAt: number | null = null) => {
      const path = chart({z: () => "one", base: 0}, x, joinedAt);
      return Number(/^M([\d.]+),/.exec(path.lastElementChild!.querySelector("path")!.getAttribute("d")!)![1]);
    };
    expect([line({}), line({}, 4)]).toEqual([28, 4]);
    expect([line({reverse: true}), line({reverse: true}, 4)]).toEqual([188, 196]);
  });
});
