import {expect, test} from "vitest";
import {losses} from "../../../src/charts/losses/chart.js";
import {real, tirana} from "../../support/real.js";

test("a chart without a document, as in Node, says that it needs one", () => {
  expect(() => losses(real, {engagement: tirana})).toThrow(
    new TypeError("no document to make a figure's element in: in Node, hand it one, as linkedom's")
  );
});
