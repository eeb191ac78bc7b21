import {svg} from "./svg.js";
import {piecesOf, textWidth} from "./text.js";

/** A run of text in one style; one that is kept `together` starts a new line rather than break, where it fits in one. */
export type Run = {text: string; bold?: boolean; fill: string; together?: boolean};

/** Lays runs out word by word in lines no wider than `width`. */
export function flow(runs: readonly Run[], width: number, size: number): Run[][] {
  const lines: Run[][] = [[]];
  let x = 0;
  for (const run of runs) {
    const whole = textWidth(` ${run.text}`, size, run.bold);
    if (run.together && lines.at(-1)!.length && x + whole > width && whole <= width) {
      lines.push([]);
      x = 0;
    }
    const words = run.text.split(/\s+/).filter(Boolean);
    for (const word of words.flatMap((word) => piecesOf(word, width, size, run.bold))) {
      const line = lines.at(-1)!;
      const spaced = line.length ? ` ${word}` : word;
      const wide = textWidth(spaced, size, run.bold);
      if (line.length && x + wide > width) {
        lines.push([{...run, text: word}]);
        x = textWidth(word, size, run.bold);
      } else {
        append(line, {...run, text: spaced});
        x += wide;
      }
    }
  }
  return lines;
}

/** One line of runs as a text element. */
export function drawRuns(document: Document, runs: readonly Run[], x: number, y: number, size: number): SVGElement {
  const spans = runs.map(({text, bold, fill}) =>
    svg(document, "tspan", {fill, "font-weight": bold ? "bold" : null}, [text])
  );
  return svg(document, "text", {x, y, "font-size": size, "text-anchor": "start", "xml:space": "preserve"}, spans);
}

function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last && last.bold === run.bold && last.fill === run.fill) last.text += run.text;
  else line.push(run);
}
