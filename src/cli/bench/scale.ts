import {spawnSync} from "node:child_process";
import {closeSync, mkdtempSync, openSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {columnsOf} from "../terminal.js";
import {projectRoot} from "../framework.js";
import {median} from "./median.js";

/** What the loader takes for so many articles: seconds of the processor, and megabytes at the peak and printed. */
export type Scale = {articles: number; seconds: number; peak: number; output: number};

/** For 10,000 articles; the time may grow by a fifth more than the articles. */
const aims = {articles: 10_000, seconds: 6, peak: 600, growth: 1.2};
const runs = 3;

/**
 * What `notebook.json` costs for so many made-up articles each, with all that starts and prints it: medians of some runs, each a
 * process of its own, by turns. The time is the processor's, of all threads together, as on one core without other work.
 */
export function scales(counts: readonly number[]): Scale[] {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-"));
  try {
    const each = counts.map((articles) => ({articles, data: join(folder, String(articles)), measured: [] as Scale[]}));
    for (const {articles, data} of each)
      program("src/cli/synthesize.ts", ["--articles", String(articles), "--out", data]);
    for (let run = 0; run < runs; run++)
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

function loaded(data: string, file: string): Omit<Scale, "articles"> {
  const output = openSync(file, "w");
  try {
    const told = program("src/data/notebook.json.ts", [], {env: {...process.env, DATA_DIR: data}, output});
    const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(told) as NodeJS.ResourceUsage;
    return {
      seconds: (userCPUTime + systemCPUTime) / 1e6,
      peak: (maxRSS * 1024) / 1e6,
      output: statSync(file).size / 1e6
    };
  } finally {
    closeSync(output);
  }
}

/** At its end a process tells what it used. */
const tell = `import {writeSync} from "node:fs";
process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** Runs a program of this project to its end, and gives what it tells. */
function program(
  file: string,
  args: string[],
  {env = process.env, output = "ignore" as number | "ignore"} = {}
): string {
  const modules = ["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(tell)}`];
  const stdio = ["ignore", output, "inherit", "pipe"] as const;
  const all = [...modules, join(projectRoot, file), ...args];
  const {status, output: outputs} = spawnSync(process.execPath, all, {cwd: projectRoot, env, stdio: [...stdio]});
  if (status !== 0) throw new Error(`${file} ended with status ${status}`);
  return String(outputs[3]);
}
