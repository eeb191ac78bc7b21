import {claimCues, partCues, totalCues} from "../grammar/cues.js";
import {adverbs, nounStops} from "../grammar/function-words.js";
import {phraseAt, type Phrases} from "../grammar/phrases.js";
import {before as qualifiers} from "../grammar/qualifiers.js";
import {wordsOf} from "../grammar/words.js";
import {countsSomething, isDay, isYearNumber} from "./number-tokens.js";
import type {Token} from "./token.js";

const yearCues = wordsOf(
  `in for by between since from until till during mid early late after before year years of spring summer autumn winter
    fall`
);
const endsRemark = new Set([")", ",", ";"]);
const longestLabel = 3;

/**
 * Whether a number is a year: in brackets, after a cue (`in 1944`), before a colon, or after a name; never before what
 * it would count, nor where it is one side of a range of counts or a party's only number.
 */
export function isYear(tokens: readonly Token[], at: number): boolean {
  if (!isYearNumber(tokens[at]) || countsSomething(tokens[at + 1]) || opensRange(tokens, at)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.key === "-" && isDay(tokens[at + 2]) && tokens[at + 3]?.key === "-") return true;
  if (isYearJoint(before) && tokens[at - 2]?.kind === "name") return true;
  if (before?.kind === "name" || yearCues.has(before?.key ?? "")) return true;
  if (before?.key === "(" || next?.key === ":" || (closesLabel(tokens, at) && !isPartysNumber(tokens, at))) return true;
  if (before?.key === ",")
    return tokens[at - 2]?.kind === "name" || (tokens[at - 2]?.kind !== "number" && endsPhrase(next));
  return isName(before) && !isQualified(tokens, at) && !isPartysNumber(tokens, at);
}

/** `Between 1500 and 2000` is a range where it begins what is said, or stands before what it counts. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const [opening, cue] = [tokens[at - 2], tokens[at - 1]?.key];
  if ((cue !== "between" && cue !== "from") || !isYearJoint(tokens[at + 1]) || tokens[at + 2]?.kind !== "number")
    return false;
  const closing = tokens[at + 3];
  const begins = !opening || opening.kind === "bullet" || opening.kind === "rule" || opening.key === ":";
  const fills = opening?.kind === "line" && tokens[at - 1]?.capital === true && (!closing || dividesLines(closing));
  return countsSomething(closing) || (begins && closing?.key !== ":") || fills;
}

function isYearJoint(token: Token | undefined): boolean {
  return token?.key === "-" || token?.key === "and" || token?.key === "to";
}

/** The year after a bracket's first words, where they say nothing of an amount: `(peak 1779)`. */
function closesLabel(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.key ?? "";
  if (!endsRemark.has(tokens[at + 1]?.key ?? "") || nounStops.has(last) || adverbs.has(last)) return false;
  if (isQualified(tokens, at) || endsAt(partCues, tokens, at) || endsAt(claimCues, tokens, at)) return false;
  let from = at;
  while (from > at - longestLabel && tokens[from - 1]?.kind === "word" && !tokens[from - 1]?.lexeme) from--;
  return from < at && tokens[from - 1]?.key === "(";
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || token.key === "," || token.key === ")" || token.key === ".";
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.lexeme === null;
}

/** `About 1500`, `Total 1500`: what is said before a number is no name, though it begins with a capital. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  return endsAt(qualifiers, tokens, at) || endsAt(totalCues, tokens, at);
}

function endsAt<Meaning>(table: Phrases<Meaning>, tokens: readonly Token[], at: number): boolean {
  for (let from = at - longestLabel; from < at; from++) if (phraseAt(table, tokens, from)?.next === at) return true;
  return false;
}

/** A name and a number that fill a line, or their place in a list of such (`British 1500, French 2500`). */
function isPartysNumber(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > at - longestLabel && isName(tokens[from - 1])) from--;
  const [opening, closing] = [tokens[from - 1], tokens[at + 1]];
  const listed = opening?.key === "," && tokens[from - 2]?.kind === "number";
  if (opening?.key === "(") return from < at && closing?.key === "," && goesOnCounting(tokens, at + 2);
  if (listed && closing?.key === ")") return true;
  return (listed || !opening || dividesLines(opening)) && (!closing || closing.key === "," || dividesLines(closing));
}

/** Whether the next of a list is a name and a number that is no year, so that the list is none of writers and years. */
function goesOnCounting(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + longestLabel && isName(tokens[next])) next++;
  return next > at && tokens[next]?.kind === "number" && !isYearNumber(tokens[next]);
}

function dividesLines({kind}: Token): boolean {
  return kind === "line" || kind === "bullet" || kind === "rule";
}
