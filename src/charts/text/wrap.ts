import {measureOf} from "./text-width.js";

/** Breaks text into lines no wider than `width`; a word that is too wide alone is broken where it must. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const measure = measureOf(text);
  const space = measure(" ", size, bold);
  const lines: string[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const {word, wide} of measuredWords(text, width, size, bold, measure)) {
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

/**
 * The words of a text with their widths; one that is wider than `width` comes in pieces that fit.
 *
 * @param measure of the line that the text stands in, by default of the text itself
 */
export function measuredWords(
  text: string,
  width: number,
  size: number,
  bold = false,
  measure = measureOf(text)
): MeasuredWord[] {
  const measured: MeasuredWord[] = [];
  for (const word of text.split(/\s+/)) {
    if (!word) continue;
    const wide = measure(word, size, bold);
    if (wide <= width) measured.push({word, wide});
    else measured.push(...pieces(word, width, (letter) => measure(letter, size, bold)));
  }
  return measured;
}

type MeasuredWord = {word: string; wide: number};

function pieces(word: string, width: number, measure: (letter: string) => number): MeasuredWord[] {
  const broken: MeasuredWord[] = [];
  let piece = {word: "", wide: 0};
  for (const letter of word) {
    const wide = measure(letter);
    if (piece.word && piece.wide + wide > width) {
      broken.push(piece);
      piece = {word: "", wide: 0};
    }
    piece = {word: piece.word + letter, wide: piece.wide + wide};
  }
  return [...broken, piece];
}
