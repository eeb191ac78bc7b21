import {expect} from "vitest";
import {chartsOf, save} from "./charts.js";
import {test} from "./harness.js";

/** `below` leads from a row's words to its mark, in pixels. */
test.for([
  {path: "force-ratios.html", row: "“8,000+, 300 tanks”", below: 14, words: "“8,000+, 300 tanks”"},
  {path: "losses.html", row: "or about 2,000", below: 14, words: "“some 2,000 killed”"},
  {path: "timeline.html", row: "until early September 1944", below: -7, words: "“until early September 1944”"}
])(
  "a pointer on a mark of $path reads $words; what is saved then has no tip",
  async ({path, row, below, words}, {openPage}) => {
    const page = await openPage(path);
    const chart = chartsOf(page).first();
    const tip = chart.locator("[aria-label=tip]");
    const before = await save(page);
    expect(await tip.count()).toBe(0);

    const [box, line] = [await chart.boundingBox(), await chart.locator("text", {hasText: row}).first().boundingBox()];
    await page.mouse.move(box!.x + box!.width * 0.7, line!.y + line!.height + below);
    await tip.waitFor();
    expect(await tip.textContent()).toContain(words);
    const shown = await tip.boundingBox();
    expect([shown!.x >= box!.x, shown!.x + shown!.width <= box!.x + box!.width]).toEqual([true, true]);
    expect(await save(page)).toEqual(before);
  }
);
