import {fateWords, filled, forms, grouped, inWords, loosely, rewritten} from "../../made/forms.js";
import {isOfPeople, peopleOf, plainAmount, simpler, valueFor, written, type MadeValue} from "../../made/value.js";
import type {Interval} from "../../../reading/interval.js";
import {readTally} from "../../../reading/tally.js";
import {bounds, compared, people, property, unchanged, type Property, type Wrong} from "./property.js";

const said = {make: valueFor, simpler};

export const ofAmounts: readonly Property[] = [
  property("each amount is read with the bounds that it states", {
    ...said,
    wrong: (value) =>
      compared(
        written(value),
        value.field,
        value.statements.map(({bounds: stated}) => bounds(stated)).join(", "),
        ({items}) => items.map(bounds).join(", ")
      )
  }),
  property("the people are the sum of what is said of people", {
    ...said,
    wrong: (value) => compared(written(value), value.field, bounds(peopleOf(value)), ({personnel}) => bounds(personnel))
  }),
  property("what is not people is no people", {
    ...said,
    wrong: (value) => {
      const things = value.statements.filter((statement) => !isOfPeople(statement));
      return things.length === 0
        ? null
        : compared(written({...value, statements: things}), value.field, "?", ({personnel}) => bounds(personnel));
    }
  }),
  unchanged("an interval written otherwise is the same", (value, random) =>
    written(value, {amount: (interval) => rewritten(interval, random)})
  ),
  synonyms("words for at least are synonyms", forms.atLeast, ({low, high}) => low !== null && high === null),
  synonyms("words for at most are synonyms", forms.atMost, ({low}) => low === null),
  synonyms("words for about are synonyms", forms.about, ({approximate}) => approximate),
  unchanged("a number is the same in words, with their hyphens and ands or without", (value, random) => {
    const [hyphen, and] = [random.pick(["-", " "]), random.pick([" and ", " "])];
    return written(value, {
      amount: (bounds) => (isExact(bounds) ? loosely(inWords(bounds.low!), hyphen, and) : plainAmount(bounds))
    });
  }),
  unchanged("a number in words and again in digits is one", (value) =>
    written(value, {
      amount: (bounds) => (isExact(bounds) ? `${inWords(bounds.low!)} (${grouped(bounds.low!)})` : plainAmount(bounds))
    })
  ),
  property("words of scale multiply", {
    make: (random) => {
      const [factor, word] = random.pick([
        [12, " dozen"],
        [20, " score"],
        [100, " hundred"],
        [1000, " thousand"],
        [1000, "k"],
        [1e5, " lakh"],
        [1e6, " million"],
        [1e6, "M"],
        [1e7, " crore"],
        [1e9, " thousand million"]
      ] as const);
      const number = 2 + random.below(90);
      return {text: `${number}${word} men`, number: number * factor};
    },
    wrong: ({text, number}) => compared(text, "strength", String(number), ({personnel}) => bounds(personnel))
  }),
  unchanged("words for what became of people are synonyms", ({field, statements}, random) =>
    field === "strength"
      ? null
      : written({
          field,
          statements: statements.map((statement) => ({
            ...statement,
            outcome: statement.noun === "" ? random.pick(fateWords[statement.outcome]!) : statement.outcome
          }))
        })
  ),
  unchanged("what is counted may stand before its number", (value) => {
    const {field, statements} = value;
    const heads = statements.map(({noun, outcome}) => noun || outcome);
    if (heads.includes("") || (field === "casualties" && statements.some(({noun}) => noun !== ""))) return null;
    return statements.map((statement, at) => `${capital(heads[at]!)}: ${plainAmount(statement.bounds)}`).join("; ");
  }),
  property("a group of zeros without its thousands is unknown, no 0, and an issue", {
    make: (random) => ({
      text: `${random.pick(["X", "XX", "XXX", "xx", "?", "??"])},000${random.pick([" men", "", " killed", "–XX,000 men"])}`
    }),
    wrong: ({text}) => wrongZeros(text)
  })
];

