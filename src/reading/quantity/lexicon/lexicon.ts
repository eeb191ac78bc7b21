import {groupBy} from "../../list.js";
import {pluralOf, unknownWord, withSenses, wordsOf} from "./sense.js";
import type {Entry, Noun, Phrase, PhraseKind, Tag, Word} from "./sense.js";
import type {ItemClass} from "../../terms.js";

/** What a reader knows of a language. */
export type Language = {
  entries: readonly Entry[];
  /** Plurals that no rule forms, with their singulars. */
  irregular: ReadonlyMap<string, string>;
  /** Endings that tell the class of a compound written as one word (`guardship`, `spearmen`). */
  endings: Readonly<Partial<Record<ItemClass, string>>>;
  /** Words of their own that look like one of the field's without its last letter (`free`). */
  whole: ReadonlySet<string>;
  plural(word: string): string;
  /** The singular of a word; `isNoun` tells whether a word is a known noun. */
  singular(word: string, isNoun: (word: string) => boolean): string;
};

/** A word as a text has it: in lower case, whether it begins with a capital, and what is known of it. */
type Written = {key: string; capital: boolean; word: Word; isAbbreviation: boolean};

/** A language's words by what they are, also where one lost its last letter (`kille`). */
export type Lexicon = {
  /** What is known of a lower-case word. */
  wordOf(word: string): Word;
  /** A word as it is written. One with a capital is no compound of "man": `Roman`, `Sherman`. */
  read(written: string): Written;
  singular(word: string): string;
};

/** How many words are kept with what is known of them, as texts repeat them; a longer one would keep the text that it is cut from. */
const mostKept = 10_000;
const longestKept = 12;
const abbreviated = /^\p{Lu}{2,}['’]?s$/u;

const known = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, made when it is first asked for. */
export function lexiconOf(language: Language): Lexicon {
  const made = known.get(language) ?? madeOf(language);
  known.set(language, made);
  return made;
}

function madeOf(language: Language): Lexicon {
  const words = new Map<string, Word>();
  for (const entry of language.entries) add(words, entry, language);
  for (const [many, one] of language.irregular) {
    const noun = words.get(one)?.noun;
    if (noun) words.set(many, withSenses(words.get(many) ?? unknownWord, {noun: pluralOf(noun)}));
  }
  const clipped = clippedOf(words, language);
  const isNoun = (word: string) => Boolean(words.get(word)?.noun);
  const singular = (word: string) => language.singular(word, isNoun);
  const lists = Object.entries(language.endings) as [ItemClass, string][];
  const all = lists.flatMap(([itemClass, list]) => wordsOf(list).map((ending) => ({ending, kind: itemClass})));
  const endings = groupBy(all, ({ending}) => ending.slice(-2));
  return {singular, wordOf: memoized((word) => wordOf(word, false)), read: memoized(read)};

  function read(written: string): Written {
    const lower = written.toLowerCase();
    const capital = written.charAt(0) !== lower.charAt(0);
    const isAbbreviation = capital && abbreviated.test(written);
    const key = isAbbreviation ? lower.replace(/['’]s$/, "s") : lower;
    return {key, capital, word: wordOf(key, capital), isAbbreviation};
  }

  /** A word that no entry has is known by what it is compounded of, or by its ending. */
  function wordOf(word: string, capital: boolean): Word {
    return words.get(word) ?? clipped.get(word) ?? (word.includes("-") ? compound(word) : byEnding(word, capital));
  }

  /** A compound is known by the part that says what it is: the first of `men-at-arms`, else the last. */
  function compound(word: string): Word {
    const [first = "", joint] = word.split("-", 2);
    const head = words.get(joint === "of" || joint === "at" ? first : word.slice(word.lastIndexOf("-") + 1));
    if (head?.noun) return withSenses(unknownWord, {noun: {...head.noun, unit: singular(word)}});
    if (hasTag(head, "calibre")) return withSenses(unknownWord, {tags: ["calibre"]});
    return head?.outcome || hasTag(head, "month")
      ? withSenses(unknownWord, {outcome: head!.outcome, tags: head!.tags})
      : unknownWord;
  }

  function byEnding(word: string, capital: boolean): Word {
    const one = singular(word);
    for (const {ending, kind: itemClass} of endings.get(one.slice(-2)) ?? [])
      if (one.length > ending.length + 1 && one.endsWith(ending) && !(capital && itemClass === "personnel"))
        return withSenses(unknownWord, {noun: {class: itemClass, unit: one, plural: one !== word, aloft: false}});
    return unknownWord;
  }
}

/** A function of words that keeps what it gave. */
function memoized<T>(give: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const given = give(word);
    if (kept.size >= mostKept) kept.clear();
    if (word.length <= longestKept) kept.set(word, given);
    return given;
  };
}

function add(words: Map<string, Word>, entry: Entry, language: Language): void {
  const {words: text, noun, tag, phrase, means, ...senses} = entry;
  const [first = "", ...rest] = text.split(" ");
  const word = words.get(first) ?? unknownWord;
  if (noun) addNoun(words, first, noun, language);
  else if (tag) words.set(first, withSenses(word, {tags: [...word.tags, tag]}));
  else if (phrase) {
    const all = [...(word.phrases[phrase] ?? []), {words: [first, ...rest], means}] as Phrase[];
    all.sort((a, b) => b.words.length - a.words.length);
    const phrases = {...word.phrases, [phrase]: all};
    words.set(first, withSenses(word, {phrases, opens: word.opens || opening.has(phrase)}));
  } else words.set(first, withSenses(word, {...senses, opens: word.opens || !(senses.outcome ?? senses.joint)}));
}

/** The phrases with which an amount can begin. */
const opening = new Set<PhraseKind>(["before", "vague", "severity", "unknown", "none", "share"]);

function addNoun(words: Map<string, Word>, one: string, noun: Noun, language: Language): void {
  words.set(one, withSenses(words.get(one) ?? unknownWord, {noun}));
  const many = language.plural(one);
  const word = words.get(many) ?? unknownWord;
  if (!word.noun && !word.outcome) words.set(many, withSenses(word, {noun: pluralOf(noun)}));
}

/** Long words of the field without their last letter, where that is no word of its own. */
function clippedOf(words: ReadonlyMap<string, Word>, {whole}: Language): Map<string, Word> {
  const clipped = new Map<string, Word>();
  for (const [word, {noun, outcome}] of words) {
    const short = word.slice(0, -1);
    if (word.length >= 5 && (noun ?? outcome) && !words.has(short) && !clipped.has(short) && !whole.has(short))
      clipped.set(short, withSenses(unknownWord, {noun, outcome}));
  }
  return clipped;
}

/** Whether a word has a tag. */
export function hasTag(word: Word | undefined, tag: Tag): boolean {
  if (word) for (const known of word.tags) if (known === tag) return true;
  return false;
}
