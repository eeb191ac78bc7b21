import type {ItemClass} from "../../item.js";
import {irregularPlurals, nounEndings, nounWords, plainPeople} from "./noun-table.js";
import {outcomeWords} from "./outcome-table.js";
import {wordsOf} from "./words.js";

/** What is counted: its class and, unless it is plain people, its unit. */
export type Noun = {class: ItemClass; unit: string | null; plural: boolean};

/** What a word can mean in a count. */
export type Lexeme = {outcome: string | null; noun: Noun | null};

/**
 * The meaning of a lower-case word, also where it lost its last letter (`kille`); null when it is not one of the
 * field's words. A word that was written with a capital is no compound of "man": `Roman`, `Sherman`.
 */
export function lexemeOf(word: string, capital = false): Lexeme | null {
  const known = meanings.get(word);
  if (known) return known;
  if (word.includes("-")) return compound(word, words.get(headOf(word)));
  return byEnding(word, capital);
}

/** The singular of a lower-case plural; a word that is no plural stays. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  const head = word.includes("-") ? /^(.+?)(-(?:of|at)-.*)$/.exec(word) : null;
  if (head) return singular(head[1] as string) + head[2];
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (!word.endsWith("s")) return word;
  if (words.get(word.slice(0, -1))?.noun) return word.slice(0, -1);
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|corps)$/.test(word) ? word : word.slice(0, -1);
}

function plural(word: string): string {
  const head = /^(.+?)(-(?:of|at)-.*)$/.exec(word);
  if (head) return plural(head[1] as string) + head[2];
  if (word.endsWith("man")) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

const words = new Map<string, Lexeme>();
for (const [outcome, list] of Object.entries(outcomeWords))
  for (const word of wordsOf(list)) words.set(word, {outcome, noun: null});
for (const [kind, list] of Object.entries(nounWords))
  for (const word of wordsOf(list)) addNoun(word, kind as ItemClass, word);
for (const word of wordsOf(plainPeople)) addNoun(word, "personnel", null);
for (const [many, one] of irregularPlurals) {
  const noun = words.get(one)?.noun;
  if (noun) words.set(many, {outcome: null, noun: {...noun, plural: true}});
}

const clippedWords = new Map<string, Lexeme>();
for (const [word, lexeme] of words)
  if (word.length >= 5 && !words.has(word.slice(0, -1)) && !clippedWords.has(word.slice(0, -1)))
    clippedWords.set(word.slice(0, -1), lexeme);

const meanings = new Map([...words, ...clippedWords]);

/** The endings of nouns by their last two letters. */
const endings = new Map(nounEndings.map(([ending]) => [ending.slice(-2), endingsLike(ending)]));

function endingsLike(ending: string): typeof nounEndings {
  return nounEndings.filter(([other]) => other.endsWith(ending.slice(-2)));
}

function addNoun(word: string, kind: ItemClass, unit: string | null) {
  const outcome = words.get(word)?.outcome ?? null;
  words.set(word, {outcome, noun: {class: kind, unit, plural: false}});
  const many = plural(word);
  if (!words.has(many)) words.set(many, {outcome: null, noun: {class: kind, unit, plural: true}});
}

/** The part of a compound that says what it is: the first of `men-at-arms`, else the last. */
function headOf(word: string): string {
  const [first = "", joint] = word.split("-", 2);
  return joint === "of" || joint === "at" ? first : word.slice(word.lastIndexOf("-") + 1);
}

function compound(word: string, last: Lexeme | undefined): Lexeme | null {
  if (!last?.noun) return last ?? null;
  return {outcome: null, noun: {...last.noun, unit: singular(word)}};
}

function byEnding(word: string, capital: boolean): Lexeme | null {
  const one = singular(word);
  for (const [ending, kind] of endings.get(one.slice(-2)) ?? [])
    if (one.length > ending.length + 1 && one.endsWith(ending) && !(capital && kind === "personnel"))
      return {outcome: null, noun: {class: kind, unit: one, plural: one !== word}};
  return null;
}
