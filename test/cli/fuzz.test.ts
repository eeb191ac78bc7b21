import {spawnSync} from "node:child_process";
import {expect, test} from "vitest";

function fuzz(...args: string[]) {
  const command = ["--import", "tsx", "src/cli/fuzz.ts"];
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {encoding: "utf8"});
  return [status, stdout, stderr];
}

test("a run without a fault says how many cases it read, and from which seed", {timeout: 20_000}, () => {
  expect(fuzz("--cases", "20", "--seed", "18")).toEqual([0, "", "fuzz: 20 cases from seed 18, no fault\n"]);
});

test.each([
  [["--seed", "x"], 'fuzz: --seed "x": expected a whole number\n'],
  [["--corpus", "no-such-folder"], expect.stringMatching(/^fuzz: --corpus FOLDER is missing: .*\n$/)]
])("%j is refused with one line and status 2", (args, message) => expect(fuzz(...args)).toEqual([2, "", message]));
