import type {ItemClass} from "../../item.js";
import type {Token} from "../tokens/token.js";
import {claimedWords, engagedCues, totalCues} from "./cues.js";
import {magnitudeAt} from "./magnitude.js";
import {headsNext} from "./next-heading.js";
import {named} from "./noun-meaning.js";
import {nounPhraseAt, type NounPhrase} from "./noun-phrase.js";
import {oneOutcome, outcomesAt} from "./outcomes.js";
import {phraseAt} from "./phrases.js";
import {wordsOf} from "./words.js";

/** What an amount counts, as far as the words after it say. */
export type Counted = {
  /** Null where no word of the field stands there. */
  class: ItemClass | null;
  /** Whether the noun is in the singular. */
  single: boolean;
  unit: string | null;
  /** The words of origin before the noun (`Houthi`). */
  origin: readonly Token[];
  outcomes: string[];
  /** Whether a noun stands there, known or not. */
  hasNoun: boolean;
  total: boolean;
  part: boolean;
  /** The word that says that it is only claimed, as against what is confirmed. */
  claimed: string | null;
  next: number;
};

const longestDetour = 10;
const wholePronouns = wordsOf("whom which them these those");

/** Reads the noun and the outcomes after an amount (`heavy cruisers severely damaged`, `500 dead soldiers`). */
export function countedAt(tokens: readonly Token[], at: number): Counted {
  const total = afterTotal(tokens, at);
  const whole = afterWhole(tokens, at);
  const start = total ?? whole ?? at;
  const noun = headsNext(tokens, start) ? {words: [], next: start} : nounPhraseAt(tokens, start);
  const outcome = outcomesAt(tokens, noun.next);
  const late = outcome.list.length && !noun.words.length ? nounAfter(tokens, outcome.next) : null;
  const words = late ? late.words : noun.words;
  const again = late && outcomesAt(tokens, late.next);
  const list = outcome.list.length ? outcome.list : distantOutcome(tokens, noun);
  const seen = again ? again.next : outcome.next;
  const end = afterTotal(tokens, seen);
  const engaged = phraseAt(engagedCues, tokens, seen);
  const name = named(words);
  return {
    class: name.class,
    single: name.single,
    unit: name.unit,
    origin: name.origin,
    outcomes: again ? [...new Set([...list, ...again.list])].sort() : list,
    hasNoun: words.length > 0,
    total: total !== null || end !== null || saysTotal(tokens, at, seen),
    part: engaged !== null || whole !== null,
    claimed: claimedIn(tokens, at, seen),
    next: end ?? engaged?.next ?? seen
  };
}

/** The place after "in total" and the like, unless they head the next count (`Total: 254`). */
function afterTotal(tokens: readonly Token[], at: number): number | null {
  const total = phraseAt(totalCues, tokens, at);
  if (!total || headsNext(tokens, at)) return null;
  const trails = total.meaning === "after" && !tokens[at]?.capital;
  return trails || !magnitudeAt(tokens, total.next) ? total.next : null;
}

function saysTotal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.key === "total") return true;
  return false;
}

function claimedIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.opens && claimedWords.has(token.key)) return token.key;
  }
  return null;
}

/** The place after "of whom" and the like, which make the amount before them a part. */
function afterWhole(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key !== "of") return null;
  return wholePronouns.has(tokens[at + 1]?.key ?? "") && !magnitudeAt(tokens, at + 2) ? at + 2 : null;
}

/** The noun that follows its outcome (`500 dead soldiers`); words glued to the outcome belong to something else. */
function nounAfter(tokens: readonly Token[], at: number): NounPhrase | null {
  if (tokens[at]?.start === tokens[at - 1]?.end || headsNext(tokens, at)) return null;
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
