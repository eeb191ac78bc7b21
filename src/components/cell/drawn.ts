import type {Chart} from "../../charts/export/export-figure.js";
import type {FigureOptions} from "../../charts/figure/figure.js";

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
  if (isPromise(drawing)) {
    // Nobody waits for it, so nobody else would hear that it failed.
    drawing.then(undefined, () => {});
    throw new TypeError("the cell gives a promise, for which a cell cannot wait; expected a chart");
  }
  throw new TypeError(`the cell gives ${inWords(drawing)}; expected a chart, as timeline(notebook) or Plot.plot({…})`);
}

function isElement(value: unknown): value is Element {
  return (value as Partial<Node> | null | undefined)?.nodeType === 1;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Partial<Promise<unknown>> | null | undefined)?.then === "function";
}

function inWords(value: unknown): string {
  if (value === undefined) return "nothing (statements need a return)";
  if (value === null) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The most that a drawing of a reader's code may be: more of it would hold up the page for seconds. */
const most = {elements: 20_000, characters: 3_000_000};

/** @throws RangeError on a drawing of more elements than a page shows without stopping */
export function checkElements(root: Element): void {
  const count = root.querySelectorAll("*").length;
  if (count > most.elements) throw tooLarge(count, "elements", most.elements);
}

/** @throws RangeError on a text that is too long for a page to parse without stopping */
export function checkLength({length}: string): void {
  if (length > most.characters) throw tooLarge(length, "characters", most.characters);
}

function tooLarge(count: number, noun: string, limit: number): RangeError {
  const [given, allowed] = [count, limit].map((number) => number.toLocaleString("en-US"));
  return new RangeError(`the drawing is too large: it has ${given} ${noun}, and a cell shows at most ${allowed}`);
}
