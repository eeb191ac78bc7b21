import {readTally} from "../../reading/tally.js";
import {readWhen} from "../../reading/when.js";
import {tallyFaults, whenFaults} from "../reading-faults.js";
import type {PassTimes} from "./checkouts.js";
import type {Corpus, Days, Figure, LabelledQuantity, Quantity} from "./corpus.js";
import {
  agreesWithCopies,
  daysScore,
  itemsScore,
  judged,
  peopleScore,
  scoreOf,
  type Judgement,
  type Score
} from "./scores.js";
import {chronoDays, recognizersDays} from "./other-days.js";
import {compromisePeople, recognizersPeople} from "./other-people.js";
import {growthOf, steepest, valuesASecond, type Growth} from "./speed.js";

/** The libraries that one would take instead. */
export const others = ["recognizers-text-suite", "compromise", "chrono-node"] as const;

export const fields = ["strength", "casualties", "date"] as const;

/** The share of values that is aimed at, of a score. */
export type Scored = {name: string; aim: number; score: Score};

export type Compared = {name: string; results: Partial<Record<"ours" | (typeof others)[number], Score | number>>};

/** Values a second, ours and beside it another checkout's, where one is named. */
export type Speed = {name: string; ours: number; beside: number | null};

export type Grown = {name: string; growth: Growth};

export type Measures = {
  gold: {name: string; judgements: Partial<Record<Figure["field"], Judgement>>}[];
  scored: Scored[];
  speeds: Speed[];
  growths: Grown[];
  /** What the other libraries make of the same. */
  compared: Compared[];
};

/** What the measures aim at. */
export const aims = {right: 0.97, silent: 0.01, alarms: 0.15, speed: 1, growth: 2};

export function measuresOf(corpus: Corpus, [ours, beside]: readonly PassTimes[]): Measures {
  return {
    gold: corpus.gold.map(({name, figures}) => ({name, judgements: judgementsOf(figures)})),
    scored: [...labelled(corpus), ...unlabelled(corpus)],
    speeds: speedsOf(corpus, ours!, beside),
    growths: growthsOf(corpus),
    compared: comparedOf(corpus)
  };
}

function judgementsOf(figures: readonly Figure[]): Measures["gold"][number]["judgements"] {
  const present = fields.filter((field) => figures.some((figure) => figure.field === field));
  return Object.fromEntries(
    present.map((field) => [field, judged(figures.filter((figure) => figure.field === field))])
  );
}

function labelled({labelledQuantities, labelledDates}: Corpus): Scored[] {
  const itemsOf = (value: LabelledQuantity) => tallyOf(value).items;
  const ofField = (field: Quantity["field"]): Scored[] => {
    const values = labelledQuantities.filter((value) => value.field === field);
    return [
      {name: `${field}: people exact`, aim: 1, score: peopleScore(values, (value) => tallyOf(value).personnel)},
      {name: `${field}: items F1`, aim: 1, score: itemsScore(values, itemsOf)},
      {name: `${field}: items with kind F1`, aim: 1, score: itemsScore(values, itemsOf, "kind")},
      {name: `${field}: items with role F1`, aim: 1, score: itemsScore(values, itemsOf, "role")}
    ];
  };
  return [
    ...ofField("strength"),
    ...ofField("casualties"),
    {name: "dates: all four days exact", aim: 1, score: daysScore(labelledDates, daysOf)}
  ];
}

function unlabelled({quantities, dates}: Corpus): Scored[] {
  const isSoundDate = (raw: string) => isSound(() => whenFaults(readWhen(raw)));
  const copies = dates
    .filter(isSoundDate)
    .map((date) => readWhen(date))
    .filter((when) => agreesWithCopies(when) !== null);
  return [
    {
      name: "all amounts: no fault, nothing lost",
      aim: 1,
      score: scoreOf(quantities, (value) => isSound(() => tallyFaults(tallyOf(value))))
    },
    {name: "all dates: no fault", aim: 1, score: scoreOf(dates, isSoundDate)},
    {
      name: "dates said twice: agree, or an issue",
      aim: 0.98,
      score: scoreOf(copies, (when) => agreesWithCopies(when)! || when.issues.length > 0)
    }
  ];
}

function speedsOf({quantities, dates}: Corpus, ours: PassTimes, beside: PassTimes | undefined): Speed[] {
  const row = (name: string, values: number, part: keyof PassTimes): Speed => ({
    name,
    ours: (1000 * values) / ours[part],
    beside: beside === undefined ? null : (1000 * values) / beside[part]
  });
  return [
    row("all values", quantities.length + dates.length, "all"),
    row("strengths and casualties", quantities.length, "amounts"),
    row("dates", dates.length, "dates")
  ];
}

/** Time that grows with the length is the same for each character, of values and of what is hardest to read. */
function growthsOf({quantities, dates}: Corpus): Grown[] {
  const texts = (field: string) => quantities.filter((value) => value.field === field).map(({raw}) => raw);
  const readers: [string, readonly string[], (raw: string) => unknown][] = [
    ["strength", texts("strength"), (raw) => readTally(raw, "strength")],
    ["casualties", texts("casualties"), (raw) => readTally(raw, "casualties")],
    ["dates", dates, readWhen]
  ];
  return readers.flatMap(([name, values, read]) => {
    const {piece, growth} = steepest(hardToRead, read);
    return [
      {name: `${name}: ordinary`, growth: growthOf(values, read)},
      {name: `${name}: ${JSON.stringify(piece)} …`, growth}
    ];
  });
}

/** Brackets and markup that are never closed, numbers without end, headings, and dates that wait for the next. */
const hardToRead = ["(", "{{", "[[a|", "<ref>", "'''", "1,", "1–", "5: ", "or 5 ", "5 killed ", "May ", "total "];

function comparedOf({labelledQuantities, labelledDates, quantities, dates}: Corpus): Compared[] {
  const some = <T>(values: readonly T[]) => values.filter((_, at) => at % 20 === 0);
  const [amounts, days] = [some(quantities.map(({raw}) => raw)), some(dates)];
  const people = (["strength", "casualties"] as const).map((field): Compared => {
    const values = labelledQuantities.filter((value) => value.field === field);
    return {
      name: `${field}: people exact`,
      results: {
        ours: peopleScore(values, (value) => tallyOf(value).personnel),
        "recognizers-text-suite": peopleScore(values, ({raw}) => recognizersPeople(raw)),
        compromise: peopleScore(values, ({raw}) => compromisePeople(raw))
      }
    };
  });
  return [
    ...people,
    {
      name: "dates: four days exact",
      results: {
        ours: daysScore(labelledDates, daysOf),
        "recognizers-text-suite": daysScore(labelledDates, recognizersDays),
        "chrono-node": daysScore(labelledDates, chronoDays)
      }
    },
    {
      name: "amounts a second",
      results: {
        ours: valuesASecond(quantities, tallyOf),
        "recognizers-text-suite": valuesASecond(amounts, recognizersPeople),
        compromise: valuesASecond(amounts, compromisePeople)
      }
    },
    {
      name: "dates a second",
      results: {
        ours: valuesASecond(dates, readWhen),
        "recognizers-text-suite": valuesASecond(days, recognizersDays),
        "chrono-node": valuesASecond(days, chronoDays)
      }
    }
  ];
}

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
