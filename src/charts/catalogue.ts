import type {Notebook} from "../model/rows.js";
import {branchOf} from "./data.js";
import type {Figure, FigureOptions} from "./figure.js";
import {forceRatioFigure} from "./force-ratio.js";
import {lossesFigure} from "./losses.js";
import {timelineFigure} from "./timeline.js";

export const chartNames = ["force-ratio", "losses", "timeline"] as const;
export type ChartName = (typeof chartNames)[number];

/** A figure that the pages show with its default options, by the name that its file has. */
export type CatalogueEntry = {name: string; chart: ChartName; draw: (options?: FigureOptions) => Figure};

/** Every figure of a notebook: the charts of all engagements together, then those of each that has something to show. */
export function catalogue(notebook: Notebook): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [
    {name: "force-ratio", chart: "force-ratio", draw: (options) => forceRatioFigure(notebook, options)},
    {name: "timeline", chart: "timeline", draw: (options) => timelineFigure(notebook, options)}
  ];
  for (const {engagement} of notebook.engagements) {
    const figures = notebook.figures.filter((row) => row.engagement === engagement && row.text !== null);
    const branch = new Set(branchOf(notebook.chronology, engagement).map(({id}) => id));
    const lost = notebook.items.some((item) => branch.has(item.engagement) && item.field === "casualties");
    const add = (chart: ChartName, draw: CatalogueEntry["draw"]) =>
      entries.push({name: `${chart}-${engagement}`, chart, draw});
    if (figures.some(({field}) => field === "strength"))
      add("force-ratio", (options) => forceRatioFigure(notebook, {...options, engagement}));
    if (lost) add("losses", (options) => lossesFigure(notebook, {...options, engagement}));
    if (branch.size > 1) add("timeline", (options) => timelineFigure(notebook, {...options, engagement}));
  }
  return entries;
}
