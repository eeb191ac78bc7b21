import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {parseHTML} from "linkedom";
import {catalogue} from "../../charts/catalogue.js";
import {exportFigure} from "../../charts/export/export-figure.js";
import type {Profile} from "../../charts/figure/profile.js";
import {readSources} from "../../data/sources.js";
import {notebook} from "../../model/notebook.js";
import {columnsOf} from "../terminal.js";
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
  const figures = figuresOf(profile);
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
  const table = columnsOf([head, ...[...medians, {name: "all of them", costs: all}].map(rowOf)]);
  return [...table, "", ...columnsOf(aimRows(all, medians))].join("\n");
}

/** What is aimed at, in costs of Plot's drawing alone. */
const aims = {first: 1.3, other: 1.05, each: 1.7};

function aimRows(all: Costs, medians: readonly {name: string; costs: Costs}[]): string[][] {
  const ratio = (costs: Costs, column: "first file" | "other file") => costs[column] / costs["Plot.plot"];
  const dearest = medians.reduce((most, other) =>
    ratio(other.costs, "first file") > ratio(most.costs, "first file") ? other : most
  );
  const judged: [string, number, number][] = [
    ["first file of all figures : Plot.plot", ratio(all, "first file"), aims.first],
    ["other files of all figures : Plot.plot", ratio(all, "other file"), aims.other],
    [`dearest first file, ${dearest.name} : Plot.plot`, ratio(dearest.costs, "first file"), aims.each]
  ];
  const rows = judged.map(([what, is, aim]) => [what, is.toFixed(2), `≤ ${aim}`, is <= aim ? "yes" : "no"]);
  return [["measure", "ratio", "aim", "met"], ...rows];
}

function rowOf({name, costs}: {name: string; costs: Costs}): string[] {
  const {"first file": first, "other file": other, "Plot.plot": drawn, "with its text": written} = costs;
  const ratios = [first / drawn, other / drawn, first / written];
  return [name, ...columns.map((column) => costs[column].toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(2))];
}

function each(costOf: (column: (typeof columns)[number]) => number): Costs {
  return Object.fromEntries(columns.map((column) => [column, costOf(column)])) as Costs;
}

function figuresOf(profile: Profile): Measured[] {
  const {articles, claims, issues} = readSources();
  const read = notebook(articles, claims, issues);
  return catalogue(read).map(({name, draw}, index) => {
    const charts = draw({profile, document: newDocument()}).content.panels.flatMap(({drawing}) => drawing ?? []);
    const measure = async (): Promise<Costs> => {
      let drawings: Element[] = [];
      const fresh = () => ({document: newDocument(), draw: catalogue(read)[index]!.draw});
      const used = () => ({document: newDocument(), draw});
      const exported = ({document, draw}: ReturnType<typeof fresh>) => exportFigure(draw, {profile, document});
      const first = await processorTime(fresh, exported);
      const other = await processorTime(used, exported);
      const plot = (document: Document) => (drawings = charts.map((chart) => chart.draw(document) as Element));
      const drawn = await processorTime(newDocument, plot);
      const text = await processorTime(newDocument, () => drawings.map(({outerHTML}) => outerHTML));
      return {"first file": first, "other file": other, "Plot.plot": drawn, "with its text": drawn + text};
    };
    return {name, measure, costs: []};
  });
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