function synonyms(name: string, words: readonly string[], concerns: (bounds: Interval) => boolean): Property {
  return unchanged(name, ({field, statements}, random) => {
    const concerned = statements.filter((statement) => concerns(statement.bounds));
    return concerned.length === 0
      ? null
      : written(
          {field, statements},
          {
            amount: (interval) =>
              concerns(interval) ? filled(random.pick(words), interval.low ?? interval.high!) : plainAmount(interval)
          }
        );
  });
}

function isExact({low, high, approximate}: Interval): boolean {
  return low !== null && low === high && !approximate;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function wrongZeros(text: string): Wrong | null {
  const {items, personnel, issues} = readTally(text, "casualties");
  if (items.some(({low, high}) => low === 0 || high === 0)) return {text, fault: "an amount is 0"};
  if (personnel.low !== null || personnel.high !== null) return {text, fault: `people are ${bounds(personnel)}`};
  return issues.length === 0 ? {text, fault: "no issue says that a number is not known"} : null;
}

const whole: ((parts: string, sum: string) => string)[] = [
  (parts, sum) => `${parts}\nTotal: ${sum}`,
  (parts, sum) => `Total: ${sum}\n${parts}`,
  (parts, sum) => `${sum} in total: ${parts}`,
  (parts, sum) => `${sum} total (${parts})`,
  (parts, sum) => `${sum} (${parts})`,
  (parts, sum) => `${sum}: ${parts}`,
  (parts, sum) => `${parts} (${sum} in total)`,
  (parts, sum) => `${parts}, a total of ${sum}`,
  (parts, sum) => `${parts} (total ${sum})`,
  (parts, sum) => `${sum}, including ${parts}`,
  (parts, sum) => `${sum}\n* ${parts.replaceAll(", ", "\n* ")}`,
  (parts, sum) => `${sum}\n${parts.replaceAll(", ", "\n")}`,
  (parts, sum) => `${parts.replaceAll(", ", "\n")}\n${sum}`,
  (parts, sum) => `${parts}\n'''${sum}''' total`
];

const claimants = [
  "Soviet sources",
  "German claim",
  "UN estimate",
  "modern estimates",
  "government sources",
  "Livy",
  "Western sources"
];

export const ofWholes: readonly Property[] = [
  people("a whole and its parts are counted once", (value, random) => {
    const sum = sumOf(value);
    return {text: random.pick(whole)(written(value), grouped(sum)), people: String(sum)};
  }),
  people("a part that is included adds nothing", (value, random) => {
    const [part, ...others] = value.statements;
    const sum = sumOf(value) + others.length;
    const form = random.pick(["including", "incl.", "of whom", "of which", "among them"]);
    return {text: `${grouped(sum)} men, ${form} ${written({...value, statements: [part!]})}`, people: String(sum)};
  }),
  people("rival claims give the lowest and the highest", (value, random) => {
    const [first, second] = value.statements.map(({bounds}) => bounds.low!) as [number, number];
    const one = random.below(claimants.length);
    const two = (one + 1 + random.below(claimants.length - 1)) % claimants.length;
    const fate = value.field === "casualties" ? "killed" : "men";
    const line = random.pick<(amount: string, who: string) => string>([
      (amount, who) => `${amount} ${fate} (${who})`,
      (amount, who) => `${who}: ${amount} ${fate}`,
      (amount, who) => `${amount} ${fate} according to ${who}`
    ]);
    const text = [line(grouped(first), claimants[one]!), line(grouped(second), claimants[two]!)].join("\n");
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    return {text, people: low === high ? String(low) : `${low}–${high}`};
  })
];

function sumOf({statements}: MadeValue): number {
  return statements.reduce((sum, {bounds}) => sum + bounds.low!, 0);
}
