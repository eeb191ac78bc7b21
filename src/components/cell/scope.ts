import type {Chart} from "../../charts/export/export-figure.js";
import {wordOptions} from "../../charts/figure/options.js";
import type {ChartOptions, NotebookChart} from "../../charts/notebook/define-chart.js";
import {checkOptions, type Schema} from "../../charts/options/option.js";
import {forceRatio} from "../../charts/force-ratio/chart.js";
import {intervalKey} from "../../charts/figure/legend.js";
import {losses} from "../../charts/losses/chart.js";
import {intervalX} from "../../charts/marks/interval-x.js";
import {dateOf, endOf, spanX} from "../../charts/marks/span-x.js";
import {plotFigure} from "../../charts/plot/plot-figure.js";
import {timeline} from "../../charts/timeline/chart.js";
import type {Notebook} from "../../model/tables/table.js";
import {libraryNames, type Libraries} from "./libraries.js";
import type {Inputs} from "./messages.js";

/** The names that a cell's code may use, with what they are. */
export type Scope = Readonly<Record<string, unknown>>;

const shared = {
  forceRatio: bound(forceRatio),
  losses: bound(losses),
  timeline: bound(timeline),
  plotFigure,
  intervalX,
  spanX,
  intervalKey,
  dateOf,
  endOf
};

/** The names that every cell has in scope; `aq` is Arquero, and `width` the pixels that a drawing has on the page. */
export const sharedNames: readonly string[] = ["notebook", ...Object.keys(shared), ...libraryNames, "width"];

/** All that is in a cell's scope: the notebook's tables, the charts, the libraries, the width, and the page's inputs. */
export function scopeOf(notebook: Notebook, inputs: Inputs, {width, ...libraries}: {width: number} & Libraries): Scope {
  const {Plot, d3, aq} = libraries;
  return {notebook, ...shared, Plot, d3, aq, width, ...inputs};
}

/** The options that a cell may give each chart; width, theme and profile it leaves to the page. */
export const cellOptions = {
  forceRatio: {...forceRatio.options, ...wordOptions},
  losses: {...losses.options, ...wordOptions},
  timeline: {...timeline.options, ...wordOptions}
};

/** A chart function that gives a chart, which is drawn when width, theme and profile are known. */
function bound<Own extends Schema>(chart: NotebookChart<Own>) {
  return (data: Notebook, own: ChartOptions<Own> = {}): Chart => {
    checkOptions(`${chart.name} in a cell`, {...chart.options, ...wordOptions}, own);
    const call = new Error("the call from the cell");
    return (options) => {
      try {
        return chart(data, {...own, ...options});
      } catch (error) {
        // It is drawn after the cell's code ran; the call says in which line.
        if (error instanceof Error) error.cause ??= call;
        throw error;
      }
    };
  };
}
