import type {Token} from "../tokens/token.js";
import {adverbs, fillers, nounStops} from "./function-words.js";
import {singular} from "./lexicon.js";
import {magnitudeAt} from "./magnitude.js";
import {headsNext} from "./next-heading.js";
import {oneOutcome} from "./outcomes.js";
import {isDesignation, isJoint, isMeasure, isName, sort} from "./word-kinds.js";
import {wordsOf} from "./words.js";

/** The words of a noun phrase and the index of the token after it. */
export type NounPhrase = {words: Token[]; next: number};

const longestPhrase = 9;
const containers = wordsOf("piece member crew body group unit band force number set pair people part");

/** The words of the noun that begins at a token, with nouns joined to it (`troops, sailors and militia`). */
export function nounPhraseAt(tokens: readonly Token[], at: number): NounPhrase {
  const words: Token[] = [];
  let next = skipFillers(tokens, at);
  if (isGlued(tokens, next) && tokens[next]?.lexeme === null) return {words, next: at};
  while (words.length < longestPhrase && !(words.length && (isGlued(tokens, next) || headsNext(tokens, next)))) {
    const end = afterWord(tokens, next) ?? afterJoint(tokens, next, words);
    if (end === null) break;
    for (; next < end; next++) if (tokens[next]?.kind !== "footnote") words.push(tokens[next] as Token);
  }
  return words.length ? {words, next} : {words, next: at};
}

/** Whether a word with a capital follows without a space: the start of something else. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before?.key === "/" || before?.key === "x") return false;
  return token?.kind === "word" && token.capital && token.start === before?.end;
}

/** Skips words that change nothing, and measures (`4 75 mm guns`). */
function skipFillers(tokens: readonly Token[], at: number): number {
  for (;;) {
    const token = tokens[at];
    if (token?.kind === "name" && isMeasure(token)) at += tokens[at + 1]?.kind === "name" ? 2 : 1;
    else if (fillers.has(token?.key ?? "")) at++;
    else return at;
  }
}

function afterWord(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (isDesignation(token)) return at + 1;
  if (token?.kind !== "word" || nounStops.has(token.key) || oneOutcome(tokens, at)) return null;
  if (magnitudeAt(tokens, at)) return null;
  if (token.capital && !token.lexeme && tokens[at - 1]?.lexeme?.noun?.plural) return null;
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

/**
 * A noun joined to the one before it is of the same sort, or theirs in common (`Iranian and Iraqi civilians`); after a
 * comma the list must go on to an "and".
 */
function joinedNoun(tokens: readonly Token[], at: number, words: readonly Token[], listed: boolean): number | null {
  const before = words.findLast(({lexeme}) => lexeme?.noun)?.lexeme?.noun;
  if (!before && !words.every(({capital}) => capital)) return null;
  let next = at;
  for (;;) {
    const end = afterWord(tokens, next);
    if (end === null || next - at > 3) return null;
    next = end;
    const noun = tokens[next - 1]?.lexeme?.noun;
    if (!before && !noun && isName(tokens[next - 1]) && afterWord(tokens, next) === null) break;
    if (noun && (!before || sort(noun.class) === sort(before.class)) && afterWord(tokens, next) === null) break;
  }
  return !listed || isJoint(tokens[at - 1]) || isJoint(tokens[next]) ? next : null;
}
