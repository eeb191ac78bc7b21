import {Resvg} from "@resvg/resvg-js";
import {DOMParser} from "linkedom";
import {fontFamily, lacksLetters} from "../../charts/text/text-width.js";
import {arimo, arimoFile, fontOf, weights} from "../../data/arimo.js";
import {outlined, type Outlined} from "../../charts/export/outlines.js";
import type {Fonts} from "../../charts/export/set-text.js";

/**
 * Draws an SVG file as a PNG of `scale` device pixels for each of its pixels, in Arimo; the machine's own fonts are looked at only
 * for letters that Arimo lacks. A line with such letters is drawn in a font that has all of it, where there is one.
 */
export async function rasterize(file: string, scale: number): Promise<Uint8Array> {
  // Other fonts of the list have fewer letters, and what they lack would be looked for in any font, of any weight.
  const inArimo = file.replaceAll(`font-family="${fontFamily}"`, 'font-family="Arimo"');
  const font = {
    fontFiles: weights.map(arimoFile),
    loadSystemFonts: lacksLetters(file),
    defaultFontFamily: "Arimo"
  };
  return new Resvg(inArimo, {font, fitTo: {mode: "zoom", value: scale}}).render().asPng();
}

let fonts: Fonts | undefined;

/** An SVG file with its letters as paths. */
export async function outline(file: string): Promise<Outlined> {
  fonts ??= {regular: fontOf(arimo(400)), bold: fontOf(arimo(700))};
  const {documentElement} = new DOMParser().parseFromString(file, "text/xml");
  return outlined(documentElement as unknown as Element, fonts);
}
