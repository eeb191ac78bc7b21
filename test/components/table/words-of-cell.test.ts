import {describe, expect, test} from "vitest";
import {wordsNear} from "../../../src/components/table/words-of-cell.js";

const long = Array.from({length: 1000}, (_, index) => `${index} men`).join(", ");

describe("the part that was read is marked among the words beside it", () => {
  test.each([
    ["8,000+, 300 tanks", 8, 17, "8,000+, 300 tanks", "300 tanks"],
    [long, 0, 5, `${long.slice(0, 305)}…`, "0 men"],
    [long, long.indexOf("500 men"), long.indexOf("500 men") + 7, null, "500 men"],
    [long, long.length - 7, long.length, `…${long.slice(-307)}`, "999 men"],
    [long, 0, long.length, `${long.slice(0, 600)}…`, long.slice(0, 600)],
    [`${"😀".repeat(400)}5`, 800, 801, `…${"😀".repeat(150)}5`, "5"],
    [`${"😀".repeat(400)}55`, 801, 802, `…${"😀".repeat(150)}55`, "5"]
  ])("%#", (text, start, end, shown, part) => {
    const near = wordsNear({text, start, end});
    if (shown !== null) expect(near.text).toBe(shown);
    expect(near.text.length).toBeLessThan(950);
    expect(near.text.slice(near.start, near.end)).toBe(part);
    expect(near.text).not.toMatch(/\p{Surrogate}/u);
  });
});
