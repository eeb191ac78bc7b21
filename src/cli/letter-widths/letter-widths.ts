import type {Font} from "opentype.js";
import {arimoOf, scripts, symbols} from "../../data/arimo.js";
import {arimo, weights} from "../../data/arimo-files.js";
import {fontOf} from "../../data/font-of.js";

type Kern = [kern: number, firsts: string, seconds: string];

/**
 * The text of `src/charts/text/letter-widths.ts`: how wide each letter is that pages have Arimo for, and how much closer two of them
 * stand (their kerning, which every renderer of figures applies).
 */
export function letterWidths(): string {
  const letters = lettersOfPages();
  const [regular, bold] = weights.map((weight) => fontOf(arimo(weight)));
  const widths = widthsOf(regular!, letters);
  const heavier = widthsOf(bold!, letters);
  const changed = new Map([...heavier].filter(([letter, width]) => widths.get(letter) !== width));
  return `// Made by \`npm run letter-widths\` from the files of Arimo; not to be edited.

type Widths = Readonly<Record<number, string>>;
type Kerning = readonly (readonly [kern: number, firsts: string, seconds: string])[];

/** The unit of widths and kerning: as many are an em. */
export const unitsPerEm = ${regular!.unitsPerEm};

/** Letters by their width. One with marks that is as wide as without them is left out. */
export const regularWidths: Widths = ${inCode(byWidth(widths))};

/** Those that are of another width in bold. */
export const boldWidths: Widths = ${inCode(byWidth(changed))};

/** How much further apart each of the first letters and each of the second stand, if they follow each other. */
export const regularKerning: Kerning = ${inCode(kerningOf(regular!, letters))};

export const boldKerning: Kerning = ${inCode(kerningOf(bold!, letters))};
`;
}

/** Those that a page's files have: what only the whole of Arimo has would be drawn in another font there. */
function lettersOfPages(): string[] {
  const letters = new Set(symbols);
  for (const [script, range] of Object.entries(scripts)) {
    const isInRange = withinRange(range);
    for (const code of codesOf(fontOf(arimoOf(script, 400, "woff"))))
      if (isInRange(code)) letters.add(String.fromCodePoint(code));
  }
  return [...letters].filter((letter) => !unlisted.test(letter)).sort();
}

/** Marks and controls have no width of their own; phonetic letters and those of medieval scribes are too rare for a table. */
const unlisted = /[\p{M}\p{C}\u1c80-\u1dbf\u2c60-\u2c7f\ua640-\ua7ff]/u;

function codesOf(font: Font): number[] {
  return Object.keys(font.tables.cmap!.glyphIndexMap as object).map(Number);
}

/** Whether a CSS `unicode-range`, such as `U+0000-00FF,U+0131`, has the code of a character. */
function withinRange(range: string): (code: number) => boolean {
  const parts = range.split(",").map((part) =>
    part
      .trim()
      .slice("U+".length)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16))
  );
  return (code) => parts.some(([first, last = first]) => first! <= code && code <= last!);
}

function widthsOf(font: Font, letters: readonly string[]): Map<string, number> {
  const width = (letter: string) => font.charToGlyph(letter).advanceWidth!;
  const isDerived = (letter: string) => {
    const plain = [...letter.normalize("NFD").replace(/\p{M}/gu, "")];
    return (
      plain.join("") !== letter && plain.every((part) => font.hasChar(part)) && sum(plain.map(width)) === width(letter)
    );
  };
  return new Map(letters.filter((letter) => !isDerived(letter)).map((letter) => [letter, width(letter)]));
}

function byWidth(widths: ReadonlyMap<string, number>): Record<number, string> {
  const groups: Record<number, string> = {};
  for (const [letter, width] of widths) groups[width] = (groups[width] ?? "") + letter;
  return groups;
}

/** Pairs in groups of which each first letter has the same kerning with each second one. */
function kerningOf(font: Font, letters: readonly string[]): Kern[] {
  const groups = new Map<string, Kern>();
  for (const first of letters) {
    const seconds = new Map<number, string>();
    for (const second of letters) {
      const kern = font.getKerningValue(font.charToGlyph(first), font.charToGlyph(second));
      if (kern !== 0) seconds.set(kern, (seconds.get(kern) ?? "") + second);
    }
    for (const [kern, followers] of seconds) {
      const group = groups.get(`${kern} ${followers}`);
      groups.set(`${kern} ${followers}`, [kern, (group?.[1] ?? "") + first, followers]);
    }
  }
  return [...groups.values()].sort(([a], [b]) => a - b);
}

/** JSON, with what cannot be told apart in an editor, such as spaces, by its code. */
function inCode(value: unknown): string {
  const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/(?! )[\p{Z}\p{C}\p{M}]/gu, escape);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
