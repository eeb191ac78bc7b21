import {interval, sumOfStated, type Interval} from "../../reading/interval.js";
import type {Tally} from "../../reading/item.js";
import type {Random} from "./random.js";
import {grouped} from "./forms.js";

export type Statement = {bounds: Interval; noun: string; /** For casualties, what became of them. */ outcome: string};

/** A strength or casualties value that can be read in one way only: amounts of different things, each said once. */
export type MadeValue = {field: Tally["field"]; statements: readonly Statement[]};

/** What is written as the rule under trial asks instead of plainly. */
export type Style = {
  amount?: (bounds: Interval, at: number) => string;
  noun?: (noun: string) => string;
  statement?: (text: string, at: number) => string;
  join?: string;
};

const peopleNouns = "infantry cavalry archers sailors marines gunners dragoons militiamen".split(" ");
const thingNouns = ["guns", "tanks", "ships", "wagons", "aircraft", "machine guns", "armoured cars"];
const formationNouns = ["divisions", "brigades", "battalions", "regiments"];
const fates = ["killed", "wounded", "captured", "missing"] as const;
const thingFates = ["destroyed", "captured", "damaged"] as const;

/** One to four statements. No amount of people is the sum of others, which would make it their whole. */
export function valueFor(random: Random): MadeValue {
  for (;;) {
    const value = random.below(2) === 0 ? strengthFor(random) : casualtiesFor(random);
    if (!hasWhole(value.statements.filter(isOfPeople))) return value;
  }
}

/** People only, two to four statements of exact numbers; their sum is another number than any of them. */
export function exactValueFor(random: Random): MadeValue {
  for (;;) {
    const {field, statements} = valueFor(random);
    const people = statements
      .filter(isOfPeople)
      .map((statement) => ({...statement, bounds: interval(statement.bounds.low ?? statement.bounds.high)}));
    if (people.length > 1 && !hasWhole(people)) return {field, statements: people};
  }
}

/** The people of the value, by the rules. */
export function peopleOf({statements}: MadeValue): Interval {
  return sumOfStated(statements.filter(isOfPeople).map(({bounds}) => bounds));
}

export function isOfPeople({noun}: Pick<Statement, "noun">): boolean {
  return noun === "" || noun === "men" || noun === "soldiers" || peopleNouns.includes(noun);
}

/** The value in its plainest form: `8,000 or more infantry, 300–400 guns`. */
export function written({statements}: MadeValue, style: Style = {}): string {
  const {amount = plainAmount, noun: nounOf = (noun) => noun, statement: around = (text) => text, join = ", "} = style;
  return statements
    .map(({bounds, noun, outcome}, at) =>
      around([amount(bounds, at), nounOf(noun), outcome].filter((word) => word !== "").join(" "), at)
    )
    .join(join);
}

export function plainAmount({low, high, approximate}: Interval): string {
  if (low === null) return `up to ${grouped(high!)}`;
  if (high === null) return `at least ${grouped(low)}`;
  return `${approximate ? "about " : ""}${grouped(low)}${low === high ? "" : `–${grouped(high)}`}`;
}

/** Values that are a little simpler, the simplest first. */
export function simpler(value: MadeValue): MadeValue[] {
  const {statements} = value;
  const without = (at: number) => statements.filter((_, other) => other !== at);
  const instead = (at: number, bounds: Interval) =>
    statements.map((statement, other) => (other === at ? {...statement, bounds} : statement));
  return [
    ...(statements.length > 1 ? statements.map((_, at) => without(at)) : []),
    ...statements.flatMap(({bounds}, at) => simplerBounds(bounds).map((plain) => instead(at, plain)))
  ].map((smaller) => ({...value, statements: smaller}));
}

function simplerBounds({low, high, approximate}: Interval): Interval[] {
  const exact = interval(low ?? high);
  const round = (bound: number) => Number(bound.toPrecision(1));
  const candidates = [
    exact,
    interval(round(exact.low!)),
    {low, high, approximate: false},
    {low: low && round(low), high: high && round(high), approximate}
  ];
  return candidates.filter(
    (other) =>
      (other.low === null || other.high === null || other.low <= other.high) &&
      (other.low !== low || other.high !== high || other.approximate !== approximate)
  );
}

function strengthFor(random: Random): MadeValue {
  const count = 1 + random.below(4);
  const nouns = Array.from({length: count}, () => random.pick([...peopleNouns, ...thingNouns, ...formationNouns]));
  const statements = count === 1 ? [random.pick(["", "men", "soldiers", ...nouns])] : nouns;
  return {
    field: "strength",
    statements: bounded(
      statements.map((noun) => ({noun, outcome: ""})),
      random
    )
  };
}

/** People come first, so that no number takes the noun before it. */
function casualtiesFor(random: Random): MadeValue {
  const people = Array.from({length: random.below(4)}, () => ({
    noun: random.pick(["", "", "soldiers"]),
    outcome: random.pick(fates)
  }));
  const things = Array.from({length: people.length ? random.below(3) : 1}, () => ({
    noun: random.pick(thingNouns),
    outcome: random.pick(thingFates)
  }));
  return {field: "casualties", statements: bounded([...people, ...things], random)};
}

/** Each thing, and each fate of people, is said once. */
function bounded(statements: readonly Omit<Statement, "bounds">[], random: Random): Statement[] {
  const keys = statements.map((statement) => (isOfPeople(statement) && statement.outcome) || statement.noun);
  return statements
    .filter((_, at) => keys.indexOf(keys[at]!) === at)
    .map((statement) => ({...statement, bounds: boundsFor(random)}));
}

/** Bounds that a plain range may have: of `35–40,000` the left would be thousands too. */
function boundsFor(random: Random): Interval {
  const number = 2 + random.below(random.pick([18, 900, 20_000, 98_000, 1_500_000]));
  switch (random.below(6)) {
    case 0:
      return interval(number, null);
    case 1:
      return interval(null, number);
    case 2:
      return interval(number, number, true);
    case 3: {
      const above = number + 1 + random.below(number);
      return interval(number, number < 1000 ? Math.min(above, Math.max(number, 999)) : above);
    }
    default:
      return interval(number);
  }
}

/** Whether a bound of one is the sum of bounds of two or more others, or the same as that of one. */
function hasWhole(statements: readonly Statement[]): boolean {
  const bounds = statements.map(({bounds: {low, high}}) => [low ?? high!, high ?? low!]);
  return bounds.some(([low, high], whole) => {
    const others = bounds.filter((_, at) => at !== whole);
    return Array.from({length: 2 ** others.length - 1}, (_, mask) => mask + 1).some((mask) => {
      const chosen = others.filter((_, at) => mask & (1 << at));
      return [0, 1].some((side) => [low, high].includes(chosen.reduce((sum, other) => sum + other[side]!, 0)));
    });
  });
}
