/** `npm run figures`: the charts as files, for an article, a journal, Wikimedia Commons or slides. */
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {catalogue, chartNames, type CatalogueEntry} from "../charts/catalogue.js";
import {exportFigure, type ExportOptions, type FigureFile} from "../charts/export/export-figure.js";
import {checkPolicy} from "../charts/notebook/policy.js";
import {readSources} from "../data/sources.js";
import {inWords, UsageError} from "./faults.js";
import {notebook} from "../model/notebook.js";
import {viewOf, type View} from "../model/view.js";
import {formatIssue} from "../reading/report.js";
import {figureOptions} from "../charts/figure/options.js";
import {choicesOf, type Choices} from "./figures/chart-options.js";
import {help, readOptions, type Options} from "./figures/options.js";
import {outline, rasterize} from "./figures/render.js";
import {writeWhole} from "./write-whole.js";

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await writeFigures(options);
  else console.log(help);
} catch (error) {
  console.error(`figures: ${inWords(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function writeFigures({out, only, profiles, formats, choices, ...options}: Options): Promise<void> {
  const chosen = chosenFigures(only, choices);
  const said = choicesOf(figureOptions, choices);
  const files = chosen.flatMap((entry) =>
    // The data behind a figure is the same in each profile.
    formats.flatMap((format) =>
      (format === "csv" ? profiles.slice(0, 1) : profiles).map((profile) => ({entry, format, profile}))
    )
  );
  for (const [index, {entry, format, profile}] of files.entries()) {
    const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
    const means = {document, rasterize, outline};
    const {name, body, caution} = await fileOf(entry, {...options, ...said, profile, format, ...means});
    const path = join(out, name);
    writeWhole(path, body);
    console.error(process.stderr.isTTY ? `${String(index + 1).padStart(4)} of ${files.length}  ${path}` : path);
    if (caution) console.error(`figures: ${name}: ${caution}`);
  }
}

async function fileOf({name, draw}: CatalogueEntry, options: ExportOptions): Promise<FigureFile> {
  try {
    return await exportFigure(draw, options);
  } catch (error) {
    // What the notebook does not have, such as a third side, is known when a figure is drawn.
    throw error instanceof RangeError ? new UsageError(`${name}: ${error.message}`, {cause: error}) : error;
  }
}

function chosenFigures(only: readonly string[] | null, choices: Choices): CatalogueEntry[] {
  const {articles, claims, issues} = readSources();
  const read = notebook(articles, claims, issues);
  const view = viewOf(read);
  for (const issue of view.issues) console.error(formatIssue(issue));
  if (choices.policy !== undefined) refusePolicy(view, choices.policy as string);
  const all = catalogue(read, ({options}) => choicesOf(options, choices));
  for (const name of only ?? [])
    if (!all.some((entry) => entry.chart === name || entry.name === name)) {
      const names = new Set([...chartNames, ...all.map((entry) => entry.name)]);
      throw new UsageError(`--only ${name}: expected one of ${[...names].join(", ")}`);
    }
  return all.filter((entry) => !only || only.includes(entry.chart) || only.includes(entry.name));
}

function refusePolicy(view: View, policy: string): void {
  try {
    checkPolicy(view, policy);
  } catch (error) {
    throw new UsageError(`--policy: ${(error as Error).message}`, {cause: error});
  }
}
