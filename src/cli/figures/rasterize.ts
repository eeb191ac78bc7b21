import {Resvg} from "@resvg/resvg-js";
import {fontFamily, lacksLetters} from "../../charts/text/text-width.js";
import {arimoFile, weights} from "../../data/arimo-files.js";

/**
 * Draws an SVG file as a PNG of `pixelRatio` device pixels for each of its pixels, in Arimo; the machine's own fonts are looked at only
 * for letters that Arimo lacks. A line with such letters is drawn in a font that has all of it, where there is one.
 */
export async function rasterize(file: string, pixelRatio: number): Promise<Uint8Array> {
  // Other fonts of the list have fewer letters, and what they lack would be looked for in any font, of any weight.
  const inArimo = file.replaceAll(`font-family="${fontFamily}"`, 'font-family="Arimo"');
  const font = {
    fontFiles: weights.map(arimoFile),
    loadSystemFonts: lacksLetters(file),
    defaultFontFamily: "Arimo"
  };
  return new Resvg(inArimo, {font, fitTo: {mode: "zoom", value: pixelRatio}}).render().asPng();
}
