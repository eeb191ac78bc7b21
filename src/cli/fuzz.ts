/** `npm run fuzz`: reads broken and hostile values without end, and says where a reader fails. */
import {parseArgs} from "node:util";
import {readCorpus} from "./bench/corpus.js";
import {fuzz, type Failure} from "./fuzz/fuzz.js";
import {plainValues} from "./made/plain-values.js";
import {progressOn} from "./terminal.js";
import {UsageError} from "./faults.js";

const help = `Reads mutated values with every reader until one fails: an exception, no end, time that grows
faster than the text, numbers or days out of order, a letter or digit lost, a span that is not its text.
Between them it reads values that are made to be read in one way only, and tries properties of a right
reading: that an amount has the bounds it states, a whole and its parts count once, and invisible
characters, markup, references or another form of the same amount change nothing.

  npm run fuzz -- [--seconds 60] [--cases N] [--seed N] [--corpus FOLDER] [--all]

  --seconds N      how long to go on (60)
  --cases N        how many values to read instead; without a look at the clock, so that two runs are the same
  --seed N         where chance begins; the same seed makes the same values (1944)
  --corpus FOLDER  begins from its values rather than from the built-in ones, as npm run bench does
  --all            goes on after a failure, and tells of each reader and each property once

A value that fails is printed on stdout, shrunk, as a JSON string; the exit status is then 1.`;

try {
  const {values} = parseArgs({
    options: {
      seconds: {type: "string", default: "60"},
      cases: {type: "string"},
      seed: {type: "string", default: "1944"},
      corpus: {type: "string"},
      all: {type: "boolean", default: false},
      help: {type: "boolean", short: "h"}
    }
  });
  if (values.help) console.log(help);
  else run(values);
} catch (error) {
  console.error(`fuzz: ${(error as Error).message.split("\n")[0]}`);
  process.exitCode = 2;
}

type Values = {seconds: string; cases?: string; seed: string; corpus?: string; all: boolean};

function run({seconds, cases, seed, corpus, all}: Values): void {
  const count = cases === undefined ? null : numberOf("--cases", cases);
  const end = performance.now() + 1000 * numberOf("--seconds", seconds);
  const progress = progressOn(process.stderr, "cases");
  let read = 0;
  let failed = 0;
  const failures = fuzz({
    seed: numberOf("--seed", seed),
    values: corpus === undefined ? plainValues : valuesIn(corpus),
    timed: count === null,
    goesOn: (number) => {
      if (count === null ? performance.now() >= end : number >= count) return false;
      progress.advance(1);
      read = number + 1;
      return true;
    }
  });
  for (const failure of failures) {
    progress.done();
    report(failure, seed);
    failed++;
    if (!all) return;
  }
  progress.done();
  const faults = failed === 0 ? "no fault" : `${failed} faults`;
  console.error(`fuzz: ${read.toLocaleString("en-US")} cases from seed ${seed}, ${faults}`);
}

function report({name, fault, text, number}: Failure, seed: string): void {
  console.error(`fuzz: ${name}: ${fault} (case ${number} from seed ${seed})`);
  console.log(JSON.stringify(text));
  process.exitCode = 1;
}

function valuesIn(folder: string): string[] {
  const {quantities, dates} = readCorpus(folder);
  return [...quantities.map(({raw}) => raw), ...dates];
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${name} ${JSON.stringify(text)}: expected a whole number`);
  return Number(text);
}
