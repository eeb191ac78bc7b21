import {afterEach, expect, test, vi} from "vitest";
import {arimoSymbols, symbols} from "../../src/data/arimo.js";
import {arimo, weights} from "../../src/data/arimo-files.js";
import {fontOf} from "../../src/data/font-of.js";

afterEach(() => void vi.useRealTimers());

test.each(weights)("the font of symbols has each as the whole of Arimo has it, in weight %i", (weight) => {
  const [whole, own] = [fontOf(arimo(weight)), fontOf(arimoSymbols(weight))];
  for (const symbol of symbols) {
    expect(own.hasChar(symbol), symbol).toBe(true);
    expect(own.charToGlyph(symbol).advanceWidth, symbol).toBe(whole.charToGlyph(symbol).advanceWidth);
  }
});

test("the font of symbols has the same bytes whenever it is written, and the sum that OpenType asks for", () => {
  const written = ["1944-11-17", "2044-11-17"].map((day) => {
    vi.setSystemTime(new Date(day));
    return arimoSymbols(400);
  });
  expect(written[0]!.equals(written[1]!)).toBe(true);
  const words = new DataView(Uint8Array.from(written[0]!).buffer);
  let sum = 0;
  for (let at = 0; at + 4 <= words.byteLength; at += 4) sum = (sum + words.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});
