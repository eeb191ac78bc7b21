import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {endOfRun, dividesLines, endsLine, isProperName, isTerm, type Token} from "../lex/token.js";
import type {PhraseKind} from "../lexicon/sense.js";
import {isNumber, isUngrouped, isYearNumber, withSecond, type NamingRule} from "./naming-rule.js";

const endsRemark = new Set([")", ",", ";"]);
const longestLabel = 3;
/** How many tokens may stand under a year that fills a line, up to the next such year. */
const longestStage = 20;

/**
 * A year: in brackets, after a cue (`in 1944`), before a colon, or after a name; never before what it would count, nor where it
 * is one side of a range of counts or a party's only number.
 */
export const yearRule: NamingRule = {
  name: "year",
  on: isYearNumber,
  at: (tokens, at) => {
    if (!isYear(tokens, at)) return null;
    return isTerm(tokens[at + 3]) ? [at] : withSecond(tokens, at, endsSpan);
  }
};

function endsSpan(token: Token): boolean {
  return isUngrouped(token) && ((token.value ?? 100) < 100 || isYearNumber(token));
}

function isYear(tokens: readonly Token[], at: number): boolean {
  if (isTerm(tokens[at + 1]) || opensRange(tokens, at)) return false;
  const [before, next] = [previous(tokens, at), tokens[at + 1]];
  if (isYearJoint(before) && previous(tokens, at, 2)?.kind === "name") return true;
  if (before?.kind === "name" || hasTag(before?.word, "year cue")) return true;
  const dated = before?.word.joint === "of" ? tokens[at - 2] : undefined;
  if (dated?.kind === "name" || hasTag(dated?.word, "year cue") || hasTag(dated?.word, "of a year")) return true;
  if (next?.key === "-" && isYearNumber(tokens[at + 2]) && tokens[at + 3]?.key === ":") return true;
  if (before?.key === "(" || next?.key === ":" || (closesLabel(tokens, at) && !isPartysNumber(tokens, at))) return true;
  if (headsLine(tokens, at) || listsYears(tokens, at) || datesFigure(tokens, at)) return true;
  if (before?.key === "the" && isProperName(next) && !hasTag(next?.word, "nation")) return true;
  if (before?.key === ",")
    return tokens[at - 2]?.kind === "name" || (tokens[at - 2]?.kind !== "number" && endsPhrase(next));
  if (!isProperName(before) || isQualified(tokens, at)) return false;
  return !isPartysNumber(tokens, at) || hasTag(tokens[at + 2]?.word, "reference");
}

/** A year that fills a line, or has but a remark after it there, over lines of which the next says what is counted: `1866 (prewar)`. */
function headsLine(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !dividesLines(tokens[at - 1])) return false;
  let end = (withSecond(tokens, at, isYearNumber).at(-1) as number) + 1;
  if (tokens[end]?.key === "(") {
    end = endOfRun(tokens, end, (token) => token.key !== ")" && !dividesLines(token) && !isNumber(token)) + 1;
    if (tokens[end - 1]?.key !== ")") return false;
  }
  const next = endOfRun(tokens, end, dividesLines);
  if (next === end || tokens[end]?.kind === "rule" || tokens[next]?.kind !== "word") return false;
  return endsLine(tokens[next + 1]) || tokens[next + 1]?.key === ":";
}

/** A year that fills a line over one that begins with an amount written otherwise, where another fills one in the order of time. */
function listsYears(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at] as Token;
  if (!fillsLine(tokens, at) || !isWrittenOtherwise(tokens[at + 2], year)) return false;
  for (let other = Math.max(0, at - longestStage); other < at + longestStage; other++) {
    const token = tokens[other];
    const isLater = isYearNumber(token) && (token?.value ?? 0) > (year.value ?? 0);
    if (other !== at && isYearNumber(token) && isLater === other > at && fillsLine(tokens, other)) return true;
  }
  return false;
}

function fillsLine(tokens: readonly Token[], at: number): boolean {
  return endsLine(tokens[at - 1]) && endsLine(tokens[at + 1]);
}

