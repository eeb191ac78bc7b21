import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {parseHTML} from "linkedom";
import type {Profile} from "../../charts/figure/profile.js";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../terminal.js";
import {recordPlot} from "./figures/record-plot.js";
import {median} from "./speed.js";

/** Until the compiler is done with both. */
const warmUp = 150;
const runs = 101;

/** In milliseconds of the processor. */
const columns = ["first file", "other file", "Plot.plot", "with its text"] as const;
type Costs = Record<(typeof columns)[number], number>;
type Measured = {name: string; measure: () => Promise<Costs>; costs: Costs[]};

/**
 * What a file of each figure of the catalogue costs, to the text of its SVG: the first one, from the notebook, and each other one,
 * for which what the figure says is known; beside Plot's drawing of the same charts alone, without and with their text
 * (`outerHTML`). All are medians of many runs. All figures take turns, so that what else the machine does meanwhile meets all alike.
 */
export async function figuresTable(profile: Profile): Promise<string> {
  const figures = await figuresOf(profile);
  for (let run = -warmUp; run < runs; run++)
    for (const {measure, costs} of figures) {
      const measured = await measure();
      if (run >= 0) costs.push(measured);
    }
  const medians = figures.map(({name, costs}) => ({
    name,
    costs: each((column) => median(costs.map((run) => run[column])))
  }));
  const all = each((column) => medians.reduce((sum, {costs}) => sum + costs[column], 0));
  const head = [
    "figure",
    ...columns.map((column) => `${column}, ms`),
    "first : Plot.plot",
    "other : Plot.plot",
    "first : text"
  ];
  return columnsOf([head, ...[...medians, {name: "all of them", costs: all}].map(rowOf)]).join("\n");
}

function rowOf({name, costs}: {name: string; costs: Costs}): string[] {
  const {"first file": first, "other file": other, "Plot.plot": drawn, "with its text": written} = costs;
  const ratios = [first / drawn, other / drawn, first / written];
  return [name, ...columns.map((column) => costs[column].toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(2))];
}

function each(costOf: (column: (typeof columns)[number]) => number): Costs {
  return Object.fromEntries(columns.map((column) => [column, costOf(column)])) as Costs;
}

async function figuresOf(profile: Profile): Promise<Measured[]> {
  recordPlot();
  const [{catalogue}, {exportFigure}, {chartsDrawnBy}] = await Promise.all([
    import("../../charts/catalogue.js"),
    import("../../charts/export/export-figure.js"),
    import("./figures/recorded-plot.js")
  ]);
  const {articles, claims, issues} = readSources();
  const read = notebook(articles, claims, issues);
  const figures: Measured[] = [];
  for (const [index, {name, draw}] of catalogue(read).entries()) {
    const charts = await chartsDrawnBy(() => exportFigure(draw, {profile, document: newDocument()}));
    const measure = async (): Promise<Costs> => {
      let drawings: Element[] = [];
      const fresh = () => ({document: newDocument(), draw: catalogue(read)[index]!.draw});
      const used = () => ({document: newDocument(), draw});
      const exported = ({document, draw}: ReturnType<typeof fresh>) => exportFigure(draw, {profile, document});
      const first = await processorTime(fresh, exported);
      const other = await processorTime(used, exported);
      const drawn = await processorTime(newDocument, (document) => (drawings = charts.map((chart) => chart(document))));
      const text = await processorTime(newDocument, () => drawings.map(({outerHTML}) => outerHTML));
      return {"first file": first, "other file": other, "Plot.plot": drawn, "with its text": drawn + text};
    };
    figures.push({name, measure, costs: []});
  }
  return figures;
}

function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: {type: "minor"}) => void;

/**
 * The time of a run, without that of what is prepared for it and of collecting what others left behind. A run before it brings what
 * it needs into the processor's caches, which whoever is measured first would otherwise pay for the others.
 */
async function processorTime<T>(prepare: () => T, run: (prepared: T) => unknown): Promise<number> {
  const [before, prepared] = [prepare(), prepare()];
  await run(before);
  collectGarbage({type: "minor"});
  const start = process.cpuUsage();
  await run(prepared);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
