import {interval, type Interval} from "../../reading/interval.js";
import {englishBounds} from "../../reading/quantity/lexicon/en/amounts.js";
import {englishCues} from "../../reading/quantity/lexicon/en/cues.js";
import {english} from "../../reading/quantity/lexicon/en/english.js";
import {englishNouns} from "../../reading/quantity/lexicon/en/nouns.js";
import {englishOutcomes} from "../../reading/quantity/lexicon/en/outcomes.js";
import {readTally} from "../../reading/tally.js";
import {entriesOf, type Entry, type Lists} from "../../reading/quantity/lexicon/sense.js";
import {fateWords, grouped, rewritten} from "../made/forms.js";
import type {Random} from "../made/random.js";

/** What the armies of a war have, by words of the lexicon in the plural. */
export type Arms = {people: string[]; things: string[]; craft: string[]; animals: string[]; formations: string[]};

export function armsFor(random: Random): Arms {
  const some = (words: readonly string[], count: number) => Array.from({length: count}, () => random.pick(words));
  return {
    people: some(nouns.people, 5),
    things: some(nouns.things, 4),
    craft: some(nouns.craft, 3),
    animals: some(nouns.animals, 1),
    formations: some(nouns.formations, 3)
  };
}

/** The lines of a strength of so many people: of the whole, by arms, by who says so, with things, at sea, or not known. */
export function strength(people: number, arms: Arms, random: Random): string[] {
  const whole = () => `${amount(people, random)} ${random.pick(["", "", "men", "troops", "soldiers"])}`.trim();
  const things = () => counted(1 + random.below(120), random.pick(arms.things), random);
  switch (random.below(15)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return [whole()];
    case 4:
    case 5:
      return byArms(people, arms, random);
    case 6: {
      const parts = shares(people, 3, random).map((share, at) => `${grouped(share)} ${arms.people[at]}`);
      return [`${grouped(people)} men`, `${random.pick(partWords)} ${parts.slice(1).join(", ")}`];
    }
    case 7:
      return [
        `${random.pick(approaches)} estimate: ${amount(people, random)}`,
        `${random.pick(approaches)} sources: ${amount(3 * people, random)}`
      ];
    case 8:
    case 9:
      return [whole(), things(), things()];
    case 10:
      return [whole(), counted(10 + random.below(3000), arms.animals[0]!, random)];
    case 11:
      return arms.formations.map((formation) => `${2 + random.below(18)} ${formation}`);
    case 12:
      return arms.craft.map((craft) => `${2 + random.below(40)} ${craft}`);
    case 13:
      return [`${grouped(people)} -> ${grouped(people + 2 * random.below(people))}`];
    default:
      return [sentence(random.pick(unknownWords))];
  }
}

/** The lines of the losses of so many people: by outcome, in all, with things that were lost, in words, or not known. */
export function casualties(people: number, arms: Arms, random: Random): string[] {
  const [killed = 1, wounded = 1, captured = 1] = shares(people, 3, random);
  const fate = (number: number, name: string) => `${amount(number, random)} ${outcomeWord(name, random)}`;
  switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
      return [fate(killed, "killed"), fate(wounded, "wounded")];
    case 3:
    case 4:
      return [fate(killed, "killed"), fate(wounded, "wounded"), fate(captured, "captured")];
    case 5:
      return [`${amount(people, random)} killed or wounded`];
    case 6:
      return [`${amount(people, random)} casualties`];
    case 7:
      return [
        `${grouped(killed + wounded + captured)} casualties:`,
        `${grouped(killed)} killed`,
        `${grouped(wounded)} wounded`,
        `${grouped(captured)} missing`
      ];
    case 8:
      return [
        fate(people, "killed"),
        `${1 + random.below(60)} ${random.pick(arms.things)} ${random.pick(["captured", "destroyed", "lost"])}`
      ];
    case 9:
      return arms.craft
        .slice(0, 2)
        .map((craft) => `${1 + random.below(12)} ${craft} ${random.pick(["sunk", "damaged"])}`);
    case 10:
      return [`${grouped(people)} {{KIA}}`, `${grouped(wounded)} {{WIA}}`, `${grouped(captured)} {{POW}}`];
    case 11:
      return [`${amount(killed, random)} killed`, `${amount(captured, random)} ${random.pick(nouns.civilians)} killed`];
    case 12:
      return [sentence(random.pick(severityWords))];
    default:
      return [sentence(random.pick(unknownWords))];
  }
}

