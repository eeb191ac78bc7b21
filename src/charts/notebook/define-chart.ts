import type {Notebook} from "../../model/tables/table.js";
import {viewOf, type View} from "../../model/view.js";
import {composeFigure, drawFigure, type ContentOf, type Figure, type FigureOptions} from "../figure/figure.js";
import {figureOptions} from "../figure/options.js";
import {checkOptions, resolved, type OptionsOf, type Resolved, type Schema} from "../options/option.js";

/** What makes a chart: its name, its own options, and what it says of a notebook, in any layout. */
type Definition<Own extends Schema> = {
  name: string;
  options: Own;
  content: (view: View, options: Resolved<Own>) => ContentOf;
};

export type ChartOptions<Own extends Schema> = OptionsOf<Own> & FigureOptions;

/** A chart of a notebook. */
export type NotebookChart<Own extends Schema> = {
  /** @throws RangeError on an option or a value that there is not, and on an engagement, side or article that the notebook has not */
  (notebook: Notebook, options?: ChartOptions<Own>): SVGSVGElement;
  readonly name: string;
  /** The chart's own options; beside them it takes those of every figure. */
  readonly options: Own;
  /** What the chart draws, as data: to write a file from, which takes less than to read it from an element. */
  figure: (notebook: Notebook, options?: ChartOptions<Own>) => Figure;
  /** The same for several files: what they say is worked out once, when the first is made. */
  figures: (notebook: Notebook, options?: ChartOptions<Own>) => (options?: FigureOptions) => Figure;
};

/** A chart that is drawn, checked and described by what defines it. */
export function defineChart<const Own extends Schema>({
  name,
  options: own,
  content
}: Definition<Own>): NotebookChart<Own> {
  const schema = {...own, ...figureOptions};
  const figures = (notebook: Notebook, given: ChartOptions<Own> = {}) => {
    checkOptions(name, schema, given);
    let contentOf: ContentOf | undefined;
    return (options: FigureOptions = {}) =>
      composeFigure(
        {...figureOptionsOf(given), ...options},
        (contentOf ??= content(viewOf(notebook), resolved(own, given)))
      );
  };
  const figure = (notebook: Notebook, options: ChartOptions<Own> = {}) => figures(notebook, options)();
  const chart = (notebook: Notebook, options: ChartOptions<Own> = {}) =>
    drawFigure(figure(notebook, options), options.document);
  return Object.assign(Object.defineProperty(chart, "name", {value: name}), {options: own, figure, figures});
}

function figureOptionsOf(given: FigureOptions): FigureOptions {
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(figureOptions, name)));
}
