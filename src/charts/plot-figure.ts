import type {Chart} from "./export-figure.js";
import type {DataRow, FigureSource} from "./content.js";
import {drawFigure, type Layout} from "./figure.js";
import type {LegendKey} from "./legend.js";

/** A figure around a Plot chart of one's own. */
export type PlotFigure = {
  /** What its files are called. */
  name: string;
  title: string;
  subtitle?: string;
  /** Draws the chart, at the layout's width, in its document and its theme's colours. */
  plot: (layout: Layout) => Element;
  legend?: readonly LegendKey[];
  notes?: readonly string[];
  /** What the data come from, with an address and a licence where there is one. */
  sources?: readonly FigureSource[];
  /** The text alternative. */
  description: string;
  /** The data behind it, for the CSV. */
  rows?: readonly DataRow[];
};

/**
 * Makes a chart, with the figure's title, legend and source and all its profiles, of any Plot chart. The chart must be an
 * SVG: what Plot would draw outside it (title, caption, legends) belongs into the figure's own.
 *
 * @throws TypeError where `plot` gives something else than an SVG
 */
export function plotFigure({plot, legend = [], notes = [], sources = [], rows = [], ...content}: PlotFigure): Chart {
  return (options) =>
    drawFigure(options, (layout) => {
      const drawing = plot(layout);
      if (drawing.localName !== "svg")
        throw new TypeError(
          `plot: a ${drawing.localName}; expected an svg, which Plot.plot gives without title, caption and legend`
        );
      return {...content, panels: [{drawing: drawing as unknown as SVGSVGElement}], legend, notes, sources, rows};
    });
}
