/** A process of its own for one checkout's readers: reads the values of a file each time that it is asked, and answers with the milliseconds that it took. */
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {processorTime} from "../timing.js";

type Readers = {
  readTally: (raw: string, field: string) => unknown;
  readWhen: (raw: string) => unknown;
};

const [checkout, folder] = process.argv.slice(2) as [string, string];
const module = (name: string) => import(pathToFileURL(resolve(checkout, `src/reading/${name}.ts`)).href);
const {readTally, readWhen}: Readers = {...(await module("tally")), ...(await module("when"))};

const rowsOf = (file: string) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as {raw: string; field: string});

const [quantities, dates] = [rowsOf("quantities.jsonl"), rowsOf("dates.jsonl")];
const passes = {
  amounts: () => quantities.forEach(({raw, field}) => readTally(raw, field)),
  dates: () => dates.forEach(({raw}) => readWhen(raw))
};

process.on("message", (part: keyof typeof passes) => process.send!(processorTime(passes[part])));
process.send!("ready");
