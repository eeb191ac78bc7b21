import {lab} from "d3";
import {describe, expect, test} from "vitest";
import {themeOf} from "../../../src/charts/figure/theme.js";

describe("in grey, sides differ in lightness", () => {
  const lightness = themeOf("grey").sides.map((side) => lab(side).l);
  test.each([
    [2, 40],
    [3, 19],
    [5, 9]
  ])("%d sides by at least %d of 100", (count, least) => {
    const sorted = lightness.slice(0, count).sort((a, b) => a - b);
    const steps = sorted.slice(1).map((value, index) => value - sorted[index]!);
    expect(Math.min(...steps)).toBeGreaterThan(least);
  });

  test("and none is too light for white paper, at less than 3 : 1", () =>
    // The lightness of #949494.
    expect(Math.max(...lightness)).toBeLessThan(61.8));
});
