import type {ItemClass} from "../item.js";
import {engagedCues, totalCues} from "./cues.js";
import {magnitudeAt} from "./magnitude.js";
import {named, nounPhraseAt, type NounPhrase} from "./nounPhrase.js";
import {oneOutcome, outcomesAt} from "./outcomes.js";
import {phraseAt} from "./phrases.js";
import type {Token} from "./token.js";

/** What an amount counts, as far as the words after it say. */
export type Counted = {
  /** Null where no word of the field stands there. */
  class: ItemClass | null;
  unit: string | null;
  party: string | null;
  outcomes: string[];
  /** Whether a noun stands there, known or not. */
  hasNoun: boolean;
  total: boolean;
  part: boolean;
  next: number;
};

const longestDetour = 10;

/** Reads the noun and the outcomes after an amount (`heavy cruisers severely damaged`, `500 dead soldiers`). */
export function countedAt(tokens: readonly Token[], at: number): Counted {
  const early = phraseAt(totalCues, tokens, at);
  const start = early ? early.next : at;
  const noun = nounPhraseAt(tokens, start);
  const outcome = outcomesAt(tokens, noun.next);
  const late = outcome.list.length && !noun.words.length ? nounAfter(tokens, outcome.next) : null;
  const words = late ? late.words : noun.words;
  const again = outcomesAt(tokens, late ? late.next : outcome.next);
  const list = outcome.list.length ? outcome.list : distantOutcome(tokens, noun);
  const tail = closing(tokens, late ? again.next : outcome.next);
  return {
    ...named(words),
    outcomes: late ? [...new Set([...list, ...again.list])].sort() : list,
    hasNoun: words.length > 0,
    total: early !== null || tail.total || tokens.slice(at, tail.next).some(({key}) => key === "total"),
    part: tail.part,
    next: tail.next
  };
}

/** The noun that follows its outcome (`500 dead soldiers`); words glued to the outcome belong to something else. */
function nounAfter(tokens: readonly Token[], at: number): NounPhrase | null {
  if (tokens[at]?.start === tokens[at - 1]?.end) return null;
  const noun = nounPhraseAt(tokens, at);
  return noun.words.some(({lexeme}) => lexeme?.noun) ? noun : null;
}

/** An outcome further on in the clause (`18 civilians of the village killed`). */
function distantOutcome(tokens: readonly Token[], noun: NounPhrase): string[] {
  if (!noun.words.length) return [];
  for (let at = noun.next; at < noun.next + longestDetour; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.kind !== "name") || magnitudeAt(tokens, at)) return [];
    if (token.key === "and" || token.key === "including") return [];
    if (oneOutcome(tokens, at)) return outcomesAt(tokens, at).list;
  }
  return [];
}

function closing(tokens: readonly Token[], at: number): {total: boolean; part: boolean; next: number} {
  const total = phraseAt(totalCues, tokens, at);
  if (total && !magnitudeAt(tokens, total.next) && tokens[total.next]?.key !== ":")
    return {total: true, part: false, next: total.next};
  const part = phraseAt(engagedCues, tokens, at);
  return part ? {total: false, part: true, next: part.next} : {total: false, part: false, next: at};
}
