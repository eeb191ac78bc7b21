import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {touches, type Token} from "../lex/token.js";
import {numberAt} from "./amount.js";
import {headsNext, nounPhraseAt, type NounPhrase} from "./noun-phrase.js";
import {nounMeaning, noMeaning, type NounMeaning} from "./noun.js";
import {outcomeAt, outcomesAt} from "./outcomes.js";
import type {Outcome} from "../../terms.js";

/** What an amount counts, as far as the words after it say. */
export type Counted = NounMeaning & {
  outcomes: readonly Outcome[];
  /** Whether a noun stands there, known or not. */
  hasNoun: boolean;
  total: boolean;
  part: boolean;
  /** The word that says that it is only claimed, as against what is confirmed. */
  claimed: string | null;
  next: number;
};

const longestDetour = 10;

/** Nothing said after an amount. */
export function nothingCounted(at: number): Counted {
  return {...noMeaning, outcomes: [], hasNoun: false, total: false, part: false, claimed: null, next: at};
}

/** Reads the noun and the outcomes after an amount (`heavy cruisers severely damaged`, `500 dead soldiers`). */
export function countedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Counted {
  const total = afterTotal(tokens, at);
  const whole = afterWhole(tokens, at);
  const start = total ?? whole ?? at;
  const noun =
    headsNext(tokens, start) || phraseAt("stage", tokens, start)?.means === "stage"
      ? {words: [], next: start}
      : nounPhraseAt(tokens, start, lexicon);
  const outcome = outcomesAt(tokens, noun.next);
  const late = outcome.list.length && !noun.words.length ? nounAfter(tokens, outcome.next, lexicon) : null;
  const words = late ? late.words : noun.words;
  const again = late && outcomesAt(tokens, late.next);
  const list = outcome.list.length ? outcome.list : distantOutcome(tokens, noun);
  const seen = again ? again.next : outcome.next;
  const end = afterTotal(tokens, seen);
  const engaged = phraseAt("engaged", tokens, seen);
  const meaning = nounMeaning(words, lexicon);
  const type = tokens[at]?.key === "x" && meaning.class === null ? typeAt(tokens, at + 1, words) : null;
  const name = type ?? meaning;
  const said = tokens.slice(at, seen);
  const isArmed = name.class === "civilian" && tokens.slice(at, noun.next).some(({word}) => hasTag(word, "under arms"));
  return {
    class: isArmed ? "personnel" : name.class,
    single: name.single,
    unit: name.unit,
    origin: name.origin,
    unknown: name.unknown,
    outcomes: again ? ([...new Set([...list, ...again.list])].sort() as Outcome[]) : list,
    hasNoun: words.some(({word}) => !hasTag(word, "adverb")),
    total: total !== null || end !== null || said.some(({key}) => key === "total"),
    part: engaged !== null || whole !== null,
    claimed: said.find(({word}) => hasTag(word, "claimed"))?.key ?? null,
    next: end ?? engaged?.next ?? seen
  };
}

/** The type, or the calibre, that a number is multiplied by, which is of things: `12 × PBY`, `8 × 88mm`. */
function typeAt(tokens: readonly Token[], at: number, words: readonly Token[]): NounMeaning | null {
  const type = words.length ? words : tokens.slice(at, at + 1);
  const isType = words.length ? words[0]?.capital : type[0]?.rule === "ordinal or measure";
  return isType ? {...noMeaning, class: "equipment", unit: type.map(({key}) => key).join(" ")} : null;
}

/** The position after "in total" and the like, unless they head the next count (`Total: 254`). */
function afterTotal(tokens: readonly Token[], at: number): number | null {
  const total = phraseAt("total", tokens, at);
  if (!total || headsNext(tokens, at)) return null;
  const trails = total.means === "after" && !tokens[at]?.capital;
  return trails || !numberAt(tokens, total.next) ? total.next : null;
}

/** The position after "of whom" and the like, which make the amount before them a part. */
function afterWhole(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.word.joint !== "of") return null;
  return hasTag(tokens[at + 1]?.word, "pronoun") && !numberAt(tokens, at + 2) ? at + 2 : null;
}

/** The noun that follows its outcome (`500 dead soldiers`); words glued to the outcome, or with an outcome of their own, belong to something else. */
function nounAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): NounPhrase | null {
  if (touches(tokens[at - 1], tokens[at]) || headsNext(tokens, at)) return null;
  const noun = nounPhraseAt(tokens, at, lexicon);
  if (!noun.words.some(({word}) => word.noun)) return null;
  const isOther =
    noun.words[0]?.capital && noun.words.at(-1)?.word.noun?.plural === false && outcomeAt(tokens, noun.next);
  return isOther ? null : noun;
}

/** An outcome further on in the clause (`18 civilians of the village killed`). */
function distantOutcome(tokens: readonly Token[], noun: NounPhrase): readonly Outcome[] {
  if (!noun.words.length) return [];
  for (let at = noun.next; at < noun.next + longestDetour; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.kind !== "name")) return [];
    if (token.word.joint === "and" || token.key === "including") return [];
    if (outcomeAt(tokens, at)) return outcomesAt(tokens, at).list;
  }
  return [];
}
