/** `npm test`: every check in order; those after a failed one still run, and the last line says which failed. */
import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import type {Report} from "./count-reports.js";

type Step = {
  name: string;
  /** A script of node_modules, and its arguments. */
  command: [string, ...string[]];
  /** Where it reports its own tests. */
  report?: string;
  /** The step without which it cannot run. */
  needs?: string;
};

const steps: Step[] = [
  {name: "types", command: ["typescript/bin/tsc"]},
  {name: "lint", command: ["eslint/bin/eslint.js", ".", "--config", ".config/eslint.config.js", "--max-warnings", "0"]},
  {name: "format", command: ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]},
  tests("unit", "unit"),
  {name: "build", command: ["tsx/dist/cli.mjs", "src/cli/build.ts"]},
  {...tests("site", "site*"), needs: "build"}
];

rmSync("test/reports", {recursive: true, force: true});
mkdirSync("test/reports", {recursive: true});

const failed = new Set<string>();
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  if (!run(step)) failed.add(step.name);
}
writeFileSync(
  "test/reports/steps.json",
  JSON.stringify(reportOf(steps.filter(({report}) => !report || !existsSync(report))))
);

console.log(failed.size ? `\nFailed: ${[...failed].join(", ")}` : "\nEverything passed.");
process.exitCode = failed.size ? 1 : 0;

/** The tests of the projects whose names match a pattern. */
function tests(name: string, projects: string): Step {
  const report = `test/reports/${name}.json`;
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

/** The steps that leave no report of their own, each as a test. */
function reportOf(steps: readonly Step[]): Report {
  const numFailedTests = steps.filter(({name}) => failed.has(name)).length;
  return {numPassedTests: steps.length - numFailedTests, numFailedTests};
}
