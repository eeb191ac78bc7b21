import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {wrapText} from "../../../src/charts/text/lines.js";
import {measuring, textWidth} from "../../../src/charts/text/text-width.js";

describe("a text is as wide as its letters in Arimo, with the kerning that renderers apply", () => {
  test.each([
    ["", 0],
    ["i", 455],
    ["W", 1933],
    ["8,000", 3 * 1139 + 569 + 1139],
    // Two ones stand closer than other digits.
    ["11", 2 * 1139 - 152],
    ["1,110", 4 * 1139 + 569 - 152],
    ["To", 1251 + 1139 - 227],
    ["Përmet", 1366 + 1139 + 682 + 1706 + 1139 + 569],
    ["Përmet".normalize("NFD"), 1366 + 1139 + 682 + 1706 + 1139 + 569],
    ["≥ ½ →", 1124 + 569 + 1708 + 569 + 2048],
    ["Τυ", 1251 + 1120 - 176]
  ])("%j: %d of 2048 em", (text, width) => expect(textWidth(text, 2048)).toBe(width));

  test("in proportion to its size", () => {
    expect(textWidth("Tirana", 20)).toBeCloseTo(2 * textWidth("Tirana", 10), 6);
  });

  test.each([
    ["i", 569],
    ["Llan", 1251 + 569 + 1139 + 1251],
    ["11", 2 * 1139 - 113]
  ])("%j in bold: %d of 2048 em", (text, width) => expect(textWidth(text, 2048, true)).toBe(width));
});

describe("letters that Arimo lacks", () => {
  const asAsked = (text: string) => 7 * [...text].length;

  test.each([
    // An em for each East Asian letter; else room for whatever font a machine has, for all of the text.
    ["倫敦", 20, 14],
    ["حماة", 15 + 3 * 9.5, 28],
    ["a 倫", 1.3 * (5.561 + 2.778) + 10, 5.561 + 2.778 + 7],
    ["حِ", 15, 14],
    ["حِح", 24.5, 21],
    // Vowel signs that stand beside their letter take room of their own.
    ["கோட்டை", 65, 42]
  ])("%j at 10 px: %d px of room, and %d where they are measured", (text, room, measured) => {
    expect(textWidth(text, 10)).toBeCloseTo(room, 2);
    expect(measuring(asAsked, () => textWidth(text, 10))).toBeCloseTo(measured, 2);
    expect(textWidth(text, 10)).toBeCloseTo(room, 2);
  });

  test("give room to the line that they stand in, as its other words may be drawn in their font", () => {
    expect(wrapText("iiii iiii", 21, 10)).toEqual(["iiii iiii"]);
    expect(wrapText("iiii iiii 倫", 21, 10)).toEqual(["iiii", "iiii", "倫"]);
  });
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
