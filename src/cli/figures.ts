/** `npm run figures`: the charts as files, for an article, a journal, Wikimedia Commons or slides. */
import {join} from "node:path";
import {catalogue, chartNames, charts, type CatalogueEntry} from "../charts/catalogue.js";
import {exportFigure, type Outlined} from "../charts/export/export-figure.js";
import {checkSides} from "../charts/notebook/data.js";
import {checkPolicy} from "../charts/notebook/policy.js";
import {readSources} from "../data/sources.js";
import {inWords, UsageError} from "./faults.js";
import {notebook} from "../model/notebook.js";
import {viewOf, type View} from "../model/view.js";
import {formatIssue} from "../reading/report.js";
import {figureOptions} from "../charts/figure/options.js";
import {choicesOf, type Choices} from "./figures/chart-options.js";
import {help, readOptions, type Options} from "./figures/options.js";
import {checkPackages} from "./figures/packages.js";
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
  checkPackages(formats, options.text);
  const chosen = chosenFigures(only, choices);
  const said = choicesOf(figureOptions, choices);
  const files = chosen.flatMap((entry) =>
    // The data behind a figure is the same in each profile.
    formats.flatMap((format) =>
      (format === "csv" ? profiles.slice(0, 1) : profiles).map((profile) => ({entry, format, profile}))
    )
  );
  for (const [index, {entry, format, profile}] of files.entries()) {
    const {name, body, caution} = await exportFigure(entry.draw, {
      ...options,
      ...said,
      profile,
      format,
      rasterize,
      outline
    });
    const path = join(out, name);
    writeWhole(path, body);
    console.error(process.stderr.isTTY ? `${String(index + 1).padStart(4)} of ${files.length}  ${path}` : path);
    if (caution) console.error(`figures: ${name}: ${caution}`);
  }
}

function chosenFigures(only: readonly string[] | null, choices: Choices): CatalogueEntry[] {
  const {articles, claims, issues} = readSources();
  const read = notebook(articles, claims, issues);
  const view = viewOf(read);
  for (const issue of view.issues) console.error(formatIssue(issue));
  const sides = choices.sides as readonly [number, number] | undefined;
  if (choices.policy !== undefined) refuse("--policy", () => checkPolicy(view, choices.policy as string));
  if (sides) refuse("--sides", () => checkSides(view, view.engagements, sides));
  const all = catalogue(read, ({options}) => choicesOf(options, choices));
  for (const name of only ?? [])
    if (!all.some((entry) => entry.chart === name || entry.name === name)) {
      const names = new Set([...chartNames, ...all.map((entry) => entry.name)]);
      throw new UsageError(`--only ${name}: expected one of ${[...names].join(", ")}`);
    }
  const chosen = all.filter((entry) => !only || only.includes(entry.chart) || only.includes(entry.name));
  return sides ? comparable(view, chosen, sides) : chosen;
}

async function rasterize(file: string, pixelRatio: number): Promise<Uint8Array> {
  return (await import("./figures/rasterize.js")).rasterize(file, pixelRatio);
}

async function outline(file: string): Promise<Outlined> {
  return (await import("./figures/outline.js")).outline(file);
}

/** Of the figures chosen, all but those that compare a side that they have not, of which it tells; it refuses to leave out all. */
function comparable(view: View, chosen: readonly CatalogueEntry[], sides: readonly number[]): CatalogueEntry[] {
  const comparing = new Set(Object.values(charts).flatMap(({name, options}) => ("sides" in options ? [name] : [])));
  const checked = chosen.map((entry) => {
    const engagements = entry.engagement === null ? view.engagements : [view.engagement(entry.engagement)!];
    return {entry, fault: comparing.has(entry.chart) ? faultOf(() => checkSides(view, engagements, sides)) : null};
  });
  const [first] = checked;
  if (first && checked.every(({fault}) => fault !== null)) throw new UsageError(`${first.entry.name}: ${first.fault}`);
  for (const {entry, fault} of checked) if (fault !== null) console.error(`figures: ${entry.name}: left out: ${fault}`);
  return checked.filter(({fault}) => fault === null).map(({entry}) => entry);
}

function refuse(option: string, check: () => void): void {
  const fault = faultOf(check);
  if (fault !== null) throw new UsageError(`${option}: ${fault}`);
}

/** What the notebook does not have of what was asked for; null where it has all. */
function faultOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
