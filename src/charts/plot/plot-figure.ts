import {plotDrawing} from "./plot-drawing.js";
import type {DataRow, Drawing, FigureSource} from "../figure/content.js";
import type {Chart} from "../export/export-figure.js";
import {composeFigure, drawFigure, type Layout} from "../figure/figure.js";
import type {LegendKey} from "../figure/legend.js";

/** A figure around a Plot chart of one's own. */
export type PlotFigure = {
  /** What its files are called. */
  name: string;
  /** By default the title of what `plot` gives, or the name. */
  title?: string;
  /** By default the subtitle of what `plot` gives, if any. */
  subtitle?: string;
  /** Draws the chart, at the layout's width, in its document and its theme's colours. */
  plot: (layout: Layout) => Element;
  /** Stands behind the keys of Plot's own legend, where `plot` asks for one. */
  legend?: readonly LegendKey[];
  /** Small print; by default the caption of what `plot` gives, if any. */
  notes?: readonly string[];
  /** What the data come from, with an address and a licence where there is one. */
  sources?: readonly FigureSource[];
  /** The text alternative. */
  description: string;
  /** The data behind it, for the CSV. */
  rows?: readonly DataRow[];
};

/**
 * Makes a chart, with the figure's title, legend and source and all its profiles, of any Plot chart. What Plot would set
 * outside the drawing (title, subtitle, caption, legends) becomes the figure's own. What would run, link or load something is
 * left out of the drawing, in every profile.
 *
 * @throws TypeError where `plot` gives neither an svg nor a figure, or one without a height
 */
export function plotFigure({name, title, subtitle, plot, legend = [], notes, ...content}: PlotFigure): Chart {
  const {description, sources = [], rows = []} = content;
  return (options) =>
    drawFigure(
      composeFigure(options, (layout) => {
        const own = plotDrawing(plot, layout);
        return {
          name,
          title: title ?? own.title ?? name,
          subtitle: subtitle ?? own.subtitle ?? "",
          panels: [{legends: own.ramps.map(drawn), drawing: drawn(own.drawing)}],
          legend: [...own.keys, ...legend],
          notes: notes ?? [own.caption ?? null],
          sources,
          description,
          rows: () => rows
        };
      }),
      options.document
    );
}

function drawn(drawing: SVGSVGElement): Drawing {
  return {height: heightOf(drawing), draw: () => drawing};
}

function heightOf(drawing: SVGSVGElement): number {
  const [, , , inViewBox] = drawing.getAttribute("viewBox")?.split(/[\s,]+/) ?? [];
  const height = [drawing.getAttribute("height"), inViewBox].map(Number).find((number) => number > 0);
  if (height === undefined) throw new TypeError("plot: a drawing without a height; expected one in pixels");
  return height;
}
