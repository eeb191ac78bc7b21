import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {parseHTML} from "linkedom";
import type {Profile} from "../../charts/profile.js";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../columns.js";
import {recordPlot} from "./figures/record-plot.js";
import {median} from "./median.js";

/** Until the compiler is done with both. */
const warmUp = 150;
const runs = 101;

/** What one figure takes, in milliseconds of the processor, in each run. */
type Times = {name: string; exporting: number[]; drawing: number[]; writing: number[]};

/**
 * What a file of each figure of the catalogue costs, from what the figure says to the text of its SVG, beside Plot's drawing of
 * the same charts alone, without and with their text (`outerHTML`): the medians of many runs. All figures take turns, so that what else
 * the machine does meanwhile meets all alike.
 */
export async function figuresTable(profile: Profile): Promise<string> {
  const figures = await figuresOf(profile);
  for (let run = -warmUp; run < runs; run++)
    for (const {times, measure} of figures) {
      const [exported, drawn, written] = await measure();
      if (run < 0) continue;
      times.exporting.push(exported);
      times.drawing.push(drawn);
      times.writing.push(drawn + written);
    }
  const medians = figures.map(({times}) => ({
    name: times.name,
    costs: [times.exporting, times.drawing, times.writing].map(median) as Costs
  }));
  const all = [0, 1, 2].map((column) => medians.reduce((sum, {costs}) => sum + costs[column]!, 0)) as Costs;
  const head = ["figure", "exported, ms", "Plot.plot, ms", "with its text, ms", "ratio (target ≤ 1.5)", "to its text"];
  return columnsOf([head, ...[...medians, {name: "all of them", costs: all}].map(rowOf)]).join("\n");
}

type Costs = [exported: number, drawn: number, written: number];

function rowOf({name, costs}: {name: string; costs: Costs}): string[] {
  const [exported, drawn, written] = costs;
  const ratios = [exported / drawn, exported / written].map((ratio) => ratio.toFixed(2));
  return [name, ...costs.map((cost) => cost.toFixed(1)), ...ratios];
}

async function figuresOf(profile: Profile): Promise<{times: Times; measure: () => Promise<Costs>}[]> {
  recordPlot();
  const [{catalogue}, {exportFigure}, {chartsDrawnBy}] = await Promise.all([
    import("../../charts/catalogue.js"),
    import("../../charts/export-figure.js"),
    import("./figures/recorded-plot.js")
  ]);
  const {articles, claims, issues} = readSources();
  const figures = [];
  for (const {name, draw} of catalogue(notebook(articles, claims, issues))) {
    const exported = (document: Document) => exportFigure(draw, {profile, document});
    const charts = await chartsDrawnBy(() => exported(newDocument()));
    const measure = async (): Promise<Costs> => {
      let drawings: Element[] = [];
      return [
        await processorTime(exported),
        await processorTime((document) => (drawings = charts.map((chart) => chart(document)))),
        await processorTime(() => drawings.map(({outerHTML}) => outerHTML))
      ];
    };
    figures.push({times: {name, exporting: [], drawing: [], writing: []}, measure});
  }
  return figures;
}

function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: {type: "minor"}) => void;

/**
 * The time of a run in a document of its own, without that of collecting what others left behind. A run before it brings what it
 * needs into the processor's caches, which whoever is measured first would otherwise pay for the others.
 */
async function processorTime(run: (document: Document) => unknown): Promise<number> {
  const [first, second] = [newDocument(), newDocument()];
  await run(first);
  collectGarbage({type: "minor"});
  const start = process.cpuUsage();
  await run(second);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
