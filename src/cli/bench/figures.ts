import {parseHTML} from "linkedom";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../columns.js";
import {recordPlot} from "./figures/record-plot.js";
import {median} from "./median.js";

const warmUp = 15;
const runs = 41;

/**
 * What each figure of the catalogue costs, as `npm run figures` writes it for the web, beside Plot's drawing of the same charts
 * alone: the medians of many runs, in milliseconds of the processor, taken in turn, and their ratio.
 */
export async function figuresTable(): Promise<string> {
  recordPlot();
  const [{catalogue}, {exportFigure}, {charts}] = await Promise.all([
    import("../../charts/catalogue.js"),
    import("../../charts/export-figure.js"),
    import("./figures/recorded-plot.js")
  ]);
  const {articles, claims, issues} = readSources();
  const rows: string[][] = [];
  for (const {name, draw} of catalogue(notebook(articles, claims, issues))) {
    charts.length = 0;
    await exportFigure(draw, {document: newDocument()});
    const bareCharts = [...charts];
    const [whole, bare]: [number[], number[]] = [[], []];
    for (let run = -warmUp; run < runs; run++) {
      const [figure, plots] = [newDocument(), newDocument()];
      const exporting = await processorTime(() => exportFigure(draw, {document: figure}));
      const plotting = await processorTime(() => bareCharts.map((chart) => chart(plots)));
      if (run < 0) continue;
      whole.push(exporting);
      bare.push(plotting);
    }
    const [ours, theirs] = [median(whole), median(bare)];
    rows.push([name, ours.toFixed(1), theirs.toFixed(1), (ours / theirs).toFixed(2)]);
  }
  return columnsOf([["figure", "exported, ms", "Plot.plot alone, ms", "ratio (target ≤ 1.5)"], ...rows]).join("\n");
}

function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

async function processorTime(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
