import type {ItemClass} from "../../terms.js";
import type {Outcome} from "../../terms.js";

/** What is counted: its class and, unless it is plain people, its unit; things of war at sea or in the air say so. */
export type Noun = {kind: "noun"; class: ItemClass; unit: string | null; plural: boolean; aloft: boolean};

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
  part: "part";
  engaged: "engaged";
  /** Who gives a figure: an `approach` says so only where it stands alone, a `bracket` one only in brackets; a `name` is a source by itself. */
  claim: "claim" | "approach" | "name" | "bracket";
  attribution: "by";
  /** A stage of one force; `later` ones make rivals of the figure before and their own. */
  stage: "stage" | "later";
  outcome: Outcome;
  /** What gives no amount of this side: said of both, or elsewhere. */
  elsewhere: "both" | "elsewhere" | "comparison";
};
export type PhraseKind = keyof Phrases;

/** What a word is to the grammar, whatever it means. */
export type Tag =
  | "filler"
  | "adverb"
  | "stop"
  | "participle"
  | "description"
  | "container"
  | "side"
  | "collective"
  | "aside"
  | "month"
  | "measure"
  | "era"
  | "reference"
  | "named by number"
  | "year cue"
  | "numbered"
  | "maker"
  | "type"
  | "numbered type"
  | "span"
  | "ordinal"
  | "rate"
  | "negation"
  | "participation"
  | "idle"
  | "other"
  | "reserve"
  | "added"
  | "claimed"
  | "suicide"
  | "bomber"
  | "fighters"
  | "odds"
  | "nation"
  | "branch"
  | "force"
  | "foreign"
  | "foreign scale"
  | "possibly"
  | "likelier";

export type Sense =
  | Noun
  | {kind: "outcome"; outcome: Outcome}
  | {kind: "number"; value: number}
  /** `short` ones (`k`, `mn`) stand only after digits. */
  | {kind: "scale"; by: number; short: boolean}
  | {kind: "portion"; of: number}
  | {kind: "tag"; tag: Tag}
  | {[K in PhraseKind]: {kind: "phrase"; phrase: K; means: Phrases[K]}}[PhraseKind];

/** A word, or several divided by spaces, in lower case, with one of the senses it has. */
export type Entry = {words: string; sense: Sense};

/** All that the lexicon knows of a word, and the phrases that begin with it, the longest first. */
export type Word = {
  noun: Noun | null;
  outcome: Outcome | null;
  number: number | null;
  scale: {by: number; short: boolean} | null;
  portion: number | null;
  tags: ReadonlySet<Tag>;
  phrases: Readonly<{[K in PhraseKind]?: readonly Phrase<K>[]}>;
  /** Whether an amount can begin here. */
  opens: boolean;
};
export type Phrase<K extends PhraseKind = PhraseKind> = {words: readonly string[]; means: Phrases[K]};

/** The phrases of words with which none begins. */
export const noPhrases: Word["phrases"] = {};

export const noWord: Word = wordOf(null, null, null, null, null, new Set(), noPhrases, false);

/** Makes a word; all are made here, so that they are of one shape, which engines read fast. */
function wordOf(
  noun: Noun | null,
  outcome: Outcome | null,
  number: number | null,
  scale: Word["scale"],
  portion: number | null,
  tags: ReadonlySet<Tag>,
  phrases: Word["phrases"],
  opens: boolean
): Word {
  return {noun, outcome, number, scale, portion, tags, phrases, opens};
}

/** A word with more senses. */
export function withSenses(word: Word, senses: Partial<Word>): Word {
  const {noun, outcome, number, scale, portion, tags, phrases, opens} = word;
  return Object.assign(wordOf(noun, outcome, number, scale, portion, tags, phrases, opens), senses);
}

/** The entries of a list of nouns in the singular, divided by white space. */
export function nouns(kind: ItemClass, list: string, {plain = false, aloft = false} = {}): Entry[] {
  return wordsOf(list).map((words) => ({
    words,
    sense: {kind: "noun", class: kind, unit: plain ? null : words, plural: false, aloft}
  }));
}

/**
 * The entries of a list of words or phrases, divided by commas. Strokes divide words of which each may stand there, where `_` is a
 * space and nothing before the first stroke lets all be left out: `/a number of`, `no/not_much more/larger than`.
 */
export function said<K extends PhraseKind>(phrase: K, means: Phrases[K], list: string): Entry[] {
  const sense = {kind: "phrase", phrase, means} as Sense;
  return list.split(",").flatMap((words) => formsOf(words).map((form) => ({words: form, sense})));
}

function formsOf(words: string): string[] {
  return wordsOf(words).reduce<string[]>(
    (starts, word) => {
      const forms = word === "/" ? [word] : word.split("/");
      return starts.flatMap((start) => forms.map((form) => `${start} ${form.replaceAll("_", " ")}`.trim()));
    },
    [""]
  );
}

/** The entries of a list of words that tell what became of those counted. */
export function outcome(of: Outcome, list: string): Entry[] {
  return wordsOf(list).map((words) => ({words, sense: {kind: "outcome", outcome: of}}));
}

/** The entries of a list of words of one tag. */
export function tagged(tag: Tag, list: string): Entry[] {
  return wordsOf(list).map((words) => ({words, sense: {kind: "tag", tag}}));
}

export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
