/* What other programs may use: readers, the model and the charts. */
export {readInfobox} from "./reading/infobox/read.js";
export {readTally} from "./reading/tally.js";
export {readWhen} from "./reading/when.js";
export * from "./reading/interval.js";
export {
  formatAssumption,
  formatIssue,
  type Assumption,
  type Issue,
  type ReadingOptions,
  type Step
} from "./reading/report.js";
export {notebook, type Source} from "./model/notebook.js";
export * as measures from "./model/measures.js";
export * from "./model/rows.js";
export {arqueroOf, type ArqueroNotebook} from "./model/tables/arquero.js";
export {columnsOf, notebookOf, type Columns, type Notebook, type Table} from "./model/tables/table.js";
export {viewOf, type Side, type View} from "./model/view.js";
export {forceRatio} from "./charts/force-ratio/chart.js";
export {losses} from "./charts/losses/chart.js";
export {timeline} from "./charts/timeline/chart.js";
export {intervalX} from "./charts/marks/interval-x.js";
export {dateOf, endOf, spanX} from "./charts/marks/span-x.js";
export {
  exportFigure,
  type Chart,
  type Exportable,
  type ExportOptions,
  type FigureFile
} from "./charts/export/export-figure.js";
export {drawFigure, type Figure} from "./charts/figure/figure.js";
export {plotFigure, type PlotFigure} from "./charts/plot/plot-figure.js";
export {intervalKey, swatchKey, type LegendKey} from "./charts/figure/legend.js";
export {spanKey} from "./charts/timeline/legend.js";
export {serialize} from "./charts/export/serialize.js";
export {svg, type Shape} from "./charts/svg/svg.js";
