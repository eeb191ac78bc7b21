import type {Notebook} from "../model/rows.js";
import {branchOf} from "./notebook/data.js";
import type {Figure, FigureOptions} from "./figure/figure.js";
import {forceRatio} from "./force-ratio/chart.js";
import {losses} from "./losses/chart.js";
import {timeline} from "./timeline/chart.js";

/** The notebook's charts, by the names under which programs and cells call them. */
export const charts = {forceRatio, losses, timeline};

type Chart = (typeof charts)[keyof typeof charts];

export const chartNames: readonly string[] = Object.values(charts).map(({name}) => name);

/** A figure that the pages show, by the name that its file has with the charts' default options. */
export type CatalogueEntry = {name: string; chart: string; draw: (options?: FigureOptions) => Figure};

/**
 * Every figure of a notebook: the charts of all engagements together, then those of each that has something to show.
 *
 * @param choices a chart's own options; its defaults by default
 */
export function catalogue(notebook: Notebook, choices: (chart: Chart) => object = () => ({})): CatalogueEntry[] {
  const entry = (name: string, chart: Chart, own: object): CatalogueEntry => ({
    name,
    chart: chart.name,
    draw: chart.figures(notebook, {...choices(chart), ...own})
  });
  const ofEach = notebook.engagements.flatMap(({engagement}) =>
    chartsOf(notebook, engagement).map((chart) => entry(`${chart.name}-${engagement}`, chart, {engagement}))
  );
  return [entry("force-ratio", forceRatio, {}), entry("timeline", timeline, {}), ...ofEach];
}

function chartsOf(notebook: Notebook, engagement: string): Chart[] {
  const strengths = notebook.figures.filter((row) => row.engagement === engagement && row.field === "strength");
  const branch = new Set(branchOf(notebook.chronology, engagement).map(({id}) => id));
  const lost = notebook.items.some((item) => branch.has(item.engagement) && item.field === "casualties");
  return [
    ...(strengths.some(({value}) => value !== null) ? [forceRatio] : []),
    ...(lost ? [losses] : []),
    ...(branch.size > 1 ? [timeline] : [])
  ];
}
