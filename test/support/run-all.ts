/**
 * `npm test`: every check that Node and git are enough for, and the built pages where there is a browser; with `--all`, as
 * `npm run test:all`, also what is slow or needs more, and nothing may be left out. Checks after a failed one still run; the last
 * lines say which failed, and in one line what was left out and what to install for it.
 */
import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {countReports, leftOutLine, readReports, reportFolder, type Report} from "./count-reports.js";
import {browserAdvice, installedBrowser} from "../../src/cli/bench/find-browser.js";

type Step = {
  name: string;
  /** A script of node_modules, and its arguments. */
  command: [string, ...string[]];
  /** Where it reports its own tests. */
  report?: string;
  /** The step without which it cannot run. */
  needs?: string;
  /** What it would have checked and what to install for that, where the machine lacks it. */
  leftOut?: string | null;
};

const all = process.argv.includes("--all");
const withoutBrowser = all || installedBrowser() !== null ? null : `the pages in a browser (${browserAdvice})`;

const steps: Step[] = [
  {name: "types", command: ["typescript/bin/tsc"]},
  {name: "lint", command: ["eslint/bin/eslint.js", ".", "--config", ".config/eslint.config.js", "--max-warnings", "0"]},
  {name: "format", command: ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]},
  tests("unit", "unit"),
  {name: "build", command: ["tsx/dist/cli.mjs", "src/cli/build.ts"]},
  {...tests("site", "site*"), needs: "build", leftOut: withoutBrowser},
  ...(all ? [{...tests("more", "more"), needs: "build"}] : [])
];

rmSync(reportFolder, {recursive: true, force: true});
mkdirSync(reportFolder, {recursive: true});

const failed = new Set<string>();
for (const step of steps.filter(({leftOut}) => !leftOut)) {
  console.log(`\n— ${step.name}`);
  if (!run(step)) failed.add(step.name);
}
writeFileSync(`${reportFolder}/steps.json`, JSON.stringify(reportOf(steps)));

const leftOut = leftOutLine(readReports());
if (leftOut && all) failed.add("nothing left out");
console.log(failed.size ? `\nFailed: ${[...failed].join(", ")}.` : "\nEverything passed.");
if (leftOut) console.log(leftOut);
process.exitCode = failed.size ? 1 : 0;

/** The tests of the projects whose names match a pattern. */
function tests(name: string, projects: string): Step {
  const report = `${reportFolder}/${name}.json`;
  const chosen = ["--config", "test/vitest.config.ts", "--project", projects];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {name: `${name} tests`, command: ["vitest/vitest.mjs", "run", ...chosen, ...reporters], report};
}

function run({command: [script, ...args], needs}: Step): boolean {
  if (needs && failed.has(needs)) {
    console.log(`Not run: it needs the ${needs}.`);
    return false;
  }
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], {stdio: "inherit"}).status === 0;
}

/** The steps of which no report of their own tells, each as a test. */
function reportOf(steps: readonly Step[]): Report {
  const results = steps
    .filter((step) => !isReported(step))
    .map((step) => ({fullName: step.leftOut ?? step.name, status: statusOf(step)}));
  const count = (status: string) => results.filter((result) => result.status === status).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    testResults: [{status: "passed", assertionResults: results}]
  };
}

/** A run of tests can fail though each of them passed, by an error that is none of theirs. */
function isReported({name, report}: Step): boolean {
  if (!report || !existsSync(report)) return false;
  return !failed.has(name) || countReports([JSON.parse(readFileSync(report, "utf8")) as Report]).failed > 0;
}

function statusOf({name, leftOut}: Step): string {
  return leftOut ? "skipped" : failed.has(name) ? "failed" : "passed";
}
