import {spawnSync} from "node:child_process";
import {closeSync, fstatSync, mkdtempSync, openSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {columnsOf} from "../terminal.js";
import {projectRoot} from "../framework.js";
import {median} from "./speed.js";

/** What the loader takes for so many articles: seconds of the processor, and megabytes at the peak and printed. */
export type Scale = {articles: number; seconds: number; peak: number; output: number};

/** For 10,000 articles; the time may grow by a fifth more than the articles. */
const aims = {articles: 10_000, seconds: 6, peak: 600, growth: 1.2};

/**
 * What `notebook.json` costs for so many made-up articles each, with all that starts and prints it: medians of some runs, each a
 * process of its own, by turns. The time is the processor's, of all threads together, as on one core without other work.
 */
export function scales(counts: readonly number[], runs = 3): Scale[] {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  try {
    const each = counts.map((articles) => ({articles, data: join(folder, String(articles)), measured: [] as Scale[]}));
    for (const {articles, data} of each) run("src/cli/synthesize.ts", ["--articles", String(articles), "--out", data]);
    for (let left = runs; left > 0; left--)
      for (const {articles, data, measured} of each) measured.push({articles, ...loaded(data, join(folder, "output"))});
    return each.map(({articles, measured}) => ({
      articles,
      seconds: median(measured.map(({seconds}) => seconds)),
      peak: median(measured.map(({peak}) => peak)),
      output: median(measured.map(({output}) => output))
    }));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** A row for each count, with its growth from the one before, beside the aims where they hold. */
export function scaleTable(measured: readonly Scale[]): string {
  const head = ["articles", "seconds", "peak MB", "output MB", "time grew by", "aims", "met"];
  const rows = measured.map(({articles, seconds, peak, output}, at) => {
    const before = measured[at - 1];
    const growth = before ? {time: seconds / before.seconds, most: (aims.growth * articles) / before.articles} : null;
    const cells = [articles.toLocaleString("en-US"), seconds.toFixed(2), peak.toFixed(0), output.toFixed(1)];
    const grew = growth ? `× ${growth.time.toFixed(1)}` : "–";
    if (articles !== aims.articles) return [...cells, grew, "–", "–"];
    const asked = [`≤ ${aims.seconds} s`, `≤ ${aims.peak} MB`, ...(growth ? [`≤ × ${growth.most.toFixed(0)}`] : [])];
    const isMet = seconds <= aims.seconds && peak <= aims.peak && (!growth || growth.time <= growth.most);
    return [...cells, grew, asked.join(", "), isMet ? "yes" : "no"];
  });
  return columnsOf([head, ...rows]).join("\n");
}

/** Into a file, as Framework lets a loader print. */
function loaded(data: string, file: string): Omit<Scale, "articles"> {
  const output = openSync(file, "w");
  try {
    const told = run("src/data/notebook.json.ts", [], {output, env: {...process.env, DATA_DIR: data}});
    const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(told) as NodeJS.ResourceUsage;
    const [seconds, peak] = [(userCPUTime + systemCPUTime) / 1e6, (maxRSS * 1024) / 1e6];
    return {seconds, peak, output: fstatSync(output).size / 1e6};
  } finally {
    closeSync(output);
  }
}

/** At its end a process tells what it used. */
const tell = `import {writeSync} from "node:fs";
process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

type Run = {output?: number | "ignore"; env?: NodeJS.ProcessEnv};

/** Runs a program of this project to its end, and gives what it tells. */
function run(file: string, args: string[], {output = "ignore", env = process.env}: Run = {}): string {
  const modules = ["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(tell)}`];
  const {status, output: outputs} = spawnSync(process.execPath, [...modules, file, ...args], {
    cwd: projectRoot,
    env,
    stdio: ["ignore", output, "inherit", "pipe"]
  });
  if (status !== 0) throw new Error(`${file} ended with status ${status}`);
  return String(outputs[3]);
}
