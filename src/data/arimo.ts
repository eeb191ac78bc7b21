import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {Font, Glyph, parse} from "opentype.js/dist/opentype.mjs";

/** The weights that figures and pages are set in: normal and bold. */
export const weights = [400, 700] as const;
export type Weight = (typeof weights)[number];

/** The scripts that Arimo comes in as files for the web, each with its `unicode-range`. */
export const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(packaged("@fontsource/arimo/unicode.json"), "utf8")
);

/** What figures and their data write that is in none of those files: arrows, comparisons, fractions, dashes, bullets, spaces. */
export const symbols = [
  ..."←→↔↕√∞≈≠≡≤≥⅓⅔⅛⅜⅝⅞‑‒―‗‡‣‥‰‼⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉■□▪▫▲►▼◄●○◦Ω♂♀",
  ..."\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
];

/** The whole of Arimo in a weight, TrueType. */
export function arimo(weight: Weight): Buffer {
  return readFileSync(arimoFile(weight));
}

/** Where the whole of Arimo in a weight lies, for programs that read files. */
export function arimoFile(weight: Weight): string {
  const name = {400: "400Regular/Arimo_400Regular", 700: "700Bold/Arimo_700Bold"}[weight];
  return packaged(`@expo-google-fonts/arimo/${name}.ttf`);
}

/** The letters of one script in a weight, as `woff2` or, for readers of glyphs that know no Brotli, as `woff`. */
export function arimoOf(script: string, weight: Weight, format: "woff2" | "woff" = "woff2"): Buffer {
  return readFileSync(packaged(`@fontsource/arimo/files/arimo-${script}-${weight}-normal.${format}`));
}

/** Arimo's `symbols` alone in a weight, OpenType. */
export function arimoSymbols(weight: Weight): Buffer {
  const font = fontOf(arimo(weight));
  // Some symbols share a glyph; each needs one of its own.
  const glyphs = symbols.map((symbol) => {
    const {name, advanceWidth, path} = font.charToGlyph(symbol);
    return new Glyph({name: name!, unicode: symbol.codePointAt(0)!, advanceWidth: advanceWidth!, path});
  });
  const {unitsPerEm, ascender, descender} = font;
  const styleName = weight === 700 ? "Bold" : "Regular";
  const metrics = {unitsPerEm, ascender, descender};
  return Buffer.from(
    new Font({
      familyName: "Notebook Symbols",
      styleName,
      ...metrics,
      glyphs: [font.glyphs.get(0), ...glyphs]
    }).toArrayBuffer()
  );
}

/** A font's file read for its letters, their widths and outlines. */
export function fontOf(file: Buffer): Font {
  return parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}

function packaged(file: string): string {
  return fileURLToPath(import.meta.resolve(file));
}
