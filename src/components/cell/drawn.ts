import type {Chart} from "../../charts/export-figure.js";
import type {FigureOptions} from "../../charts/figure.js";

/** Whether what a cell's code gives is a chart: something to be drawn, at any width and in any profile. */
export function isChart(value: unknown): value is Chart {
  return typeof value === "function";
}

/**
 * What a cell's code gives, drawn: a chart at the options' width, any other drawing as it is.
 *
 * @throws TypeError on what is neither
 */
export function drawn(value: unknown, options: FigureOptions): Element {
  const drawing: unknown = isChart(value) ? value(options) : value;
  if (isElement(drawing)) return drawing;
  throw new TypeError(`the cell gives ${inWords(value)}; expected a chart, as timeline(notebook) or Plot.plot({…})`);
}

function isElement(value: unknown): value is Element {
  return (value as Partial<Node> | null | undefined)?.nodeType === 1;
}

function inWords(value: unknown): string {
  if (value === undefined) return "nothing (statements need a return)";
  return value === null ? "null" : `a ${typeof value}`;
}
