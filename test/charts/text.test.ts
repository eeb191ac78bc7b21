import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {wrapText} from "../../src/charts/text.js";
import {textWidth} from "../../src/charts/text-width.js";

describe("a text is as wide as its letters in the metrics of Helvetica", () => {
  test.each([
    ["", 0],
    ["i", 2.22],
    ["W", 9.44],
    ["8,000", 25.02],
    ["Përmet", 32.23],
    ["Përmet".normalize("NFD"), 32.23],
    ["倫", 10]
  ])("%j at 10 px: %d px", (text, width) => expect(textWidth(text, 10)).toBeCloseTo(width, 6));

  test("in proportion to its size", () => {
    expect(textWidth("Tirana", 20)).toBeCloseTo(2 * textWidth("Tirana", 10), 6);
  });

  test.each([
    ["i", 2.78],
    ["Llan", 20.56],
    ["8,000", 25.02]
  ])("%j in bold: %d px", (text, width) => expect(textWidth(text, 10, true)).toBeCloseTo(width, 6));
});

describe("lines", () => {
  test.each<[string, number, string[]]>([
    ["", 100, []],
    ["  one   two ", 100, ["one two"]],
    ["one two", 20, ["one", "two"]],
    ["iiii", 5, ["ii", "ii"]],
    ["W", 1, ["W"]],
    ["a W b", 9.5, ["a", "W", "b"]]
  ])("%j in %d px: %j", (text, width, lines) => expect(wrapText(text, width, 10)).toEqual(lines));

  const words = fc.array(fc.string({maxLength: 30, unit: "grapheme"}), {maxLength: 20}).map((parts) => parts.join(" "));
  const widths = fc.integer({min: 40, max: 400});

  test("none is wider than asked", () => {
    fc.assert(
      fc.property(words, widths, fc.boolean(), (text, width, bold) =>
        wrapText(text, width, 11, bold).every((line) => textWidth(line, 11, bold) <= width || [...line].length === 1)
      ),
      {seed: 1944, numRuns: 300}
    );
  });

  test("no letter is lost", () => {
    const letters = (text: string) => text.replace(/\s+/g, "");
    fc.assert(
      fc.property(words, widths, (text, width) => letters(wrapText(text, width, 11).join("")) === letters(text)),
      {seed: 1944, numRuns: 300}
    );
  });
});
