import {svg, type Shape} from "../svg/svg.js";
import {measuredWords} from "./wrap.js";
import {measureOf} from "./text-width.js";

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
