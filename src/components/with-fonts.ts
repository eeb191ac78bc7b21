import {withinRange} from "../charts/unicode-range.js";

/**
 * An SVG file with the typeface of its letters inside, to be shown as a picture: a picture knows none of a page's fonts.
 *
 * @throws Error where a font's file cannot be had
 */
export async function withFonts(file: string): Promise<string> {
  const codes = [...new Set(file)].map((letter) => letter.codePointAt(0)!);
  const links = Array.from(document.querySelectorAll<HTMLLinkElement>("link[data-range]"));
  const needed = links.filter(({dataset}) => codes.some(withinRange(dataset.range!)));
  const faces = await Promise.all(needed.map(faceOf));
  return file.replace(/<svg[^>]*>/, (root) => `${root}<style>${faces.join("")}</style>`);
}

const faces = new Map<string, Promise<string>>();

function faceOf({href, dataset: {weight, range}}: HTMLLinkElement): Promise<string> {
  const face = faces.get(href) ?? readFace(href).then((data) => fontFace(data, weight!, range!));
  faces.set(href, face);
  return face;
}

async function readFace(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the typeface could not be loaded: ${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fontFace(data: string, weight: string, range: string): string {
  const declarations = `font-weight:${weight};src:url(data:font/opentype;base64,${data});unicode-range:${range}`;
  return `@font-face{font-family:Arimo;${declarations}}`;
}
