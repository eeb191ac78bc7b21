import type {ItemClass, Outcome} from "../../terms.js";

/** What is counted: its class and, unless it is plain people, its unit; things of war at sea or in the air say so. */
export type Noun = {class: ItemClass; unit: string | null; plural: boolean; aloft: boolean};

export type Bound = "approximate" | "at_least" | "at_most" | "between" | "plain" | "total";

/** What a phrase says, each by its kind: the words that a rule looks for, with what it takes them for. */
export type Phrases = {
  /** Said of a number before it, and after it. */
  before: Bound;
  after: Exclude<Bound, "between" | "plain" | "total">;
  /** Amounts without a number. `part` ones count only before a word of the field (`some wounded`, not `some of the fleet`). */
  vague: "amount" | "part";
  severity: "severity";
  unknown: "unknown";
  none: "none";
  /** A share of a whole that no number tells. */
  share: "share";
  /** What makes an amount a whole; `after` ones stand after it even where another number follows. */
  total: "total" | "after";
  /** What makes the next amounts parts of the one before; or says that they are none, an `added` one only where a bracket begins. */
  part: "part" | "apart" | "added";
  engaged: "engaged";
  /** Who gives an amount: an `approach` says so only where it stands alone, a `bracket` one only in brackets; a `name` is a source by itself. */
  claim: "claim" | "approach" | "name" | "bracket";
  attribution: "by";
  /** A stage of one force; `later` ones make rivals of the amount before and their own, an `alone` one says so only by itself. */
  stage: "stage" | "later" | "alone";
  outcome: Outcome;
  /** What gives no amount of this side: said of both, or elsewhere. */
  elsewhere: "both" | "elsewhere" | "comparison";
};
export type PhraseKind = keyof Phrases;

/** What a word or a sign joins what stands before it with, whatever the language. */
export type Joint = "and" | "or" | "but" | "to" | "of";

/** What a word is to the grammar, whatever it means. */
export type Tag = TagOfPhrases | TagOfNumbers | TagOfNames | TagOfRemarks;
/** In phrases of nouns and of what became of them. */
type TagOfPhrases =
  | "article"
  | "indefinite"
  | "pronoun"
  | "particle"
  | "filler"
  | "adverb"
  | "stop"
  | "participle"
  | "description"
  | "container"
  | "side"
  | "collective"
  | TagOfArms;
type TagOfArms = "on foot" | "not on foot";
/** What makes a number a date, a measure, a rate, odds or a part of a name. */
type TagOfNumbers =
  TagOfDates | TagOfRates | "ordinal" | "measure" | "money" | "calibre" | "reference" | "named by number" | "numbered";
type TagOfDates =
  "month" | "era" | "year cue" | "of a year" | "dated" | "age" | "span" | "before a span" | "after a span";
type TagOfRates = "rate" | "divider" | "odds" | "joint of odds" | "each" | "all";
/** What is known by its name, or by that of its type, and words of other languages. */
type TagOfNames =
  "nation" | "branch" | "service" | "force" | "maker" | "type" | "numbered type" | "publisher" | TagOfForeign;
type TagOfForeign = "foreign" | "foreign scale";
/** What decides what an amount stands for, or who is meant. */
type TagOfRemarks = TagOfCaveats | "other" | "claimed" | "bound" | "possibly" | "likelier" | "opponent" | TagOfFighters;
type TagOfCaveats = "adding" | "more" | "detail" | "negation" | "participation" | "idle" | "reserve" | "reinforcement";
type TagOfFighters =
  "troop" | "mount" | "crews" | "fighters" | "aerial" | "merchants" | "bomber" | "suicide" | "combatant" | "under arms";

/** All that the lexicon knows of a word, and the phrases that begin with it, the longest first. */
export type Word = {
  noun: Noun | null;
  outcome: Outcome | null;
  number: number | null;
  /** `short` ones (`k`, `mn`) stand only after digits. */
  scale: {by: number; short: boolean} | null;
  portion: number | null;
  joint: Joint | null;
  tags: readonly Tag[];
  phrases: Readonly<{[K in PhraseKind]: readonly Phrase<K>[] | null}>;
  /** Whether an amount can begin here. */
  opens: boolean;
};
export type Phrase<K extends PhraseKind = PhraseKind> = {words: readonly string[]; means: Phrases[K]};