/** What stands in `units`: formations, some by number. */
export function units({formations}: Arms, random: Random): string[] {
  return formations.map((formation) => `${2 + random.below(12)} ${formation}`).slice(0, 1 + random.below(3));
}

/** Bounds of every state, as many write them. */
export function amount(number: number, random: Random): string {
  const round = Math.max(2, random.below(3) === 0 ? number : Number(number.toPrecision(2)));
  const bounds = random.pick<Interval>([
    interval(round),
    interval(round),
    interval(round),
    interval(round, round, true),
    interval(round, null),
    interval(null, round),
    interval(round, round + 1 + random.below(round))
  ]);
  const {low, high, approximate} = bounds;
  return low !== null && low === high && !approximate ? grouped(low) : rewritten(bounds, random);
}

function counted(number: number, noun: string, random: Random): string {
  return `${amount(number, random)} ${noun}`;
}

function byArms(people: number, {people: arms}: Arms, random: Random): string[] {
  const distinct = [...new Set(arms)].slice(0, 2 + random.below(3));
  return shares(people, distinct.length, random).map((share, at) => counted(share, distinct[at]!, random));
}

/** A number in so many parts, each at least 2. */
function shares(number: number, parts: number, random: Random): number[] {
  const weights = Array.from({length: parts}, () => 1 + random.below(9));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.max(2, Math.floor((number * weight) / sum)));
}

function outcomeWord(name: string, random: Random): string {
  return random.below(6) === 0 ? random.pick(outcomes[name]!) : random.pick(fateWords[name]!);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lexicon(lists: Lists, chosen: (entry: Entry) => boolean): string[] {
  return entriesOf(lists).flatMap((entry) => (chosen(entry) && /^[a-z][a-z -]+$/.test(entry.words) ? entry.words : []));
}

const masses = new Set(
  `cavalry infantry militia foot horse yeomanry soldiery gunnery musketry airborne aircrew aircraft artillery armour armor cattle
  sheep livestock ammunition equipment materiel baggage`.split(/\s+/)
);

/** Some words are also of another language, which is an issue. */
function plurals(chosen: (noun: NonNullable<Entry["noun"]>) => boolean): string[] {
  return lexicon(englishNouns, ({noun}) => !!noun && chosen(noun))
    .map((word) => (masses.has(word) || /(?:s|men|people|folk)$/.test(word) ? word : english.plural(word)))
    .filter((word) => readTally(`5 ${word}`, "strength").issues.length === 0);
}

const nouns = {
  people: plurals((noun) => noun.class === "personnel" && noun.unit !== null),
  civilians: plurals((noun) => noun.class === "civilian"),
  things: plurals((noun) => noun.class === "equipment" && !noun.aloft),
  craft: plurals((noun) => noun.aloft),
  animals: plurals((noun) => noun.class === "animal"),
  formations: plurals((noun) => noun.class === "formation")
};
const outcomes: Record<string, string[]> = Object.fromEntries(
  Object.keys(fateWords).map((name) => [name, lexicon(englishOutcomes, ({outcome}) => outcome === name)])
);
const unknownWords = lexicon(englishBounds, ({phrase}) => phrase === "unknown").filter((words) => !/ of$/.test(words));
const severityWords = lexicon(englishBounds, ({phrase}) => phrase === "severity");
const partWords = ["including", "of whom", "among them"];
const approaches = lexicon(englishCues, ({phrase, means}) => phrase === "claim" && means === "approach").map(sentence);
