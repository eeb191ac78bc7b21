import {expect, test} from "vitest";
import {drawnWidth, drawnWidths} from "../../../src/components/figure/widths.js";

test.each([
  [150, 290],
  [290, 290],
  [339.9, 290],
  [340, 340],
  [910, 900],
  [2000, 1070]
])("where there is room for %d pixels a chart is drawn for %d", (room, width) => {
  expect(drawnWidth(room)).toBe(width);
});

test("between two widths no chart is drawn a third larger", () => {
  const steps = drawnWidths.slice(1).map((width, index) => width / drawnWidths[index]!);
  expect(Math.max(...steps)).toBeLessThan(4 / 3);
});
