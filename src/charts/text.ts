/** The figures' fonts: metric-compatible, so that text measured once fits in each. */
export const fontFamily = "Liberation Sans, Arial, Helvetica, sans-serif";

/**
 * Advance widths in thousandths of an em, by character, of the Helvetica metrics that Arial and Liberation Sans share.
 * Measuring by table needs no canvas, so a figure is laid out alike in Node and in every browser.
 */
const regular = table([
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|"],
  [278, " !,./:;I[\\]ft"],
  [333, "()-`r“”"],
  [350, "•"],
  [355, '"'],
  [389, "*"],
  [469, "^"],
  [500, "Jckvsxyz"],
  [549, "≈≥≤"],
  [556, "#$0123456789?L_abdeghnopqu–"],
  [584, "+<=>~×"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…→←"]
]);

/** The same of Helvetica Bold, where it differs. */
const heavy = table([
  [238, "'"],
  [278, "ijl‘’"],
  [280, "|"],
  [333, "!:;[]ft"],
  [389, "r"],
  [474, '"'],
  [500, "z“”"],
  [556, "Jackesvxy"],
  [584, "^"],
  [611, "?Lbdghnopqu"],
  [722, "&ABK"],
  [778, "w"],
  [889, "m"]
]);

/** The width of a line of text in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  const letters = isPlain.test(text) ? text : text.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "");
  for (const character of letters)
    width += (bold ? heavy.get(character) : null) ?? regular.get(character) ?? widthOfOther(character);
  return (width * size) / 1000;
}

/** Most text, which needs no taking apart to be measured. */
const isPlain = /^[ -~]*$/;

/** Breaks text into lines no wider than `width`; a word that is too wide alone is broken where it must. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const space = textWidth(" ", size, bold);
  const lines: string[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const {word, wide} of measuredWords(text, width, size, bold)) {
    if (filled + space + wide <= width) {
      lines.push(`${lines.pop()} ${word}`);
      filled += space + wide;
    } else {
      lines.push(word);
      filled = wide;
    }
  }
  return lines;
}

/** The words of a text with their widths; one that is wider than `width` comes in pieces that fit. */
export function measuredWords(text: string, width: number, size: number, bold = false): MeasuredWord[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const wide = textWidth(word, size, bold);
      return wide <= width ? {word, wide} : pieces(word, width, size, bold);
    });
}

type MeasuredWord = {word: string; wide: number};

function pieces(word: string, width: number, size: number, bold: boolean): MeasuredWord[] {
  const broken: MeasuredWord[] = [];
  let piece = {word: "", wide: 0};
  for (const letter of word) {
    const wide = textWidth(letter, size, bold);
    if (piece.word && piece.wide + wide > width) {
      broken.push(piece);
      piece = {word: "", wide: 0};
    }
    piece = {word: piece.word + letter, wide: piece.wide + wide};
  }
  return [...broken, piece];
}

function table(widths: readonly [width: number, characters: string][]): Map<string, number> {
  return new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));
}

/** East Asian characters fill the em; other scripts are near the mean of Latin capitals. */
function widthOfOther(character: string): number {
  return character.codePointAt(0)! >= 0x2e80 ? 1000 : 640;
}
