import type {Notebook} from "../model/rows.js";
import {branchOf} from "./data.js";
import type {FigureOptions} from "./figure.js";
import {forceRatio} from "./force-ratio.js";
import {losses} from "./losses.js";
import {timeline} from "./timeline.js";

export const chartNames = ["force-ratio", "losses", "timeline"] as const;
export type ChartName = (typeof chartNames)[number];

/** A figure that the pages show with its default options, by the name that its file has. */
export type CatalogueEntry = {name: string; chart: ChartName; draw: (options?: FigureOptions) => SVGSVGElement};

/** Every figure of a notebook: the charts of all engagements together, then those of each that has something to show. */
export function catalogue(notebook: Notebook): CatalogueEntry[] {
  const entries: CatalogueEntry[] = [
    {name: "force-ratio", chart: "force-ratio", draw: (options) => forceRatio(notebook, options)},
    {name: "timeline", chart: "timeline", draw: (options) => timeline(notebook, options)}
  ];
  for (const {engagement} of notebook.engagements) {
    const figures = notebook.figures.filter((row) => row.engagement === engagement && row.text !== null);
    const branch = new Set(branchOf(notebook.chronology, engagement).map(({id}) => id));
    const lost = notebook.items.some((item) => branch.has(item.engagement) && item.field === "casualties");
    const add = (chart: ChartName, draw: CatalogueEntry["draw"]) =>
      entries.push({name: `${chart}-${engagement}`, chart, draw});
    if (figures.some(({field}) => field === "strength"))
      add("force-ratio", (options) => forceRatio(notebook, {...options, engagement}));
    if (lost) add("losses", (options) => losses(notebook, {...options, engagement}));
    if (branch.size > 1) add("timeline", (options) => timeline(notebook, {...options, engagement}));
  }
  return entries;
}
