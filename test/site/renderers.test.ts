import {describe, expect} from "vitest";
import {difference} from "../support/difference.js";
import {fileOf} from "../support/draw.js";
import {stateFigures} from "../support/figures.js";
import {byResvg, renderers} from "../support/renderers.js";
import {test} from "./with-page.js";

describe("Chromium and resvg draw each state of an amount and of a date alike", () => {
  test.for(stateFigures)("$name", async ({draw}, {page}) => {
    const file = fileOf(draw);
    const {percent, blocks} = difference(await renderers(page).Chromium(file), await byResvg(file));
    expect(percent).toBeLessThanOrEqual(1);
    expect(blocks).toBe(0);
  });

  test("and a bar that only one of them is given is found", async ({page}) => {
    const file = fileOf(stateFigures[0]!.draw);
    const lacking = file.replace(/<rect fill="#\w+" height="12" width="\d\d[^>]*\/>/, "");
    expect(lacking).not.toBe(file);
    expect(difference(await renderers(page).Chromium(file), await byResvg(lacking)).blocks).toBeGreaterThan(0);
  });
});
