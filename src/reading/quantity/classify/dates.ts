import {previous} from "../../list.js";
import {dividesLines, isTerm, jointOf, endOfRun, endsLine, isProperName, type Token} from "../lex/token.js";
import {
  isDay,
  isNumber,
  isUngrouped,
  isYearNumber,
  numbersBackward,
  withSecond,
  type NamingRule
} from "./naming-rule.js";
import {hasTag} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import type {PhraseKind} from "../lexicon/sense.js";

const dateInFigures = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;
const dayJoints = new Set(["-", "/", "to", "and"]);

/** Dates: the days and the year around a month's name, dates in digits, and the years of an era. */
export const dateRules: readonly NamingRule[] = [
  {name: "date", on: "month", at: dateAround},
  {name: "date in figures", on: ({value, key}) => value === null && dateInFigures.test(key), at: numbersBackward},
  {name: "date with strokes", on: isDay, at: inDigits("/", isYearNumber)},
  {name: "ISO date", on: isYearNumber, at: inDigits("-", isDay)},
  {name: "year of an era", on: "era", at: yearsOfEra},
  {name: "span of years", on: isYearNumber, at: spanOfYears}
];

/** The day or days and the year around a month's name. */
function dateAround(tokens: readonly Token[], at: number): number[] | null {
  const {key, capital} = tokens[at] as Token;
  if (!capital && (key === "may" || key === "march")) return null;
  const isAfterDay = isDay(previous(tokens, at));
  const named = [at, ...(isAfterDay ? numbersBackward(tokens, at - 1) : [])];
  let after = at + 1;
  if (!isAfterDay && isDay(tokens[after]) && !isTerm(tokens[after + 1])) {
    named.push(after++);
    while (dayJoints.has(jointOf(tokens[after])) && isDay(tokens[after + 1])) {
      named.push(after + 1);
      after += 2;
    }
  }
  while (tokens[after]?.key === "," || tokens[after]?.key === ".") after++;
  if (isYearNumber(tokens[after])) named.push(after);
  else if (isYearNumber(tokens[at - 1]) && (at < 2 || dividesLines(tokens[at - 2]))) named.push(at - 1);
  return named;
}

/** `11/02/2007`, `2010-02-03`: two joints, a day between them, and what ends it. */
function inDigits(joint: string, isLast: (token: Token | undefined) => boolean): NamingRule["at"] {
  return (tokens, at) => {
    const isDate = tokens[at + 1]?.key === joint && isDay(tokens[at + 2]) && tokens[at + 3]?.key === joint;
    return isDate && isLast(tokens[at + 4]) ? [at, at + 2, at + 4] : null;
  };
}

/** The year or years of an era (`480–479 BC`, `AD 70`); an era's letters before a thing are none (`5 AD guns`). */
function yearsOfEra(tokens: readonly Token[], at: number): number[] | null {
  if (!tokens[at]?.capital) return null;
  const before = isTerm(tokens[at + 1]) ? [] : numbersBackward(tokens, at - 1);
  if (before.length) return [at, ...before];
  const years = withSecond(tokens, at + 1, isNumber);
  return isUngrouped(tokens[at + 1]) && !isTerm(tokens[(years.at(-1) as number) + 1]) ? [at, ...years] : null;
}

/** `1937-45`: a second year of two digits, later than the first, where nothing is counted. */
function spanOfYears(tokens: readonly Token[], at: number): number[] | null {
  const [first, joint, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (joint?.key !== "-" || !isNumber(first) || !isUngrouped(last) || last.end - last.start !== 2) return null;
  return (last.value ?? 0) > (first.value ?? 0) % 100 && !isTerm(tokens[at + 3]) ? [at, at + 2] : null;
}

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

/** A name and a number that fill a line, or their position in a list of such (`British 1500, French 2500`). */
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
