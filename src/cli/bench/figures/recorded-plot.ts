import * as Plot from "@observablehq/plot";

export * from "@observablehq/plot";

/** Every chart drawn so far, to be drawn again without the figure around it: its marks are made anew, as a chart's are. */
export const charts: ((document: Document) => Element)[] = [];

/** How each mark was made. */
const recipes = new WeakMap<object, () => Plot.Markish>();

export const [ruleX, text, dot] = [Plot.ruleX, Plot.text, Plot.dot].map(recorded) as [
  typeof Plot.ruleX,
  typeof Plot.text,
  typeof Plot.dot
];

/** Draws as Plot does, and remembers what was asked for. */
export function plot({marks = [], ...options}: Plot.PlotOptions): ReturnType<typeof Plot.plot> {
  const again = () => marks.map((mark) => recipes.get(Object(mark))?.() ?? mark);
  charts.push((document) => Plot.plot({...options, marks: again(), document}));
  return Plot.plot({...options, marks});
}

function recorded<Args extends unknown[]>(make: (...args: Args) => Plot.RenderableMark) {
  return (...args: Args): Plot.RenderableMark => {
    const mark = make(...args);
    recipes.set(mark, () => make(...args));
    return mark;
  };
}