/** A word, or several divided by spaces, in lower case, with one thing that is known of it. */
export type Entry = {words: string; tag?: Tag; phrase?: PhraseKind; means?: Phrases[PhraseKind]} & Partial<Word>;

/** The phrases of words with which none begins. */
export const noPhrases: Word["phrases"] = {
  before: null,
  after: null,
  vague: null,
  severity: null,
  unknown: null,
  none: null,
  share: null,
  total: null,
  part: null,
  engaged: null,
  claim: null,
  attribution: null,
  stage: null,
  outcome: null,
  elsewhere: null
};

/** A word of which nothing is known. */
export const unknownWord: Word = {
  noun: null,
  outcome: null,
  number: null,
  scale: null,
  portion: null,
  joint: null,
  tags: [],
  phrases: noPhrases,
  opens: false
};

/** A word with more senses, written out so that all words are of one shape, which engines read fast. */
export function withSenses(word: Word, senses: Partial<Word>): Word {
  const {noun, outcome, number, scale, portion, joint, tags, phrases, opens} = {...word, ...senses};
  return {noun, outcome, number, scale, portion, joint, tags, phrases, opens};
}

/** A noun in the plural, of one shape with all others too. */
export function pluralOf({class: itemClass, unit, aloft}: Noun): Noun {
  return {class: itemClass, unit, plural: true, aloft};
}

/**
 * Words by what they are: each list is divided by white space, that of phrases by commas. In a phrase strokes divide words of which each
 * may stand there, where `_` is a space and nothing before the first stroke lets all be left out: `/a number of`, `no/not_much more than`.
 */
export type Lists = {
  /** In the singular; `people` are plain personnel, `craft` equipment of war at sea or in the air. */
  nouns?: Partial<Record<ItemClass | "people" | "craft", string>>;
  tags?: Partial<Record<Tag, string>>;
  joints?: Partial<Record<Joint, string>>;
  /** What became of those counted, in one word. */
  outcomes?: Partial<Record<Outcome, string>>;
  phrases?: {[K in PhraseKind]?: Partial<Record<Phrases[K], string>>};
};

export function entriesOf({nouns = {}, tags = {}, joints = {}, outcomes = {}, phrases = {}}: Lists): Entry[] {
  return [
    ...each(nouns, (itemClass, list) => wordsOf(list).map((words) => ({words, noun: nounOf(itemClass, words)}))),
    ...each(tags, (tag, list) => wordsOf(list).map((words) => ({words, tag}))),
    ...each(joints, (joint, list) => wordsOf(list).map((words) => ({words, joint}))),
    ...each(outcomes, (outcome, list) => wordsOf(list).map((words) => ({words, outcome}))),
    ...each(phrases as Record<PhraseKind, Partial<Record<Phrases[PhraseKind], string>>>, (phrase, lists) =>
      each(lists, (means, list) =>
        list
          .split(",")
          .flatMap(formsOf)
          .map((words) => ({words, phrase, means}))
      )
    )
  ];
}

/** All that a phrase with strokes says. */
function formsOf(phrase: string): string[] {
  return wordsOf(phrase).reduce<string[]>(
    (starts, word) => {
      const forms = word === "/" ? [word] : word.split("/");
      return starts.flatMap((start) => forms.map((form) => `${start} ${form.replaceAll("_", " ")}`.trim()));
    },
    [""]
  );
}

function nounOf(itemClass: ItemClass | "people" | "craft", word: string): Noun {
  if (itemClass === "people") return {class: "personnel", unit: null, plural: false, aloft: false};
  return {
    class: itemClass === "craft" ? "equipment" : itemClass,
    unit: word,
    plural: false,
    aloft: itemClass === "craft"
  };
}

function each<K extends string, V>(table: Partial<Record<K, V>>, entries: (key: K, value: V) => Entry[]): Entry[] {
  return (Object.entries(table) as [K, V][]).flatMap(([key, value]) => entries(key, value));
}

export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
