import type {ItemClass} from "../item.js";
import {singular} from "./lexicon.js";
import {magnitudeAt} from "./magnitude.js";
import {oneOutcome} from "./outcomes.js";
import {adverbs, fillers, nounStops} from "./smallWords.js";
import type {Token} from "./token.js";

export type NounPhrase = {words: Token[]; next: number};

/** What a noun phrase names: `class` is null where no word of it is known. */
export type Named = {class: ItemClass | null; unit: string | null; party: string | null};

const longestPhrase = 9;
const containers = new Set("piece member crew body group unit band force number set pair people part".split(" "));

/** The words of the noun that begins at a token, with nouns joined to it (`troops, sailors and militia`). */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase {
  const words: Token[] = [];
  let next = skipFillers(tokens, at);
  while (words.length < longestPhrase) {
    const end = afterWord(tokens, next) ?? afterJoint(tokens, next, words);
    if (end === null) break;
    for (; next < end; next++)
      if (tokens[next]?.kind === "word" || isDesignation(tokens[next])) words.push(tokens[next] as Token);
  }
  return words.length ? {words, next} : {words, next: at};
}

/** The class, the unit and the party that the words of a noun phrase name; the last known word decides. */
export function named(words: readonly Token[]): Named {
  const at = words.findLastIndex(({lexeme}) => lexeme?.noun);
  const noun = words[at]?.lexeme?.noun;
  const origin = words.filter(
    ({capital, kind, lexeme}, index) => capital && kind === "word" && !lexeme && index !== at
  );
  const party = origin.length ? origin.map(({key}) => titled(key)).join(" ") : null;
  if (noun) return {class: noun.class, unit: noun.unit && unitOf(words, at), party};
  if (words.some(isDesignation)) return {class: "equipment", unit: unitOf(words, words.length - 1), party: null};
  const unit = words.length && !words.at(-1)?.capital ? unitOf(words, words.length - 1) : null;
  return {class: null, unit, party};
}

/** Lower case and singular, without the adjectives of origin. */
function unitOf(words: readonly Token[], last: number): string {
  const kept = words.filter(
    ({capital, lexeme, kind}, index) => index === last || !capital || lexeme || kind === "name"
  );
  return kept
    .map(({key, lexeme}) => (lexeme?.noun?.plural || key === kept.at(-1)?.key ? singular(key) : key))
    .join(" ");
}

function skipFillers(tokens: readonly Token[], at: number): number {
  for (;;) {
    const token = tokens[at];
    const measure = token?.kind === "name" && /^\d/.test(token.key);
    if (!measure && !(token?.kind === "word" && fillers.has(token.key))) return at;
    at++;
  }
}

function afterWord(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (isDesignation(token)) return at + 1;
  if (token?.kind !== "word" || nounStops.has(token.key) || oneOutcome(tokens, at)) return null;
  if (magnitudeAt(tokens, at)) return null;
  return leadsToOutcome(tokens, at) ? null : at + 1;
}

function leadsToOutcome(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (adverbs.has(tokens[next]?.key ?? "")) next++;
  return next > at && oneOutcome(tokens, next) !== null;
}

/** The place after a joint and the noun that it leads to, or null: `and militia`, `of the line`, `/Indian`. */
function afterJoint(tokens: readonly Token[], at: number, words: readonly Token[]): number | null {
  const key = tokens[at]?.key ?? "";
  if (!words.length) return null;
  if (key === "of") return ofPhrase(tokens, at, words);
  if (key === "/") return afterWord(tokens, at + 1);
  if (key !== "and" && key !== "&" && key !== "or" && key !== ",") return null;
  const start = key === "," && ["and", "or"].includes(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  return joinedNoun(tokens, start, words, key === ",");
}

function ofPhrase(tokens: readonly Token[], at: number, words: readonly Token[]): number | null {
  if (tokens[at + 1]?.key === "the" && tokens[at + 2]?.key === "line") return at + 3;
  if (tokens[at + 1]?.key === "war") return at + 2;
  return containers.has(singular(words.at(-1)?.key ?? "")) ? afterWord(tokens, at + 1) : null;
}

/** A noun joined to the one before it is of the same sort; after a comma the list must go on to an "and". */
function joinedNoun(tokens: readonly Token[], at: number, words: readonly Token[], listed: boolean): number | null {
  const kind = words.findLast(({lexeme}) => lexeme?.noun)?.lexeme?.noun?.class;
  let next = at;
  for (;;) {
    const end = afterWord(tokens, next);
    if (end === null || next - at > 3) return null;
    next = end;
    const noun = tokens[next - 1]?.lexeme?.noun;
    if (noun && noun.class === kind && afterWord(tokens, next) === null) break;
  }
  if (!listed) return next;
  return ["and", "or", "&"].includes(tokens[at - 1]?.key ?? "") || ["and", "or", "&"].includes(tokens[next]?.key ?? "")
    ? next
    : null;
}

/** A type of thing (`BMP-1`, `M47`, the `76s` of "Sherman 76s"), not a measure. */
function isDesignation(token: Token | undefined): boolean {
  return token?.kind === "name" && /^\p{L}.*\d|^\d+s$/u.test(token.key);
}

function titled(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
