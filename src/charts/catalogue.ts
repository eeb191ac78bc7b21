import type {Notebook} from "../model/rows.js";
import {branchOf} from "./notebook/data.js";
import {composeFigure, type ContentOf, type Figure, type FigureOptions} from "./figure/figure.js";
import {forceRatioContent} from "./force-ratio/chart.js";
import {lossesContent} from "./losses/chart.js";
import {timelineContent} from "./timeline/chart.js";

export const chartNames = ["force-ratio", "losses", "timeline"] as const;
export type ChartName = (typeof chartNames)[number];

/** A figure that the pages show, by the name that its file has with the charts' default options. */
export type CatalogueEntry = {name: string; chart: ChartName; draw: (options?: FigureOptions) => Figure};

/**
 * Every figure of a notebook: the charts of all engagements together, then those of each that has something to show.
 *
 * @param choices a chart's own options; its defaults by default
 */
export function catalogue(notebook: Notebook, choices: (chart: ChartName) => object = () => ({})): CatalogueEntry[] {
  const entry = (name: string, chart: ChartName, own: object): CatalogueEntry => ({
    name,
    chart,
    draw: drawing(() => contents[chart](notebook, {...choices(chart), ...own}))
  });
  const ofEach = notebook.engagements.flatMap(({engagement}) =>
    chartsOf(notebook, engagement).map((chart) => entry(`${chart}-${engagement}`, chart, {engagement}))
  );
  return [entry("force-ratio", "force-ratio", {}), entry("timeline", "timeline", {}), ...ofEach];
}

const contents: Record<ChartName, (notebook: Notebook, options: object) => ContentOf> = {
  "force-ratio": forceRatioContent,
  losses: lossesContent,
  timeline: timelineContent
};

/** Draws a figure in any profile; what it says is worked out when it is first drawn. */
function drawing(make: () => ContentOf): CatalogueEntry["draw"] {
  let content: ContentOf | undefined;
  return (options = {}) => composeFigure(options, (content ??= make()));
}

function chartsOf(notebook: Notebook, engagement: string): ChartName[] {
  const strengths = notebook.figures.filter((row) => row.engagement === engagement && row.field === "strength");
  const branch = new Set(branchOf(notebook.chronology, engagement).map(({id}) => id));
  const lost = notebook.items.some((item) => branch.has(item.engagement) && item.field === "casualties");
  return [
    ...(strengths.some(({value}) => value !== null) ? (["force-ratio"] as const) : []),
    ...(lost ? (["losses"] as const) : []),
    ...(branch.size > 1 ? (["timeline"] as const) : [])
  ];
}
