import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";
import {tallyFaults, whenFaults} from "../reading-faults.js";
import type {Corpus, Days, LabelledQuantity, Quantity} from "./corpus.js";
import {chronoDays} from "./others/chrono.js";
import {compromisePeople} from "./others/compromise.js";
import {recognizersDays, recognizersPeople} from "./others/recognizers.js";
import {agreesWithCopies} from "./printed-copies.js";
import {daysScore, itemsScore, peopleScore, scoreOf, type Score} from "./scores.js";
import {growthOf, valuesASecond, type Growth} from "./speed.js";

/** The libraries that one would take instead. */
export const others = ["recognizers-text-suite", "compromise", "chrono-node"] as const;

export type Result = {score: Score} | {speed: number} | {growth: Growth};

/** One row of the benchmark: what is measured, what we aim at (a share, values a second, or times), and what comes out. */
export type Measure = {
  name: string;
  target: number | null;
  ours: Result;
  others: Partial<Record<(typeof others)[number], Result>>;
};

export function measuresOf(corpus: Corpus): Measure[] {
  return [...labelled(corpus), ...unlabelled(corpus), ...speeds(corpus)];
}

function labelled({labelledQuantities, labelledDates}: Corpus): Measure[] {
  const fields = (["strength", "casualties"] as const).map((field) => {
    const values = labelledQuantities.filter((value) => value.field === field);
    const people: Measure = {
      name: `${field}: people exact`,
      target: 0.96,
      ours: {score: peopleScore(values, (value) => tallyOf(value).personnel)},
      others: {
        "recognizers-text-suite": {score: peopleScore(values, ({raw}) => recognizersPeople(raw))},
        compromise: {score: peopleScore(values, ({raw}) => compromisePeople(raw))}
      }
    };
    const items: Measure = {
      name: `${field}: items F1`,
      target: 0.96,
      ours: {score: itemsScore(values, (value: LabelledQuantity) => tallyOf(value).items)},
      others: {}
    };
    return {people, items};
  });
  const dates: Measure = {
    name: "dates: all four days exact",
    target: 0.97,
    ours: {score: daysScore(labelledDates, daysOf)},
    others: {
      "recognizers-text-suite": {score: daysScore(labelledDates, recognizersDays)},
      "chrono-node": {score: daysScore(labelledDates, chronoDays)}
    }
  };
  return [...fields.map(({people}) => people), ...fields.map(({items}) => items), dates];
}

function unlabelled({quantities, dates}: Corpus): Measure[] {
  const isSoundDate = (raw: string) => isSound(() => whenFaults(readWhen(raw)));
  const copies = dates
    .filter(isSoundDate)
    .map((date) => readWhen(date))
    .filter((when) => agreesWithCopies(when) !== null);
  const share = (name: string, target: number, score: Score): Measure => ({name, target, ours: {score}, others: {}});
  return [
    share(
      "all strengths and casualties: read without a fault, nothing lost",
      1,
      scoreOf(quantities, (value) => isSound(() => tallyFaults(tallyOf(value))))
    ),
    share("all dates: read without a fault", 1, scoreOf(dates, isSoundDate)),
    share(
      "dates that print their length or ISO form: agree, or an issue says why not",
      0.98,
      scoreOf(copies, (when) => agreesWithCopies(when)! || when.issues.length > 0)
    )
  ];
}

function speeds({quantities, dates}: Corpus): Measure[] {
  const texts = quantities.map(({raw}) => raw);
  const some = <T>(values: readonly T[]) => values.filter((_, at) => at % 20 === 0);
  const all = [...quantities.map((value) => () => tallyOf(value)), ...dates.map((raw) => () => readWhen(raw))];
  const speed = <T>(values: readonly T[], read: (value: T) => unknown) => ({speed: valuesASecond(values, read)});
  return [
    {name: "all values a second", target: 50_000, ours: speed(all, (read) => read()), others: {}},
    {
      name: "strengths and casualties a second",
      target: null,
      ours: speed(quantities, tallyOf),
      others: {
        "recognizers-text-suite": speed(some(texts), recognizersPeople),
        compromise: speed(some(texts), compromisePeople)
      }
    },
    {
      name: "dates a second",
      target: null,
      ours: speed(dates, readWhen),
      others: {
        "recognizers-text-suite": speed(some(dates), recognizersDays),
        "chrono-node": speed(some(dates), chronoDays)
      }
    },
    ...growths({quantities, dates})
  ];
}

/** Time that grows with the length is the same for each character, of values and of what is hard to read. */
function growths({quantities, dates}: Pick<Corpus, "quantities" | "dates">): Measure[] {
  const hostile = hardToRead.map((piece) => piece.repeat(2e5 / piece.length));
  const row = (name: string, texts: readonly string[], read: (raw: string) => unknown): Measure => ({
    name,
    target: 2,
    ours: {growth: growthOf(texts, read)},
    others: {}
  });
  const readers = {
    strength: (raw: string) => readTally(raw, "strength"),
    casualties: (raw: string) => readTally(raw, "casualties"),
    dates: readWhen
  };
  const texts = (field: string) =>
    field === "dates" ? dates : quantities.filter((value) => value.field === field).map(({raw}) => raw);
  return Object.entries(readers).flatMap(([field, read]) => [
    row(`${field}: time per character, 1 MB against 1 kB`, texts(field), read),
    row(`${field}: the same for repetitions that are hard to read`, hostile, read)
  ]);
}

/** Brackets that are never closed, numbers without end, and dates that wait for the next. */
const hardToRead = ["(", "{{", "1,", "1–", "or 5 "];

function tallyOf({raw, field}: Quantity) {
  return readTally(raw, field);
}

function daysOf(raw: string): Days {
  const {earliest, startLatest, endEarliest, latest} = readWhen(raw);
  return [earliest, startLatest, endEarliest, latest];
}

function isSound(faults: () => readonly string[]): boolean {
  try {
    return faults().length === 0;
  } catch {
    return false;
  }
}
