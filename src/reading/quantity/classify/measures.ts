import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {dividesLines, isProperName, isTerm, touches, isCapital, type Token} from "../lex/token.js";
import {
  isNumber,
  isUngrouped,
  numberAfter,
  numbersBackward,
  rangeEnding,
  withSecond,
  type NamingRule
} from "./naming-rule.js";

/** How many words a regiment's name may have. */
const longestName = 5;
const clock = /^0\d{3}$/;
/** A whole is cut in no more parts, and a regiment has no more battalions. */
const mostParts = 20;
const ordinal = /^\d+(?:st|nd|rd|th)$/;

/** What measures or refers and does not count: `75 mm`, `$500`, `page 7`, `1/7`, `under the age of 5`. */
export const measureRules: readonly NamingRule[] = [
  {name: "time of day", on: isUngrouped, at: timeOfDay},
  {name: "measure", on: "measure", at: measured},
  {name: "calibre", on: "calibre", at: (tokens, at) => (tokens[at]?.key.includes("-") ? [at] : null)},
  {name: "ordinal in words", on: "ordinal", at: ordinalInWords},
  {name: "age", on: "age", at: ageOf},
  {name: "battalion of a regiment", on: isNumber, at: battalion},
  {name: "fraction", on: isNumber, at: fraction},
  {name: "reference", on: isNumber, at: reference}
];

/** The numbers before a measure; none of a type's sign (`Ju 88°`), nor those that are much larger than the one after them. */
function measured(tokens: readonly Token[], at: number): number[] | null {
  if (previous(tokens, at)?.kind === "name" && tokens[at]?.kind === "mark") return null;
  const numbers = numbersBackward(tokens, at - 1);
  const other = numbers.findIndex(
    (position, index) => valueAt(tokens, position) > 10 * valueAt(tokens, numbers[index - 1])
  );
  return numbers.length ? [...numbers.slice(0, other < 0 ? undefined : other), at] : null;
}

/** A range rises, or nearly: the 40,000 of `40,000 or 60%` are not per cent. */
function valueAt(tokens: readonly Token[], at: number | undefined): number {
  return (at === undefined ? null : tokens[at]?.value) ?? Infinity;
}

/** `twenty first`, `one hundred and forty second` */
function ordinalInWords(tokens: readonly Token[], at: number): number[] | null {
  const number = previous(tokens, at)?.word.joint === "and" ? at - 2 : at - 1;
  const before = tokens[number];
  return before?.rule === "number in words" && isNumber(before) && (before.value ?? 1) % 10 === 0 ? [number, at] : null;
}

/** `7:30`, `0600`: nothing is counted with a zero before it. */
function timeOfDay(tokens: readonly Token[], at: number): number[] | null {
  const [hour, colon, minute] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (clock.test(hour.key)) return isTerm(colon) ? null : [at];
  if (colon?.key !== ":" || !touches(hour, colon) || !isNumber(minute) || !touches(colon, minute)) return null;
  const isTime = (hour.value ?? 24) < 24 && /^[0-5]\d$/.test(minute.key);
  return isTime && !isTerm(tokens[at + 3]) ? [at, at + 2] : null;
}

/** `under the age of 5`, `aged 12`, `between the ages of 15 and 60` */
function ageOf(tokens: readonly Token[], at: number): number[] | null {
  const last = numberAfter(tokens, tokens[at + 1]?.word.joint === "of" ? at + 2 : at + 1);
  if (last === null || isTerm(tokens[last + 1])) return null;
  return rangeEnding(tokens, last);
}

/** `1/5 Gurkha Rifles` */
function battalion(tokens: readonly Token[], at: number): number[] | null {
  if (tokens[at + 1]?.key !== "/") return null;
  const name = tokens.slice(at + 3, at + 3 + longestName);
  const unit = name.find(({capital, word}) => !capital || hasTag(word, "numbered"));
  return unit?.capital ? fraction(tokens, at) : null;
}

/** `1/7` and `2/3rd`, unless it stands before what two sources count (`59/62 wounded`). */
function fraction(tokens: readonly Token[], at: number): number[] | null {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || first.grouped || !second || (joint?.key !== "/" && joint?.key !== "-")) return null;
  if (second.kind === "name" && ordinal.test(second.key)) return [at, at + 2];
  const isPart = (first.value ?? 0) < (second.value ?? 0) && (second.value ?? 0) <= mostParts;
  if (!isPart) return null;
  const isCounted = joint.key !== "/" || !isNumber(second) || second.grouped || isTerm(tokens[at + 3]);
  return isCounted ? null : [at, at + 2];
}

