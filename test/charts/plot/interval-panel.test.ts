import {expect, test} from "vitest";
import {directionLabels} from "../../../src/charts/plot/interval-panel.js";

test.each([
  [600, ["← South lost more"], ["North and its allies lost more →"]],
  [260, ["← South lost more"], ["North and its allies", "lost more →"]],
  [150, ["← South lost", "more"], ["North and", "its allies", "lost more →"]]
])("what lies on either side stands in as many lines as it takes, with its arrow: %d px", (width, left, right) => {
  const [before, behind] = directionLabels(["South lost more", "North and its allies lost more"], width / 2, width);
  expect([before!.lines, behind!.lines]).toEqual([left, right]);
});
