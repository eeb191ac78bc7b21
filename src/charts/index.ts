/* The package's charts and marks, `campaign-notebook/charts`, by the names that cells know, and what makes files of them. */
export {
  exportFigure,
  type Chart,
  type Exportable,
  type ExportOptions,
  type FigureFile,
  type Outlined
} from "./export/export-figure.js";
export {serialize} from "./export/serialize.js";
export {drawFigure, type Figure, type FigureOptions} from "./figure/figure.js";
export {intervalKey, swatchKey, type LegendKey} from "./figure/legend.js";
export {forceRatio} from "./force-ratio/chart.js";
export {losses} from "./losses/chart.js";
export {intervalX} from "./marks/interval-x.js";
export {dateOf, endOf, spanX} from "./marks/span-x.js";
export type {ChartOptions, NotebookChart} from "./notebook/define-chart.js";
export {plotFigure, type PlotFigure} from "./plot/plot-figure.js";
export {svg, type Shape} from "./svg/svg.js";
export {timeline} from "./timeline/chart.js";
export {spanKey} from "./timeline/legend.js";
