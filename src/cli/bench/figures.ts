import {parseHTML} from "linkedom";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../columns.js";
import {recordPlot} from "./figures/record-plot.js";
import {median} from "./median.js";

/** Until the compiler is done with both. */
const warmUp = 150;
const runs = 41;

/**
 * What each figure of the catalogue costs, from the notebook to the text of its SVG file, beside Plot's drawing of the same
 * charts alone, without and with their text (`outerHTML`): the medians of many runs, in milliseconds of the processor, taken in
 * turn.
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
    const times: [number[], number[], number[]] = [[], [], []];
    for (let run = -warmUp; run < runs; run++) {
      const [figure, plots] = [newDocument(), newDocument()];
      const exporting = await processorTime(() => exportFigure(draw, {document: figure}));
      let drawings: Element[] = [];
      const drawing = await processorTime(() => (drawings = bareCharts.map((chart) => chart(plots))));
      const writing = await processorTime(() => drawings.map(({outerHTML}) => outerHTML));
      if (run < 0) continue;
      [exporting, drawing, drawing + writing].forEach((time, column) => times[column]!.push(time));
    }
    const [ours, drawn, written] = times.map(median) as [number, number, number];
    const printed = [ours, drawn, written].map((time) => time.toFixed(1));
    rows.push([name, ...printed, (ours / drawn).toFixed(2), (ours / written).toFixed(2)]);
  }
  const head = ["figure", "exported, ms", "Plot.plot, ms", "with its text, ms", "ratio (target ≤ 1.5)", "to its text"];
  return columnsOf([head, ...rows]).join("\n");
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
