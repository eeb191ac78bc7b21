/** `npm run bench`: how well and how fast values are read, beside the libraries that one would take instead, and what figures and many articles cost. */
import {existsSync} from "node:fs";
import {cpus} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {profiles, type Profile} from "../charts/figure/profile.js";
import {passTimes} from "./bench/checkouts.js";
import {readCorpus} from "./bench/corpus.js";
import {measuresOf} from "./bench/measures.js";
import {scales, scaleTable} from "./bench/scale.js";
import {markdownOf, tablesOf, textOf} from "./bench/table.js";
import {projectRoot} from "./framework.js";
import {writeWhole} from "./write-whole.js";

const help = `Measures how well and how fast the readers read, on values of infoboxes.

  npm run bench -- --corpus FOLDER [--gold FILE]… [--beside CHECKOUT] [--markdown]
  npm run bench -- --figures [--profile web]
  npm run bench -- --scale [--articles 100,1000,10000]
  npm run bench -- --page [--json FILE]

  --corpus FOLDER  has quantities.jsonl, dates.jsonl, gold-quantities.jsonl and gold-dates.jsonl:
                   values, and labels for some of them; perhaps traps.jsonl and gold-ww2.jsonl. It is
                   not shipped with the program
  --gold FILE      more values of which the people or the days are known, a JSON object a line:
                   {"field": "casualties", "raw": …, "personnel": {"low": …, "high": …}} or
                   {"field": "date", "raw": …, "earliest": …, "start_latest": …, "end_earliest": …,
                   "latest": …}. May be given several times
  --beside FOLDER  another checkout of this program, with its node_modules, whose speed is measured by
                   turns with ours
  --markdown       prints the tables for a README
  --figures        measures instead what a figure costs beside Plot's drawing of its charts alone
  --profile NAME   what the figures are made for: ${profiles.join(", ")} (web)
  --scale          measures instead what the pages' data costs of many made-up articles: time, memory,
                   size and how they grow
  --articles LIST  how many they are (100,1000,10000)
  --page           measures instead what the built overview costs a reader beside a bare page of this
                   framework with one bar chart: when its figure is painted and live, over the loopback
                   line and a slow one. It needs a site that npm run build made, and a browser
  --json FILE      writes what --page measured and the ratios

A wrong figure that comes with an issue or an assumption is declared, without one it is silent; an
alarm is an issue or assumption of a right one. Speed is the median of several passes, of the
processor's time. It measures and does not judge: the exit status is 0 whether the aims are met or not.`;

try {
  const {values} = parseArgs({
    options: {
      corpus: {type: "string"},
      gold: {type: "string", multiple: true, default: []},
      beside: {type: "string"},
      markdown: {type: "boolean", default: false},
      figures: {type: "boolean", default: false},
      profile: {type: "string"},
      scale: {type: "boolean", default: false},
      articles: {type: "string"},
      page: {type: "boolean", default: false},
      json: {type: "string"},
      help: {type: "boolean", short: "h"}
    }
  });
  if (values.help) console.log(help);
  else if (values.profile !== undefined && !values.figures) throw new Error("--profile: expected --figures beside it");
  else if (values.articles !== undefined && !values.scale) throw new Error("--articles: expected --scale beside it");
  else if (values.json !== undefined && !values.page) throw new Error("--json: expected --page beside it");
  else if (values.page) console.log(await costsOfPage(values.json));
  else if (values.scale) console.log(scaleTable(scales(countsIn(values.articles ?? "100,1000,10000"))));
  else if (values.figures) console.log(await costsOfFigures(values.profile ?? "web"));
  else await print(values);
} catch (error) {
  console.error(`bench: ${(error as Error).message.split("\n")[0]}`);
  process.exitCode = 2;
}

function countsIn(list: string): number[] {
  if (!/^[1-9]\d{0,4}(?:,[1-9]\d{0,4})*$/.test(list))
    throw new Error(`--articles ${list}: expected whole numbers up to 99,999, such as 100,1000`);
  return list.split(",").map(Number);
}

/** Loaded only where it is asked for, as it puts a Plot that remembers in the place of Plot. */
async function costsOfFigures(profile: string): Promise<string> {
  if (!(profiles as readonly string[]).includes(profile))
    throw new Error(`--profile ${profile}: expected ${profiles.join(", ")}`);
  return (await import("./bench/figures.js")).figuresTable(profile as Profile);
}

/** Loaded only where it is asked for, as it needs a browser. */
async function costsOfPage(json?: string): Promise<string> {
  const {pageCosts, pageMeasures, pageTable} = await import("./bench/page.js");
  const site = join(projectRoot, "dist");
  if (!existsSync(join(site, "index.html"))) throw new Error("dist/ has no site; npm run build makes it");
  const costs = await pageCosts(site);
  if (json !== undefined) writeWhole(json, `${JSON.stringify({costs, measures: pageMeasures(costs)}, null, 2)}\n`);
  return pageTable(pageMeasures(costs));
}

type Values = {corpus?: string; gold: string[]; beside?: string; markdown: boolean};

async function print({corpus: folder, gold, beside, markdown}: Values): Promise<void> {
  const corpus = readCorpus(folder, gold);
  const ours = fileURLToPath(new URL("../..", import.meta.url));
  const times = await passTimes([ours, ...(beside === undefined ? [] : [beside])], folder!);
  const tables = tablesOf(measuresOf(corpus, times));
  const {quantities, dates, labelledQuantities, labelledDates} = corpus;
  const labelled = labelledQuantities.length + labelledDates.length;
  console.log(`${markdown ? markdownOf(tables) : textOf(tables)}

${quantities.length + dates.length} values, ${labelled} of them labelled. The readers' rules were tried on
the labelled values while they were written, so values never seen will be read
less well. The other libraries find numbers and dates; what they find is made
into people and days by adapters (src/cli/bench/other-*.ts) that know the field's
words for bounds, things and totals. Their speed is that on every twentieth
value. One core of ${cpus()[0]?.model ?? "an unknown processor"}, Node ${process.versions.node}.`);
}
