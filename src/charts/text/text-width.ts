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
  /** By `pairOf` the letters' codes. */
  otherKerning: Map<number, number>;
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
    for (const first of codesOf(firsts))
      for (const second of codesOf(seconds))
        if (first < 128 && second < 128) face.asciiKerning[first * 128 + second] = kern;
        else face.otherKerning.set(pairOf(first, second), kern);
  return face;
}

function codesOf(letters: string): number[] {
  return Array.from(letters, (letter) => letter.codePointAt(0)!);
}

function pairOf(first: number, second: number): number {
  return first * 0x200000 + second;
}

const byTable: Measure = (text, size, isBold) => {
  const face = isBold ? bold : regular;
  const {ascii, asciiKerning, otherKerning} = face;
  const composed = isAscii.test(text) ? text : text.normalize("NFC");
  let width = 0;
  let before = 0;
  for (let index = 0; index < composed.length; index++) {
    let code = composed.charCodeAt(index);
    if (code < 128) width += ascii[code]!;
    else {
      const letter = String.fromCodePoint((code = composed.codePointAt(index)!));
      width += widthOf(letter, face) ?? 0;
      index += letter.length - 1;
    }
    width +=
      code < 128 && before < 128 ? asciiKerning[before * 128 + code]! : (otherKerning.get(pairOf(before, code)) ?? 0);
    before = code;
  }
  return (width * size) / unitsPerEm;
};

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
