import {describe, expect, test} from "vitest";
import {axisOf} from "../../../src/charts/plot/axis.js";
import {textWidth} from "../../../src/charts/text/text-width.js";
import {interval} from "../../../src/reading/interval.js";

describe("a ratio axis is symmetric about 1 : 1, holds its values and has labels that stand apart", () => {
  test.each([[1.2], [1.875], [0.0571], [33], [700], [123_456], [1e9], [1e-6]])("%d", (value) => {
    for (const width of [288, 348, 608, 1168]) {
      const {domain, ticks, format, marginLeft} = axisOf("ratio", [interval(value)], width);
      expect(domain[0]).toBeCloseTo(1 / domain[1], 12);
      expect(value).toBeGreaterThanOrEqual(domain[0]);
      expect(value).toBeLessThanOrEqual(domain[1]);
      const half = width / 2 - marginLeft;
      const boxes = [...ticks]
        .sort((a, b) => a - b)
        .map((tick) => {
          const x = (half * Math.log(tick)) / Math.log(domain[1]);
          const room = textWidth(format(tick), 10.5) / 2;
          return [x - room, x + room] as const;
        });
      boxes.slice(1).forEach(([left], index) => expect(left).toBeGreaterThan(boxes[index]![1]));
      expect(ticks).toContain(1);
      const powers = ticks.map((tick) => Math.round(Math.log10(tick) * 1e6) / 1e6).sort((a, b) => a - b);
      if (domain[1] > 100)
        expect(new Set(powers.slice(1).map((power, index) => power - powers[index]!)).size, "even steps").toBe(1);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
    }
  });
});
