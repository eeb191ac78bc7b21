/** `npm run figures`: the charts as self-contained SVG files. */
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {parseHTML} from "linkedom";
import {catalogue, chartNames} from "../charts/catalogue.js";
import {serialize} from "../charts/svg.js";
import {readSources} from "../data/sources.js";
import {notebook} from "../model/notebook.js";
import {formatIssue} from "../reading/issue.js";

const help = `Writes the notebook's charts as self-contained SVG files.

  npm run figures -- --out figures [--only ${chartNames.join(",")}] [--width 640] [--theme light|dark]

  --out FOLDER    where the files go; made where it does not exist (figures)
  --only NAMES    charts (${chartNames.join(", ")}) or single figures
                  by the names of their files, divided by commas; all by default
  --width PIXELS  320 to 1600 (640)
  --theme NAME    light or dark (light)

Examples
  npm run figures
  npm run figures -- --only timeline --width 1200 --out for-the-article`;

try {
  writeFigures(readOptions());
} catch (error) {
  console.error(`figures: ${(error as Error).message}`);
  process.exitCode = 1;
}

type Options = {out: string; only: string[] | null; width: number; theme: "light" | "dark"};

function writeFigures({out, only, width, theme}: Options): void {
  const {articles, claims, issues} = readSources();
  const read = notebook(articles, claims, issues);
  for (const issue of read.issues) console.error(formatIssue(issue));
  const all = catalogue(read);
  for (const name of only ?? [])
    if (!all.some((entry) => entry.chart === name || entry.name === name))
      throw new Error(
        `--only ${name}: expected one of ${[...new Set([...chartNames, ...all.map((entry) => entry.name)])].join(", ")}`
      );
  mkdirSync(out, {recursive: true});
  for (const {name, draw} of all.filter((entry) => !only || only.includes(entry.chart) || only.includes(entry.name))) {
    const {document} = parseHTML("<!doctype html><html><body></body></html>");
    const path = join(out, `${name}.svg`);
    writeFileSync(path, serialize(draw({width, theme, document})));
    console.error(path);
  }
}

function readOptions(): Options {
  const {values} = parseArgs({
    options: {
      out: {type: "string", default: "figures"},
      only: {type: "string"},
      width: {type: "string", default: "640"},
      theme: {type: "string", default: "light"},
      help: {type: "boolean", short: "h", default: false}
    }
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const width = Number(values.width);
  if (!Number.isInteger(width) || width < 320 || width > 1600)
    throw new Error(`--width ${values.width}: expected a whole number from 320 to 1600`);
  if (values.theme !== "light" && values.theme !== "dark")
    throw new Error(`--theme ${values.theme}: expected light or dark`);
  const only = values.only?.split(",").map((name) => name.trim()) ?? null;
  return {out: values.out, only, width, theme: values.theme};
}
