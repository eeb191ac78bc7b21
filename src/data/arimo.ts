import {readFileSync} from "node:fs";
import opentype from "opentype.js";
import {arimo, packaged, weights, type Weight} from "./arimo-files.js";
import {fontOf} from "./font-of.js";

/** The scripts that Arimo comes in as files for the web, each with its `unicode-range`. */
export const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(packaged("@fontsource/arimo/unicode.json"), "utf8")
);

/** What figures and their data write that is in none of those files: arrows, comparisons, fractions, dashes, bullets, spaces. */
export const symbols = [
  ..."←→↔↕√∞≈≠≡≤≥⅓⅔⅛⅜⅝⅞‑‒―‗‡‣‥‰‼⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉■□▪▫▲►▼◄●○◦Ω♂♀",
  ..."\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
];

/** The letters of one script in a weight, as `woff2` or, for readers of glyphs that know no Brotli, as `woff`. */
export function arimoOf(script: string, weight: Weight, format: "woff2" | "woff" = "woff2"): Buffer {
  return readFileSync(packaged(`@fontsource/arimo/files/arimo-${script}-${weight}-normal.${format}`));
}

/** Arimo's `symbols` alone in a weight, OpenType; the same bytes at each call. */
export function arimoSymbols(weight: Weight): Buffer {
  const font = fontOf(arimo(weight));
  // Some symbols share a glyph; each needs one of its own.
  const glyphs = symbols.map((symbol) => {
    const {name, advanceWidth, path} = font.charToGlyph(symbol);
    return new opentype.Glyph({name: name!, unicode: symbol.codePointAt(0)!, advanceWidth: advanceWidth!, path});
  });
  const {unitsPerEm, ascender, descender} = font;
  const names = {familyName: "Notebook Symbols", styleName: weight === 700 ? "Bold" : "Regular"};
  const metrics = {unitsPerEm, ascender, descender, createdTimestamp: 1};
  const file = new opentype.Font({...names, ...metrics, glyphs: [font.glyphs.get(0), ...glyphs]}).toArrayBuffer();
  unmodify(new DataView(file));
  return Buffer.from(file);
}

/** Puts the day on which a font was made in place of the time at which it was written, and corrects the sums over it. */
function unmodify(font: DataView): void {
  const record = Array.from({length: font.getUint16(4)}, (_, table) => 12 + 16 * table).find(
    (at) => font.getUint32(at) === headTag
  )!;
  const head = font.getUint32(record + 8);
  const [sum, adjustment, created, modified] = [record + 4, head + 8, head + 20, head + 28];
  let change = 0;
  for (const word of [0, 4]) {
    change += font.getUint32(created + word) - font.getUint32(modified + word);
    font.setUint32(modified + word, font.getUint32(created + word));
  }
  font.setUint32(sum, font.getUint32(sum) + change);
  font.setUint32(adjustment, font.getUint32(adjustment) - 2 * change);
}

const headTag = 0x68656164;

/**
 * Links to the pages' files of Arimo, which a script in `src/head.html` makes its faces of: a link's address is the one that
 * Framework gives the file on each build, as it gives none in a style sheet. Latin letters, which every page uses, are fetched at once.
 */
export function fontLinks(): string {
  const ofSymbols = symbols.map((symbol) => `U+${symbol.codePointAt(0)!.toString(16)}`).join();
  const files = [
    ...Object.entries(scripts).map(([script, range]) => ({script, range, type: "woff2"})),
    {script: "symbols", range: ofSymbols, type: "otf"}
  ];
  return files.flatMap((file) => weights.map((weight) => linkTo({...file, weight}))).join("\n");
}

type Face = {script: string; range: string; type: string; weight: number};

function linkTo({script, range, type, weight}: Face): string {
  const fetched = script === "latin" ? `rel="preload" as="font" type="font/${type}" crossorigin` : `rel="font"`;
  const address = `/data/fonts/arimo/${script}-${weight}.${type}`;
  return `<link ${fetched} href="${address}" data-weight="${weight}" data-range="${range}" />`;
}
