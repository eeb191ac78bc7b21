import * as Plot from "@observablehq/plot";
import {fillIn} from "../../../charts/svg/insert.js";

export * from "@observablehq/plot";

type Chart = (document: Document) => Element;

/** How each mark was made, while charts are recorded. */
let recipes: WeakMap<object, () => Plot.Markish> | null = null;
let charts: Chart[] = [];

export const [text, dot] = [Plot.text, Plot.dot].map(recorded) as [typeof Plot.text, typeof Plot.dot];

/** The charts that are drawn meanwhile, each to be drawn again without the figure around it: its marks are made anew, as a figure's are. */
export async function chartsDrawnBy(draw: () => Promise<unknown>): Promise<Chart[]> {
  [recipes, charts] = [new WeakMap(), []];
  try {
    await draw();
  } finally {
    recipes = null;
  }
  return charts;
}

export function plot({marks = [], ...options}: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  if (recipes) charts.push(again(options, marks, recipes));
  return Plot.plot({...options, marks});
}

/** With elements for what a figure's file is written from as data: a chart on its own is drawn whole. */
function again(options: Plot.PlotOptions, marks: Plot.Markish[], made: NonNullable<typeof recipes>): Chart {
  return (document) => {
    const drawing = Plot.plot({...options, marks: marks.map((mark) => made.get(Object(mark))?.() ?? mark), document});
    fillIn(drawing);
    return drawing;
  };
}

function recorded<Args extends unknown[]>(make: (...args: Args) => Plot.RenderableMark) {
  return (...args: Args): Plot.RenderableMark => {
    const mark = make(...args);
    recipes?.set(mark, () => make(...args));
    return mark;
  };
}
