import {Resvg} from "@resvg/resvg-js";
import {lacksLetters} from "../../charts/text-width.js";
import {arimoFile, weights} from "../../data/arimo.js";

/**
 * Draws an SVG file as a PNG of `scale` device pixels for each of its pixels, in Arimo; the machine's own fonts are looked at only
 * for letters that Arimo lacks.
 */
export async function rasterize(file: string, scale: number): Promise<Uint8Array> {
  const font = {
    fontFiles: weights.map(arimoFile),
    loadSystemFonts: lacksLetters(file),
    defaultFontFamily: "Arimo"
  };
  return new Resvg(file, {font, fitTo: {mode: "zoom", value: scale}}).render().asPng();
}
