/* The package's model, `campaign-notebook/model`: articles as a notebook of tables, its view, and measures of sides. */
import {
  allMeasures,
  casualtyRate,
  casualtyRatePerDay,
  forceRatio,
  fractionalExchangeRatio,
  lossExchangeRatio,
  measureRestsOn
} from "./measures.js";

/** The measures of two sides or of one; in an object, as a chart and a measure are both called `forceRatio`. */
export const measures = {
  allMeasures,
  casualtyRate,
  casualtyRatePerDay,
  forceRatio,
  fractionalExchangeRatio,
  lossExchangeRatio,
  measureRestsOn
};

export type {Measure} from "./measures.js";
export {notebook, type Source} from "./notebook.js";
export type {
  AssumptionRow,
  CheckRow,
  ChronologyRow,
  DurationRow,
  EngagementRow,
  ItemRow,
  NoteRow,
  Rows,
  SideRow,
  Span,
  TotalRow,
  ValueRow
} from "./rows.js";
export type {Policy} from "./statements/policy.js";
export {arqueroOf, type ArqueroNotebook} from "./tables/arquero.js";
export {columnsOf, notebookOf, type Columns, type Notebook, type Table} from "./tables/table.js";
export {viewOf, type Side, type View} from "./view.js";
