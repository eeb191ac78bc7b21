import {Resvg} from "@resvg/resvg-js";

/**
 * Draws an SVG file as a PNG of `scale` device pixels for each of its pixels.
 *
 * @throws Error where the machine has no font to draw its words with
 */
export async function rasterize(file: string, scale: number): Promise<Uint8Array> {
  const font = {loadSystemFonts: true, defaultFontFamily: "Liberation Sans"};
  const drawing = new Resvg(file, {font, fitTo: {mode: "zoom", value: scale}});
  if (!hasFont(font)) throw new Error("no font for a PNG's words; install Liberation Sans or Arial");
  return drawing.render().asPng();
}

type Font = {loadSystemFonts: boolean; defaultFontFamily: string};

function hasFont(font: Font): boolean {
  const word = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20" font-family="Liberation Sans, Arial">a</text></svg>`;
  return new Resvg(word, {font}).getBBox() !== undefined;
}
