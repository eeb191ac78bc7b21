import {describe, expect, test} from "vitest";
import {charts} from "../../../src/charts/catalogue.js";
import type {Chart} from "../../../src/charts/export/export-figure.js";
import {placeOptions} from "../../../src/charts/figure/options.js";
import {cellOptions, scopeOf} from "../../../src/components/cell/scope.js";
import {drawn} from "../../support/draw.js";
import {real, tirana} from "../../support/real.js";

const scope = scopeOf(real, {}, {width: 640});

test("every chart has options in a cell", () => {
  expect(Object.keys(cellOptions)).toEqual(Object.keys(charts));
});

describe.each(Object.keys(charts) as (keyof typeof charts)[])("%s in a cell", (name) => {
  const chart = scope[name] as (data: typeof real, options: object) => Chart;

  test("is a chart that waits for its width", () => {
    const own = chart(real, {engagement: tirana, title: "Mine"});
    const figure = drawn(own, {width: 500});
    expect(figure.querySelector("title")!.textContent).toBe("Mine");
    expect(figure.getAttribute("width")).toBe("500");
  });

  test.each(["colour", ...Object.keys(placeOptions)])("has no option %s, and names those that it has", (option) => {
    const expected = Object.keys(cellOptions[name]).join(", ");
    expect(() => chart(real, {[option]: 1})).toThrow(
      `${charts[name].name} in a cell has no option ${option}; expected ${expected}`
    );
  });

  test("is told of a wrong value where it is called", () => {
    expect(() => chart(real, {title: 1})).toThrow("impossible title: 1; expected a text");
  });
});
