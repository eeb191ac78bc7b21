import {bold as heavy, regular, unlisted, type LetterWidths} from "./letter-widths.js";

/** The figures' fonts: metric-compatible, so that text measured once fits in each. */
export const fontFamily = "Liberation Sans, Arial, Helvetica, sans-serif";

/** The width of a line of text in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? heavy : regular;
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 128) width += widths.ascii[code]!;
    else {
      const character = String.fromCodePoint(text.codePointAt(index)!);
      width += widths.others.get(character) ?? remembered(character, widths);
      index += character.length - 1;
    }
  }
  return (width * size) / 1000;
}

/** Looks a letter up once: texts have few that are in no table. */
function remembered(character: string, widths: LetterWidths): number {
  const width = widthOfOther(character, widths);
  widths.others.set(character, width);
  return width;
}

/** Of a letter with marks, the letter's own. East Asian characters fill the em; other scripts are near the mean of Latin capitals. */
function widthOfOther(character: string, {ascii, others}: LetterWidths): number {
  let width = 0;
  for (const letter of character.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "")) {
    const code = letter.codePointAt(0)!;
    width += code < 128 ? ascii[code]! : (others.get(letter) ?? (code >= 0x2e80 ? 1000 : unlisted));
  }
  return width;
}