/** `page 7`, `$ 500`, `No. 5`, `Day 2`, `§7`; money whatever its size. */
function reference(tokens: readonly Token[], at: number): number[] | null {
  const token = tokens[at] as Token;
  const before = previous(tokens, at)?.key === "." ? previous(tokens, at, 2) : previous(tokens, at);
  if (before && hasTag(before.word, "money")) return withSecond(tokens, at, isNumber);
  if (!before || (token.grouped && token.rule !== "number in words")) return null;
  const next = tokens[at + 1];
  if (before.capital && hasTag(before.word, "named by number") && !isForceOfBranch(tokens, at - 1))
    return endsName(before, next) && (token.value ?? 0) < (isPlace(before) ? 100 : 1000)
      ? withSecond(tokens, at, isUngrouped)
      : null;
  if (endsHeading(tokens, at, before)) return [at];
  if (!hasTag(before.word, "reference") || (token.value ?? 0) >= 10000) return null;
  const isCounted = isTerm(next) && !next?.capital && !(before.capital && hasTag(before.word, "numbered type"));
  return isCounted ? null : withSecond(tokens, at, isUngrouped);
}

/** `Air Force 250` */
function isForceOfBranch(tokens: readonly Token[], at: number): boolean {
  return hasTag(tokens[at]?.word, "force") && hasTag(previous(tokens, at)?.word, "branch");
}

/** A fort or a port, beside which larger numbers are of those who held it. */
function isPlace({word}: Token): boolean {
  return hasTag(word, "branch") && !hasTag(word, "force");
}

/** Whether what is named by a number ends with it; a place or a force is followed by a name of something else: `National Force 6 Mowag`. */
function endsName({word}: Token, next: Token | undefined): boolean {
  return !isTerm(next) && !(hasTag(word, "branch") && isProperName(next));
}

/** Whether a number ends a line's heading of one word that counts nothing: `Estimate 1:`, `Attack 2:`. */
function endsHeading(tokens: readonly Token[], at: number, {capital, kind, word}: Token): boolean {
  const before = previous(tokens, at, 2);
  const isFirst = kind === "word" && capital && (!before || dividesLines(before));
  const counts = word.noun !== null || word.outcome !== null || word.opens;
  return isFirst && !counts && tokens[at + 1]?.key === ":" && (tokens[at]?.value ?? 0) < 100;
}

/** How many tokens a citation's words before its publisher may have. */
const longestTitle = 40;

/** Numbers in the title of a citation that lost its brackets: `3 woundedBoat with 20 men sinks off Kos, BBC News`. */
export const citationRule: NamingRule = {
  name: "citation",
  on: "publisher",
  at: (tokens, at) => {
    const start = isCapital(tokens[at]) ? titleBefore(tokens, at) : null;
    if (start === null) return null;
    const numbers: number[] = [];
    let words = 0;
    for (let next = start; next < at; next++) {
      const token = tokens[next] as Token;
      if (token.kind === "word") words++;
      else if (token.kind === "number" && (words > 1 || headsTitle(tokens, next, start))) numbers.push(next);
    }
    return numbers;
  }
};

/** Where the title begins that a publisher's name ends: at a word with a capital, or a number, without a space before it. */
function titleBefore(tokens: readonly Token[], at: number): number | null {
  for (let start = at; start > Math.max(0, at - longestTitle); start--) {
    const [before, token] = [tokens[start - 1] as Token, tokens[start] as Token];
    if (dividesLines(token) || token.key === "(") return null;
    const isGlued = touches(before, token) && (before.kind !== "mark" || before.key === ")");
    if (isGlued && (token.capital || headsTitle(tokens, start, start))) return start;
  }
  return null;
}

/** A number that begins a title has words with capitals after it: `120 Security Forces Killed in Ambush, Fox News`. */
function headsTitle(tokens: readonly Token[], at: number, start: number): boolean {
  return at === start && tokens[at]?.kind === "number" && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);
}
