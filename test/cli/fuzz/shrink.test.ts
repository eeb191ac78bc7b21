import {expect, test} from "vitest";
import {shrunk} from "../../../src/cli/fuzz/shrink.js";

test.each<[rule: string, text: string, fails: (text: string) => boolean, small: string]>([
  ["one letter is left of a text that fails for it", "abcdefgh", (text) => text.includes("e"), "e"],
  ["letters far apart are both left", "x1234567y", (text) => /x.*y/.test(text), "xy"],
  ["nothing is left of what always fails", "abc", () => true, ""],
  ["a text of which all is needed stays", "abc", (text) => text === "abc", "abc"]
])("%s", (_, text, fails, small) => expect(shrunk(text, fails)).toBe(small));

test("it asks no more often than it may", () => {
  let asked = 0;
  shrunk("a".repeat(1000), () => (asked++, false), 50);
  expect(asked).toBe(50);
});
