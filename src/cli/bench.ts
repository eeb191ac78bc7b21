/** `npm run bench`: how well and how fast values are read, beside the libraries that one would take instead, and what figures cost. */
import {cpus} from "node:os";
import {parseArgs} from "node:util";
import {profiles, type Profile} from "../charts/profile.js";
import {readCorpus, type Corpus} from "./bench/corpus.js";
import {measuresOf} from "./bench/measures.js";
import {tableOf} from "./bench/table.js";

const help = `Measures how well and how fast the readers read, on values of infoboxes.

  npm run bench -- --corpus FOLDER [--markdown]
  npm run bench -- --figures [--profile web]

  --corpus FOLDER  has quantities.jsonl, dates.jsonl, gold-quantities.jsonl and gold-dates.jsonl:
                   values, and labels for some of them. It is not shipped with the program
  --markdown       prints the table for a README
  --figures        measures instead what a figure costs beside Plot's drawing of its charts alone
  --profile NAME   what the figures are made for: ${profiles.join(", ")} (web)

It measures and does not judge: the exit status is 0 whether the targets are met or not.`;

try {
  const {values} = parseArgs({
    options: {
      corpus: {type: "string"},
      markdown: {type: "boolean", default: false},
      figures: {type: "boolean", default: false},
      profile: {type: "string"},
      help: {type: "boolean", short: "h"}
    }
  });
  if (values.help) console.log(help);
  else if (values.profile !== undefined && !values.figures) throw new Error("--profile: expected --figures beside it");
  else if (values.figures) console.log(await costsOfFigures(values.profile ?? "web"));
  else print(readCorpus(values.corpus), values.markdown);
} catch (error) {
  console.error(`bench: ${(error as Error).message.split("\n")[0]}`);
  process.exitCode = 2;
}

/** Loaded only where it is asked for, as it puts a Plot that remembers in the place of Plot. */
async function costsOfFigures(profile: string): Promise<string> {
  if (!(profiles as readonly string[]).includes(profile))
    throw new Error(`--profile ${profile}: expected ${profiles.join(", ")}`);
  return (await import("./bench/figures.js")).figuresTable(profile as Profile);
}

function print(corpus: Corpus, markdown: boolean): void {
  const {quantities, dates, labelledQuantities, labelledDates} = corpus;
  const labelled = labelledQuantities.length + labelledDates.length;
  console.log(`${tableOf(measuresOf(corpus), markdown)}

${quantities.length + dates.length} values, ${labelled} of them labelled. The readers' rules were tried on the labelled values while they were
written, so values never seen will be read less well than these. The other libraries find numbers and dates;
what they find is made into people and days by adapters (src/cli/bench/others) that know the field's words for
bounds, things and totals. Their speed is that on every twentieth value. One core of ${cpus()[0]?.model ?? "an unknown processor"},
Node ${process.versions.node}.`);
}
