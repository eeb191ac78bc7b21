import {describe, expect, it} from "vitest";
import {written} from "../written.js";

describe("a range by possibility", () => {
  it.each([
    ["9,000, perhaps 12,000", "9000–12000 = 9000–12000"],
    ["9,000 (possibly up to 12,000)", "9000–12000 = 9000–12000"],
    ["9,000 (perhaps 12,000) men", "9000–12000 = 9000–12000"],
    ["500 men, maybe even 700", "500–700 = 500–700"],
    ["500, possibly 700 horse", "500–700 horse = 500–700"],
    ["500 foot, perhaps 700 horse", "500 foot, 700 horse = 1200"],
    ["900, perhaps 700", "900, 700 = 1600"]
  ])("%j is %s", (raw, read) => expect(written(raw, "strength")).toBe(read));
});
