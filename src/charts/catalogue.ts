import type {ChronologyRow} from "../model/rows.js";
import type {Notebook} from "../model/tables/table.js";
import {viewOf, type View} from "../model/view.js";
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
  const view = viewOf(notebook);
  const ofEach = view.engagements.flatMap(({engagement}) =>
    chartsOf(view, engagement).map((chart) => entry(`${chart}-${engagement}`, chart, {engagement}))
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

function chartsOf(view: View, engagement: string): ChartName[] {
  const hasStrength = view
    .sides(engagement)
    .some(({strength, claimed}) => claimed.length > 0 || (strength && strength.value !== null));
  const branch = view.branch(engagement);
  return [
    ...(hasStrength ? (["force-ratio"] as const) : []),
    ...(isAnyLost(view, branch) ? (["losses"] as const) : []),
    ...(branch.length > 1 ? (["timeline"] as const) : [])
  ];
}

/** Whether any loss is stated of an engagement or of a part of it. */
export function isAnyLost(view: View, branch: readonly ChronologyRow[]): boolean {
  return branch.some(({id}) => view.itemsOf(id).some(({field}) => field === "casualties"));
}
