/** `npm run read`: the readings of values from the command line, of JSON lines or of a spreadsheet's column. */
import {createReadStream, createWriteStream, fstatSync} from "node:fs";
import {pipeline} from "node:stream/promises";
import {Writable} from "node:stream";
import {formatIssue} from "../reading/report.js";
import {withReadings} from "./read/csv-column.js";
import {answers} from "./read/json-lines.js";
import {printExplanation, printTrace, printValue} from "./read/print.js";
import {progressOn} from "./terminal.js";
import {taskOf, type Task} from "./read/task.js";
import {calledAs} from "./called-as.js";
import {inWords} from "./faults.js";

const read = calledAs("read", {silent: true});

const help = `Reads what infoboxes say of strengths, casualties and dates.

  ${read} --field FIELD VALUE
  ${read} --csv FILE --column NAME --field FIELD > out.csv
  ${read} --jsonl < in.jsonl > out.jsonl

  --field FIELD   strength, casualties or date; it is never guessed, for 1944 may be any of them
  --csv FILE      a CSV file with a header, or - for standard input; its columns come out again,
                  followed by the reading, issues and assumptions. An open or unknown side is an empty cell
  --column NAME   the column to read
  --delimiter C   what divides the cells of the CSV file, as ";" or tab; without it what a first
                  line sep=; names, or a comma, a semicolon or a tab, which is found in the first lines.
                  What comes out is divided alike
  --explain       prints how one value was read: which rule read which words as what, what was taken
                  for granted, what could not be read, and why the people (or the days) are what they are
  --trace         prints every step of the reading with its place in the value; with --jsonl each
                  answer has the steps in "trace"
  --jsonl         answers each line {"id": …, "field": …, "raw": …} of standard input by a line

Texts that a spreadsheet would take for formulas come out with an apostrophe before them, which is
taken away again where such a file is read; numbers and days are as they are.

Exit status: 0; 1 where lines of JSON could not be read, or rows of CSV have a quote that is not
closed or is followed by other text, too many cells or bytes that are not UTF-8, each of which is
named on standard error, or where the output cannot be written; 2 where the command itself is
wrong, a file cannot be opened, has no such column, or two, or nothing tells what divides its cells.

Examples
  ${read} --field casualties "100 killed, 365 POWs"
  ${read} --explain --field casualties "311 killed / 450 captured / 761 casualties"
  ${read} --field date "mid-June – 29 November 1944"
  ${read} --csv battles.csv --column strength1 --field strength
  echo '{"id": 1, "field": "strength", "raw": "8,000+"}' | ${read} --jsonl`;

try {
  await run(taskOf(process.argv.slice(2)));
} catch (error) {
  const {code, syscall, message} = error as NodeJS.ErrnoException;
  const isOutput = syscall === "write";
  // Whoever read our output has seen enough, as `head` has.
  if (code !== "EPIPE") {
    console.error(`read: ${isOutput ? inWords(error, "standard output") : message}`);
    process.exitCode = isOutput ? 1 : 2;
  }
}

async function run(task: Task): Promise<void> {
  if (task.name === "help") return print(help);
  if (task.name === "value") return print(printValue(task.raw, task.field));
  if (task.name === "explanation") return print(printExplanation(task.raw, task.field));
  if (task.name === "trace") return print(printTrace(task.raw, task.field));
  const progress = progressOn(process.stderr, task.name === "lines" ? "lines" : "rows");
  const input = task.name === "column" && task.file !== "-" ? createReadStream(task.file) : process.stdin;
  const transform = (chunks: AsyncIterable<Uint8Array>) =>
    task.name === "column"
      ? withReadings(chunks, named(task), (issue) => report(formatIssue(issue)), progress.advance)
      : answers(
          chunks,
          {trace: task.name === "lines" && task.trace},
          ({line, error}) => report(`line ${line}: ${error}`),
          progress.advance
        );
  try {
    await pipeline(input, transform, standardOutput());
  } finally {
    progress.done();
  }
}

function print(text: string): Promise<void> {
  return pipeline([`${text}\n`], standardOutput());
}

function named<T extends {file: string}>(task: T): T {
  return task.file === "-" ? {...task, file: "standard input"} : task;
}

function report(fault: string): void {
  console.error(`read: ${fault}`);
  process.exitCode = 1;
}

/**
 * Standard output, which fails where a file that it leads to takes no more: `process.stdout` passes over what a full disk did not take.
 * It stays open behind our output: where it is a socket, to end it would end it for what is called after us too.
 */
function standardOutput(): Writable {
  const descriptor = 1;
  if (fstatSync(descriptor).isFile()) return createWriteStream("", {fd: descriptor, autoClose: false});
  // What it cannot write, it tells the callback too.
  process.stdout.on("error", () => {});
  return new Writable({write: (chunk: Buffer, _, done) => void process.stdout.write(chunk, done)});
}
