import {previous} from "../../list.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {endOfRun, isProperName, touches, isDesignation, isJoint, isMeasure, type Token} from "../lex/token.js";
import {noPhrases, type PhraseKind} from "../lexicon/sense.js";
import {amountAt} from "./amount.js";
import {outcomeAt} from "./outcomes.js";
import type {ItemClass} from "../../terms.js";

/** The words of a noun phrase and the index of the token after it. */
export type NounPhrase = {words: readonly Token[]; next: number};

const longestPhrase = 9;
const longestHeading = 10;
/** How many words may stand between a participle or a joint and the noun that they lead to. */
const longestLead = 3;
/** The phrases at which a noun phrase ends; of the `leading` ones some are adjectives too, but not right before an amount or an end. */
const closing: readonly PhraseKind[] = ["part", "total", "unknown", "vague", "engaged", "elsewhere"];
const leading: readonly PhraseKind[] = ["before", "after", "stage"];

/** The words of the noun that begins at a token, with nouns joined to it (`troops, sailors and militia`). */
export function nounPhraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): NounPhrase {
  const words: Token[] = [];
  let next = skipFillers(tokens, at);
  if (isGlued(tokens, next) && !tokens[next]?.word.noun && !tokens[next]?.word.outcome) return {words, next: at};
  while (words.length < longestPhrase && !(words.length && (isGlued(tokens, next) || headsNext(tokens, next)))) {
    const end = afterWord(tokens, next) ?? afterJoint(tokens, next, words, lexicon);
    if (end === null) break;
    for (; next < end; next++) if (tokens[next]?.kind !== "footnote") words.push(tokens[next] as Token);
  }
  return words.length ? {words, next} : {words, next: at};
}

/** A name with a colon and an amount after it heads that amount (`18,000 Military Contractors: 20,000`). */
export function headsNext(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.capital || tokens[at]?.kind === "name") return false;
  for (let next = at; next < at + longestHeading; next++) {
    const token = tokens[next];
    if (token?.key === ":") {
      const breaks = tokens[next + 1]?.kind === "line";
      if (breaks && tokens[at - 1]?.kind === "number" && tokens[next - 1]?.word.noun?.plural) return false;
      const first = breaks ? next + 2 : next + 1;
      return amountAt(tokens, first) !== null || phraseAt("unknown", tokens, first) !== null;
    }
    if (token?.kind !== "word" && token?.kind !== "name") return false;
    const before = next > at && token.capital ? tokens[next - 1] : undefined;
    if (before?.capital === false && before.word.noun) return false;
  }
  return false;
}

/** Whether a word with a capital follows without a space: the start of something else. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [previous(tokens, at), tokens[at]];
  if (before?.key === "/" || before?.key === "x") return false;
  return token?.kind === "word" && token.capital && touches(before, token);
}

/** Skips words that change nothing, and measures (`4 75 mm guns`). */
function skipFillers(tokens: readonly Token[], at: number): number {
  for (let next = at; ;) {
    const token = tokens[next];
    const second = tokens[next + 1];
    if (token?.kind === "name" && isMeasure(token)) next += second?.kind === "name" && !isDesignation(second) ? 2 : 1;
    else if (hasTag(token?.word, "filler")) next++;
    else if (token?.kind === "footnote" && (isDesignation(second) || (second?.kind === "word" && !second.capital)))
      next++;
    else return next;
  }
}

function afterWord(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (isDesignation(token)) return at + 1;
  if (token?.kind !== "word" || endsNoun(tokens, at) || outcomeAt(tokens, at)) return null;
  if (hasTag(token.word, "participle") && !leadsToNoun(tokens, at + 1)) return null;
  const before = previous(tokens, at)?.word.noun;
  if (before && token.capital && !token.word.noun && (before.plural || hasTag(token.word, "nation"))) return null;
  return leadsToOutcome(tokens, at) ? null : at + 1;
}

function endsNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (hasTag(word, "stop")) return true;
  if (!word || word.phrases === noPhrases) return false;
  if (closing.some((kind) => phraseAt(kind, tokens, at))) return true;
  return leading.some((kind) => {
    const phrase = phraseAt(kind, tokens, at);
    const next = phrase && tokens[phrase.next];
    return phrase !== null && (next?.kind !== "word" || next.word.opens || hasTag(next.word, "stop"));
  });
}

/** Whether plain words lead on to a known noun, so that what stands before them describes it (`reinforced infantry company`). */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + longestLead; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || endsNoun(tokens, next)) return false;
    if (token.word.noun) return true;
  }
  return false;
}

function leadsToOutcome(tokens: readonly Token[], at: number): boolean {
  const next = endOfRun(tokens, at, ({kind, word}) => kind === "word" && hasTag(word, "adverb"));
  return next > at && outcomeAt(tokens, next) !== null;
}

/** The position after a joint and the noun that it leads to, or null: `and militia`, `of the line`, `/Indian`. */
function afterJoint(tokens: readonly Token[], at: number, words: readonly Token[], lexicon: Lexicon): number | null {
  const key = tokens[at]?.key ?? "";
  if (!words.length) return null;
  if (tokens[at]?.word.joint === "of") return ofPhrase(tokens, at, words, lexicon);
  if (key === "/") return afterWord(tokens, at + 1);
  if (!isJoint(tokens[at]) && key !== ",") return null;
  if (key === "," && words.every(({word}) => hasTag(word, "description") && !word.noun) && leadsToNoun(tokens, at + 1))
    return afterWord(tokens, at + 1);
  const start = key === "," && isJoint(tokens[at + 1]) ? at + 2 : at + 1;
  return joinedNoun(tokens, start, words, key === ",");
}

function ofPhrase(tokens: readonly Token[], at: number, words: readonly Token[], lexicon: Lexicon): number | null {
  if (tokens[at + 1]?.key === "the" && tokens[at + 2]?.key === "line") return at + 3;
  if (tokens[at + 1]?.key === "war") return at + 2;
  const head = lexicon.wordOf(lexicon.singular(words.at(-1)?.key ?? ""));
  return hasTag(head, "container") ? afterWord(tokens, at + 1) : null;
}

/** A noun in the singular that describes another, which a joint leads to: `auxiliary and merchant ships`. */
function describes({word, key}: Token): boolean {
  return (
    hasTag(word, "description") &&
    word.noun?.plural === false &&
    (word.noun.class !== "personnel" || key === "auxiliary")
  );
}

/**
 * A noun joined to the one before it is of the same sort, or theirs in common (`Iranian and Iraqi civilians`, `armoured and motorised
 * divisions`); after a comma the list must go on to an "and".
 */
function joinedNoun(tokens: readonly Token[], at: number, words: readonly Token[], listed: boolean): number | null {
  const said = words.findLast(({word}) => word.noun);
  const before = said && describes(said) ? undefined : said?.word.noun;
  const isNames = words.every(({capital}) => capital);
  if (!before && listed && !isNames) return null;
  let next = at;
  for (;;) {
    const end = afterWord(tokens, next);
    if (end === null || next - at > longestLead) return null;
    next = end;
    const last = tokens[next - 1];
    const noun = last?.word.noun;
    if (!before && isNames && !noun && isProperName(last) && afterWord(tokens, next) === null) break;
    if (noun && (!before || sortOf(noun.class) === sortOf(before.class)) && afterWord(tokens, next) === null) break;
  }
  return !listed || isJoint(tokens[at - 1]) || isJoint(tokens[next]) ? next : null;
}

/** Soldiers and civilians are of one sort. */
export function sortOf(itemClass: ItemClass): string {
  return itemClass === "civilian" ? "personnel" : itemClass;
}
