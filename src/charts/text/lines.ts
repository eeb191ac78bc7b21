import {measureOf} from "./text-width.js";
import {svg, type Shape} from "../svg/svg.js";

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
function measuredWords(
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

/**
 * A run of text in one style; one that is kept `together` starts a new line rather than break, where it fits in one; one
 * that is `glued` follows what stands before it without a space, on its line.
 */
export type Run = {text: string; bold?: boolean; fill: string; together?: boolean; glued?: boolean};

/** Lays runs out word by word in lines no wider than `width`. */
export function flow(runs: readonly Run[], width: number, size: number): Run[][] {
  const lines: Run[][] = [[]];
  const measure = measureOf(runs.map(({text}) => text).join(" "));
  let x = 0;
  for (const run of runs) {
    const space = measure(" ", size, run.bold ?? false);
    const words = measuredWords(run.text, width, size, run.bold, measure);
    const whole = words.reduce((sum, {wide}) => sum + space + wide, 0);
    if (run.together && lines.at(-1)!.length && x + whole > width && whole <= width) {
      lines.push([]);
      x = 0;
    }
    for (const {word, wide} of words) {
      const line = lines.at(-1)!;
      const before = line.length && !run.glued ? space : 0;
      if (line.length && !run.glued && x + before + wide > width) {
        lines.push([{...run, text: word}]);
        x = wide;
      } else {
        append(line, {...run, text: before ? ` ${word}` : word});
        x += before + wide;
      }
    }
  }
  return lines;
}

/** One line of runs as a text element. */
export function drawRuns(runs: readonly Run[], x: number, y: number, size: number): Shape {
  const spans = runs.map(({text, bold, fill}) => svg("tspan", {fill, "font-weight": bold ? "bold" : null}, [text]));
  return svg("text", {x, y, "font-size": size, "text-anchor": "start", "xml:space": "preserve"}, spans);
}

function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last && last.bold === run.bold && last.fill === run.fill) last.text += run.text;
  else line.push(run);
}
