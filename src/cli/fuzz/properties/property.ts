import type {Item, Tally} from "../../../reading/item.js";
import {readTally} from "../../../reading/tally.js";
import {tallyFaults} from "../../reading-faults.js";
import {exactValueFor, simpler, valueFor, written, type MadeValue} from "../../made/value.js";
import {randomFor, type Random} from "../../made/random.js";

/** A text on which a reader is wrong, and how. */
export type Wrong = {text: string; fault: string};

/** What a right reader does on every value that a grammar makes. */
export type Property = {
  /** The rule, as a sentence. */
  name: string;
  /** The same numbers give the same trial. */
  trial: (seed: number, number: number) => Trial;
};

/** One value: how its reading is wrong, or null, and trials of simpler values, the simplest first. */
export type Trial = {wrong: () => Wrong | null; simpler: () => Trial[]};

type Rule<Made> = {
  make: (random: Random) => Made;
  /** Null also where the rule has nothing to say of such a value. */
  wrong: (made: Made, random: Random) => Wrong | null;
  simpler?: (made: Made) => Made[];
};

export function property<Made>(name: string, {make, wrong, simpler = () => []}: Rule<Made>): Property {
  return {
    name,
    trial: (seed, number) => {
      const trialOf = (made: Made): Trial => ({
        wrong: () => {
          try {
            return wrong(made, randomFor(~seed, number));
          } catch (error) {
            return {text: JSON.stringify(made), fault: `threw ${error}`};
          }
        },
        simpler: () => simpler(made).map(trialOf)
      });
      return trialOf(make(randomFor(seed, number)));
    }
  };
}

type Reading = (tally: Tally) => string;

/** That a value written otherwise is read as it is when written plainly; null of `rewrite` where it cannot be. */
export function unchanged(
  name: string,
  rewrite: (value: MadeValue, random: Random) => string | null,
  same: Reading = figures
): Property {
  return property(name, {
    make: valueFor,
    simpler,
    wrong: (value, random) => {
      const plain = written(value);
      const text = rewrite(value, random);
      return text === null
        ? null
        : compared(
            text,
            value.field,
            `as ${same(readTally(plain, value.field))}`,
            (tally) => `as ${same(tally)}`,
            plain
          );
    }
  });
}

/** That the people of a value of exact numbers, however it is put, are as said. */
export function people(
  name: string,
  put: (value: MadeValue, random: Random) => {text: string; people: string}
): Property {
  return property(name, {
    make: exactValueFor,
    simpler: (value) => simpler(value).filter(({statements}) => statements.length > 1),
    wrong: (value, random) => {
      const {text, people} = put(value, random);
      return compared(text, value.field, people, (tally) => bounds(tally.personnel));
    }
  });
}

export function compared(
  text: string,
  field: Tally["field"],
  expected: string,
  read: Reading,
  plain?: string
): Wrong | null {
  const tally = readTally(text, field);
  const [broken] = tallyFaults(tally);
  if (broken !== undefined) return {text, fault: `${field}: ${broken}`};
  const found = read(tally);
  if (found === expected) return null;
  const where = plain === undefined ? "" : `, as of ${JSON.stringify(plain)}`;
  return {text, fault: `${field}: ${found}, expected ${expected}${where}`};
}

/** All that a chart or a table shows: each item, but for its party and claimant, and the people. */
export function figures({items, personnel}: Tally): string {
  return `${items.map(itemInWords).join(", ")} = ${bounds(personnel)}`;
}

/** Items in any order. */
export function figuresInAnyOrder({items, personnel}: Tally): string {
  return `${items.map(itemInWords).sort().join(", ")} = ${bounds(personnel)}`;
}

function itemInWords(item: Item): string {
  return [bounds(item), item.outcome, item.unit ?? item.class, item.role].join(" ");
}

export function bounds({
  low,
  high,
  approximate
}: {
  low: number | null;
  high: number | null;
  approximate: boolean;
}): string {
  return `${approximate ? "~" : ""}${low === high ? (low ?? "?") : `${low ?? "?"}–${high ?? "?"}`}`;
}
