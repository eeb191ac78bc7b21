import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {parseHTML} from "linkedom";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../columns.js";
import {recordPlot} from "./figures/record-plot.js";
import {median} from "./median.js";

/** Until the compiler is done with both. */
const warmUp = 150;
const runs = 101;

type Times = {name: string; exporting: number[]; drawing: number[]; writing: number[]};

/**
 * What each figure of the catalogue costs, from the notebook to the text of its SVG file, beside Plot's drawing of the same
 * charts alone, without and with their text (`outerHTML`): the medians of many runs, in milliseconds of the processor. All figures
 * take turns, so that none has the compiler or the collector of garbage to itself.
 */
export async function figuresTable(): Promise<string> {
  recordPlot();
  const [{catalogue}, {exportFigure}, {chartsDrawnBy}] = await Promise.all([
    import("../../charts/catalogue.js"),
    import("../../charts/export-figure.js"),
    import("./figures/recorded-plot.js")
  ]);
  const {articles, claims, issues} = readSources();
  const figures: (Times & {run: () => Promise<[number, number, number]>})[] = [];
  for (const {name, draw} of catalogue(notebook(articles, claims, issues))) {
    const charts = await chartsDrawnBy(() => exportFigure(draw, {document: newDocument()}));
    const run = async (): Promise<[number, number, number]> => {
      const [figure, plots] = [newDocument(), newDocument()];
      let drawings: Element[] = [];
      return [
        await processorTime(() => exportFigure(draw, {document: figure})),
        await processorTime(() => (drawings = charts.map((chart) => chart(plots)))),
        await processorTime(() => drawings.map(({outerHTML}) => outerHTML))
      ];
    };
    figures.push({name, run, exporting: [], drawing: [], writing: []});
  }
  for (let count = -warmUp; count < runs; count++)
    for (const {run, exporting, drawing, writing} of figures) {
      const [exported, drawn, written] = await run();
      if (count < 0) continue;
      exporting.push(exported);
      drawing.push(drawn);
      writing.push(drawn + written);
    }
  const rows = figures.map(({name, exporting, drawing, writing}) => {
    const [ours, drawn, written] = [exporting, drawing, writing].map(median) as [number, number, number];
    const printed = [ours, drawn, written].map((time) => time.toFixed(1));
    return [name, ...printed, (ours / drawn).toFixed(2), (ours / written).toFixed(2)];
  });
  const head = ["figure", "exported, ms", "Plot.plot, ms", "with its text, ms", "ratio (target ≤ 1.5)", "to its text"];
  return columnsOf([head, ...rows]).join("\n");
}

function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: {type: "minor"}) => void;

/** What others left behind is collected before, so that nobody pays for it. */
async function processorTime(run: () => unknown): Promise<number> {
  collectGarbage({type: "minor"});
  const start = process.cpuUsage();
  await run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
