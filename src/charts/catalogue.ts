import type {ChronologyRow} from "../model/rows.js";
import type {Notebook} from "../model/tables/table.js";
import {viewOf, type View} from "../model/view.js";
import type {Figure, FigureOptions} from "./figure/figure.js";
import {forceRatio} from "./force-ratio/chart.js";
import {losses} from "./losses/chart.js";
import {timeline} from "./timeline/chart.js";

/** The notebook's charts, by the names under which programs and cells call them. */
export const charts = {forceRatio, losses, timeline};

type Chart = (typeof charts)[keyof typeof charts];

export const chartNames: readonly string[] = Object.values(charts).map(({name}) => name);

/** A figure that the pages show, by the name that its file has with the charts' default options. */
export type CatalogueEntry = {
  name: string;
  chart: string;
  /** The engagement that it is of; null where it is of all. */
  engagement: string | null;
  draw: (options?: FigureOptions) => Figure;
};

/**
 * Every figure of a notebook: the charts of all engagements together, then those of each that has something to show.
 *
 * @param choices a chart's own options; its defaults by default
 */
export function catalogue(notebook: Notebook, choices: (chart: Chart) => object = () => ({})): CatalogueEntry[] {
  const entry = (name: string, chart: Chart, own: {engagement?: string}): CatalogueEntry => ({
    name,
    chart: chart.name,
    engagement: own.engagement ?? null,
    draw: chart.figures(notebook, {...choices(chart), ...own})
  });
  const view = viewOf(notebook);
  const ofEach = view.engagements.flatMap(({engagement}) =>
    chartsOf(view, engagement).map((chart) => entry(`${chart.name}-${engagement}`, chart, {engagement}))
  );
  return [entry("force-ratio", forceRatio, {}), entry("timeline", timeline, {}), ...ofEach];
}

function chartsOf(view: View, engagement: string): Chart[] {
  const hasStrength = view
    .sides(engagement)
    .some(({strength, claimed}) => claimed.length > 0 || (strength && strength.value !== null));
  const branch = view.branch(engagement);
  return [
    ...(hasStrength ? [forceRatio] : []),
    ...(isAnyLost(view, branch) ? [losses] : []),
    ...(branch.length > 1 ? [timeline] : [])
  ];
}

/** Whether any loss is stated of an engagement or of a part of it. */
export function isAnyLost(view: View, branch: readonly ChronologyRow[]): boolean {
  return branch.some(({id}) => view.itemsOf(id).some(({field}) => field === "casualties"));
}
