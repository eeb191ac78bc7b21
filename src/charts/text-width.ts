import {boldKerning, boldWidths, regularKerning, regularWidths, unitsPerEm} from "./letter-widths.js";

/** The figures' fonts: metric-compatible, so that text measured once fits in each. */
export const fontFamily = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif";

/** How wide a text is drawn, in pixels, at a font size in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** The width of a line of text in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  return measureOf(text)(text, size, bold);
}

/**
 * Measures the parts of a text: by a table, alike in Node and in every browser, where the figures' typeface has all its letters.
 * Else they are measured as the figure is being (`measuring`), all of them, as a renderer may take the whole text from another font.
 */
export function measureOf(text: string): Measure {
  return lacksLetters(text) ? measureOther : byTable;
}

/** Whether a text has letters that the figures' typeface lacks. */
export function lacksLetters(text: string): boolean {
  if (isAscii.test(text)) return false;
  for (const letter of text) if (widthOf(letter, regular) === null) return true;
  return false;
}

/**
 * Lays out, at once, while letters that the figures' typeface lacks (Arabic, Chinese …) are measured by what will draw them.
 *
 * @param measure of such letters; undefined where nobody knows what will draw them: then they are given room
 */
export function measuring<T>(measure: Measure | undefined, draw: () => T): T {
  const before = measureOther;
  measureOther = measure ? (text, size, bold) => mixedWidth(text, size, bold, measure) : withRoom;
  try {
    return draw();
  } finally {
    measureOther = before;
  }
}

let measureOther: Measure = withRoom;

type Face = {
  ascii: Float64Array;
  /** By letter; null for one that the typeface lacks. */
  others: Map<string, number | null>;
  asciiKerning: Int16Array;
  otherKerning: Map<string, number>;
};

const isAscii = /^[\0-\x7f]*$/;

const regular = faceOf([regularWidths], regularKerning);
const bold = faceOf([regularWidths, boldWidths], boldKerning);

function faceOf(widths: readonly (typeof regularWidths)[], kerning: typeof regularKerning): Face {
  const face: Face = {
    // A control character is drawn as the sign of one.
    ascii: new Float64Array(128).fill(unitsPerEm),
    others: new Map(),
    asciiKerning: new Int16Array(128 * 128),
    otherKerning: new Map()
  };
  for (const [width, letters] of widths.flatMap((each) => Object.entries(each)))
    for (const letter of letters)
      if (isAscii.test(letter)) face.ascii[letter.charCodeAt(0)] = Number(width);
      else face.others.set(letter, Number(width));
  for (const [kern, firsts, seconds] of kerning)
    for (const first of firsts)
      for (const second of seconds)
        if (isAscii.test(first + second)) face.asciiKerning[asciiPair(first, second)] = kern;
        else face.otherKerning.set(first + second, kern);
  return face;
}

function asciiPair(first: string, second: string): number {
  return first.charCodeAt(0) * 128 + second.charCodeAt(0);
}

const byTable: Measure = (text, size, isBold) => {
  const face = isBold ? bold : regular;
  const units = isAscii.test(text) ? widthOfAscii(text, face) : widthOfAny(text.normalize("NFC"), face);
  return (units * size) / unitsPerEm;
};

function widthOfAscii(text: string, {ascii, asciiKerning}: Face): number {
  let width = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    width += ascii[code]! + asciiKerning[before * 128 + code]!;
    before = code;
  }
  return width;
}

function widthOfAny(text: string, face: Face): number {
  let width = 0;
  let before = "";
  for (const letter of text) {
    width += (widthOf(letter, face) ?? 0) + kerningOf(before, letter, face);
    before = letter;
  }
  return width;
}

function kerningOf(first: string, second: string, {asciiKerning, otherKerning}: Face): number {
  if (first === "") return 0;
  if (isAscii.test(first + second)) return asciiKerning[asciiPair(first, second)]!;
  return otherKerning.get(first + second) ?? 0;
}

/** In units; null where the typeface lacks the letter. One that is not listed is as wide as its parts; marks that take no room of their own add nothing. */
function widthOf(letter: string, {ascii, others}: Face): number | null {
  if (isAscii.test(letter)) return ascii[letter.charCodeAt(0)]!;
  const known = others.get(letter);
  if (known !== undefined) return known;
  const parts = [...letter.normalize("NFD").replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")];
  const widths = parts.map((part) => (isAscii.test(part) ? ascii[part.charCodeAt(0)]! : (others.get(part) ?? null)));
  const width = widths.includes(null) ? null : widths.reduce<number>((sum, part) => sum + part!, 0);
  others.set(letter, width);
  return width;
}

/** The typeface's own letters by table, each stretch of others by `measure`. */
function mixedWidth(text: string, size: number, isBold: boolean, measure: Measure): number {
  let width = 0;
  for (const {stretch, isOther} of stretches(text)) width += (isOther ? measure : byTable)(stretch, size, isBold);
  return width;
}

function stretches(text: string): {stretch: string; isOther: boolean}[] {
  const found: {stretch: string; isOther: boolean}[] = [];
  for (const letter of text) {
    const last = found.at(-1);
    const isOther = widthOf(letter, regular) === null;
    if (last && (last.isOther === isOther || /[\p{M}\p{Cf}]/u.test(letter))) last.stretch += letter;
    else found.push({stretch: letter, isOther});
  }
  return found;
}

/**
 * Room for a text in whatever font a machine has for it. DejaVu Sans, the widest of the usual ones, is up to 1.25 times as wide as
 * Arimo; East Asian letters fill an em, and few letters of other scripts pass 1.3.
 */
function withRoom(text: string, size: number, isBold: boolean): number {
  const face = isBold ? bold : regular;
  let width = 0;
  let joins = false;
  for (const letter of text) {
    const known = widthOf(letter, face);
    const joined = known === null && cursive.test(letter);
    if (known !== null) width += (1.3 * known) / unitsPerEm;
    else if (joined) width += joins ? 0.95 : 1.5;
    else width += eastAsian.test(letter) ? 1 : 1.3;
    // A mark over a letter leaves it joined.
    joins = joined || (joins && known === 0);
  }
  return width * size;
}

/** Letters of a word hold together: only the last, or one alone, has its full width. */
const cursive = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}]/u;

const eastAsian = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
