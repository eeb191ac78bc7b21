/** `npm test`: every check in order; those after a failed one still run, and the last lines say which failed. */
import {spawnSync} from "node:child_process";
import {mkdirSync, rmSync, writeFileSync} from "node:fs";

type Step = {name: string; command: string[]; needs?: string};

const steps: Step[] = [
  {name: "types", command: ["typescript/bin/tsc"]},
  {name: "lint", command: ["eslint/bin/eslint.js", ".", "--max-warnings", "0"]},
  {name: "format", command: ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]},
  {name: "unit tests", command: ["vitest/vitest.mjs", "run", "--project", "unit", ...report("unit")]},
  {name: "build", command: ["tsx/dist/cli.mjs", "src/cli/build.ts"]},
  {name: "browser tests", command: ["vitest/vitest.mjs", "run", "--project", "site", ...report("site")], needs: "build"}
];

const reports = "test/reports";
rmSync(reports, {recursive: true, force: true});
mkdirSync(reports, {recursive: true});

const passed: string[] = [];
const failed: string[] = [];
for (const {name, command, needs} of steps) {
  console.log(`\n— ${name}`);
  const [script, ...args] = command;
  const ready = needs === undefined || passed.includes(needs);
  if (!ready) console.log(`not run: needs ${needs}`);
  const done =
    ready && spawnSync(process.execPath, [`node_modules/${script}`, ...args], {stdio: "inherit"}).status === 0;
  (done ? passed : failed).push(name);
}
writeFileSync(`${reports}/steps.json`, JSON.stringify({passed, failed}, null, 2));

console.log(failed.length ? `\nFailed: ${failed.join(", ")}` : `\nAll passed: ${passed.join(", ")}`);
process.exitCode = failed.length ? 1 : 0;

function report(project: string): string[] {
  return ["--reporter", "default", "--reporter", "json", "--outputFile.json", `test/reports/${project}.json`];
}
