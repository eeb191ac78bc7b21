/** `npm run synthesize`: made-up articles and claims, in the form of `data/`, to try the program with more of them than there are. */
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {isInstalled} from "../data/installed.js";
import {calledIn} from "../data/sources.js";
import {calledAs} from "./called-as.js";
import {grouped} from "./made/forms.js";
import {randomFor} from "./made/random.js";
import {articleFile} from "./synthesize/article.js";
import {claimsFile} from "./synthesize/claims.js";
import {engagements} from "./synthesize/engagements.js";
import {inWords, UsageError} from "./faults.js";
import {writeFolder} from "./write-whole.js";

const help = `Writes made-up articles, and claims about some of them, into a new folder of the form of data/.

  ${calledAs("synthesize")} --articles 1000 --out FOLDER [--seed 1944]

  --articles N  how many articles, up to 100,000
  --out FOLDER  where to, from where this is called; it may be there, but empty
  --seed N      where chance begins (1944); the same seed makes the same files, on any machine, and
                the first of more articles are those of fewer, but for claims.csv

Wars have campaigns, and these battles; of two to three sides each has strengths and losses of every
state, from the words that the reader knows. Nothing of it happened. Use it by its name:

  DATA_DIR=FOLDER ${isInstalled ? calledAs("figures") : "npm start"}

Exit status: 0; 1 where it cannot be written; 2 where the command itself is wrong.`;

try {
  const options = readOptions();
  if (options) synthesize(options);
  else console.log(help);
} catch (error) {
  console.error(`synthesize: ${inWords(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

type Options = {articles: number; seed: number; out: string};

function synthesize({articles, seed, out}: Options): void {
  const made = engagements(articles, seed);
  // Not of the chance that made the engagement.
  const files = made.map((engagement, number) => articleFile(engagement, randomFor(seed + 1, number)));
  writeFolder(resolve(calledIn, out), [
    ...files.map(({name, text}) => ({name: `articles/${name}`, text})),
    {name: "claims.csv", text: claimsFile(made, seed)}
  ]);
  console.log(`${out}: ${grouped(articles)} made-up articles, and claims`);
}

/** Null where help is asked for. */
function readOptions(): Options | null {
  const {values} = parsed();
  if (values.help) return null;
  if (values.articles === undefined) throw new UsageError("--articles N is missing; --help shows an example");
  if (values.out === undefined) throw new UsageError("--out FOLDER is missing; --help shows an example");
  return {
    articles: wholeNumber("--articles", values.articles, 1, 100_000),
    seed: wholeNumber("--seed", values.seed, 0, 2 ** 31),
    out: values.out
  };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        articles: {type: "string"},
        seed: {type: "string", default: "1944"},
        out: {type: "string"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`${option} ${JSON.stringify(text)}: expected a whole number from ${least} to ${most}`);
  return number;
}
