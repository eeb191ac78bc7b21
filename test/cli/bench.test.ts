import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {scales, scaleTable} from "../../src/cli/bench/scale.js";
import {readCorpus} from "../../src/cli/bench/corpus.js";

function bench(...args: string[]) {
  const command = ["--import", "tsx", "src/cli/bench.ts"];
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {encoding: "utf8"});
  return {status, stdout, stderr};
}

/** It loads the libraries that it measures beside ours. */
const patient = {timeout: 60_000};

test("without a corpus one line says what it is and that it is not shipped", patient, () => {
  const {status, stdout, stderr} = bench("--corpus", "no-such-folder");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    /^bench: --corpus FOLDER is missing: a folder with quantities\.jsonl, .*, which are not shipped .*\n$/
  );
});

test.each<[string[], string]>([
  [["--figures", "--profile", "poster"], "bench: --profile poster: expected web, print, commons, slides\n"],
  [["--profile", "web"], "bench: --profile: expected --figures beside it\n"],
  [["--articles", "5"], "bench: --articles: expected --scale beside it\n"],
  [["--json", "costs.json"], "bench: --json: expected --page beside it\n"],
  [["--scale", "--articles", "5,x"], "bench: --articles 5,x: expected whole numbers up to 99,999, such as 100,1000\n"]
])("%j is told with what was expected", patient, (args, message) => {
  const {status, stdout, stderr} = bench(...args);
  expect([status, stdout, stderr]).toEqual([2, "", message]);
});

test("the data of more articles is larger, and each is made by a process of its own", patient, () => {
  const [few, many] = scales([2, 30], 1);
  expect([few!.articles, many!.articles]).toEqual([2, 30]);
  for (const {seconds, peak} of [few!, many!]) expect([seconds > 0, peak > 10]).toEqual([true, true]);
  expect(many!.output).toBeGreaterThan(few!.output);
});

test.each<[string, {seconds: number; peak: number; before?: number}, string]>([
  ["within the aims", {seconds: 5.9, peak: 599, before: 0.7}, "× 8.4  ≤ 6 s, ≤ 600 MB, ≤ × 12  yes"],
  ["too slow", {seconds: 6.1, peak: 599, before: 0.7}, "× 8.7  ≤ 6 s, ≤ 600 MB, ≤ × 12  no"],
  ["too large", {seconds: 5.9, peak: 601, before: 0.7}, "× 8.4  ≤ 6 s, ≤ 600 MB, ≤ × 12  no"],
  ["growing too fast", {seconds: 5.9, peak: 599, before: 0.4}, "× 14.8  ≤ 6 s, ≤ 600 MB, ≤ × 12  no"],
  ["alone", {seconds: 5.9, peak: 599}, "–  ≤ 6 s, ≤ 600 MB  yes"]
])("10,000 articles are judged by time, memory and growth: %s", (_, {seconds, peak, before}, expected) => {
  const scale = (articles: number, seconds: number, peak: number) => ({articles, seconds, peak, output: 1});
  const fewer = before === undefined ? [] : [scale(1000, before, 200)];
  const line = scaleTable([...fewer, scale(10_000, seconds, peak)])
    .split("\n")
    .at(-1)!;
  expect(line.split(/ {2,}/).slice(4).join("  ")).toBe(expected);
});

test("a value that two readers could label differently is left out", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const write = (file: string, rows: object[]) =>
    writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const personnel = {low: 20, high: 20};
  const men = {field: "strength", raw: "20 men", items: [], personnel};
  const days = {earliest: "1863-05-03", start_latest: "1863-05-03", end_earliest: null, latest: null};
  write("quantities.jsonl", [{field: "strength", raw: "20 men"}]);
  write("dates.jsonl", [{field: "date", raw: "3 May 1863 – present"}]);
  write("gold-quantities.jsonl", [{...men, sure: true}, {...men, sure: false}, men]);
  write("gold-dates.jsonl", [{field: "date", raw: "3 May 1863 – present", ...days, sure: true}]);

  const corpus = readCorpus(folder);
  expect([corpus.quantities.length, corpus.dates.length, corpus.labelledQuantities.length]).toEqual([1, 1, 2]);
  expect(corpus.gold.map(({name, figures}) => [name, figures.length])).toEqual([
    ["gold-quantities.jsonl", 2],
    ["gold-dates.jsonl", 1]
  ]);
  expect(corpus.labelledDates).toEqual([{raw: "3 May 1863 – present", days: ["1863-05-03", "1863-05-03", null, null]}]);
});

test("further files of figures are read beside those of the folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const write = (file: string, ...rows: object[]) =>
    writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  for (const file of ["quantities", "dates", "gold-quantities", "gold-dates"]) write(`${file}.jsonl`);
  const open = {field: "strength", raw: "20+ men", personnel: {low: 20}};
  write("traps.jsonl", open, {...open, sure: false});
  write("mine.jsonl", {field: "date", raw: "after 3 May 1863", earliest: "1863-05-03"});

  expect(readCorpus(folder, [join(folder, "mine.jsonl")]).gold.slice(2)).toEqual([
    {name: "traps.jsonl", figures: [{field: "strength", raw: "20+ men", personnel: {low: 20, high: null}}]},
    {name: "mine.jsonl", figures: [{field: "date", raw: "after 3 May 1863", days: ["1863-05-03", null, null, null]}]}
  ]);
  expect(() => readCorpus(folder, ["no-such.jsonl"])).toThrow("--gold no-such.jsonl: no such file");
});