/** The year of an estimate or a count in a bracket beside an amount that is written otherwise: `40,000 (census 1815)`, `(est. 1815) 40,000`. */
function datesFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.key !== ")") return false;
  const before = previous(tokens, at);
  const cue = before?.key === "." || before?.word.joint === "of" ? at - 2 : at - 1;
  if (!hasTag(tokens[cue]?.word, "dated")) return false;
  let open = cue;
  while (open > cue - longestLabel && tokens[open]?.kind === "word") open--;
  if (tokens[open]?.key !== "(") return false;
  let figure = open - 1;
  while (figure > open - 1 - longestLabel && tokens[figure]?.kind === "word") figure--;
  return isWrittenOtherwise(tokens[figure], tokens[at]) || isWrittenOtherwise(tokens[at + 2], tokens[at]);
}

/** Whether a number has a comma where a year has none, or is much larger. */
function isWrittenOtherwise(figure: Token | undefined, year: Token | undefined): boolean {
  if (!isNumber(figure) || figure.value === null || !year?.value) return false;
  return (figure.grouped && figure.value >= 1000) || figure.value >= 10 * year.value;
}

/** `Between 1500 and 2000` is a range where it begins what is said, or stands before what it counts. */
function opensRange(tokens: readonly Token[], at: number): boolean {
  const [opening, cue] = [tokens[at - 2], tokens[at - 1]?.key];
  if ((cue !== "between" && cue !== "from") || !isYearJoint(tokens[at + 1]) || tokens[at + 2]?.kind !== "number")
    return false;
  const closing = tokens[at + 3];
  const begins = !opening || opening.kind === "bullet" || opening.kind === "rule" || opening.key === ":";
  const fills = opening?.kind === "line" && tokens[at - 1]?.capital === true && endsLine(closing);
  return isTerm(closing) || (begins && closing?.key !== ":") || fills;
}

function isYearJoint(token: Token | undefined): boolean {
  return token?.key === "-" || token?.word.joint === "and" || token?.word.joint === "to";
}

/** The year after a bracket's first words, where they say nothing of an amount: `(peak 1779)`. */
function closesLabel(tokens: readonly Token[], at: number): boolean {
  const last = previous(tokens, at)?.word;
  if (!endsRemark.has(tokens[at + 1]?.key ?? "") || hasTag(last, "stop") || hasTag(last, "adverb")) return false;
  if (isQualified(tokens, at) || endsAt("part", tokens, at) || endsAt("claim", tokens, at)) return false;
  let from = at;
  while (from > at - longestLabel && tokens[from - 1]?.kind === "word" && !isTerm(tokens[from - 1])) from--;
  return from < at && tokens[from - 1]?.key === "(";
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || token.key === "," || token.key === ")" || token.key === ".";
}

/** `About 1500`, `Total 1500`: what is said before a number is no name, though it begins with a capital. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  return endsAt("before", tokens, at) || endsAt("total", tokens, at) || hasTag(tokens[at - 1]?.word, "foreign");
}

function endsAt(kind: PhraseKind, tokens: readonly Token[], at: number): boolean {
  for (let from = at - longestLabel; from < at; from++) if (phraseAt(kind, tokens, from)?.next === at) return true;
  return false;
}

/** A name and a number that fill a line, or their place in a list of such (`British 1500, French 2500`). */
function isPartysNumber(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > at - longestLabel && isProperName(tokens[from - 1])) from--;
  const [opening, closing] = [tokens[from - 1], tokens[at + 1]];
  const listed = opening?.key === "," && tokens[from - 2]?.kind === "number";
  if (opening?.key === "(") return from < at && closing?.key === "," && goesOnCounting(tokens, at + 2);
  if (listed && closing?.key === ")") return true;
  return (listed || endsLine(opening)) && (closing?.key === "," || endsLine(closing));
}

/** Whether the next of a list is a name and a number that is no year, so that the list is none of writers and years. */
function goesOnCounting(tokens: readonly Token[], at: number): boolean {
  const next = endOfRun(tokens, at, isProperName, longestLabel);
  return next > at && tokens[next]?.kind === "number" && !isYearNumber(tokens[next]);
}
