import {previous} from "../../list.js";
import {isCasualty} from "../../terms.js";
import {unknownWord, type Tag, type Word} from "../lexicon/sense.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {phraseAt} from "./phrase.js";
import {addedPortion, isPortionOfWhole, portionAt, scaleAfter} from "./portions.js";
import {isProperName, isTerm, jointOf, rangeJoints, revised, type Token} from "./token.js";
import {beginsNumberInWords, numberInWordsAt} from "./number-words.js";
import {splitCompounds} from "./spelled-out.js";

/** A number and the place after it. */
type Sum = {value: number | null; factor: number; next: number; rule?: string};

/** The rule of a number that says a part of one thing, which no thing but a formation comes in. */
export const partOfOne = "part of one";

/** The rule of a number of times another that is no round one. */
export const product = "product";
/** The rule of a scale whose number is not told. */
export const scaleAlone = "scale alone";

const builders: readonly Tag[] = ["stop", "adverb", "filler"];
const mostScales = 4;
/** Halves and quarters are exact in binary; thirds are not, and are rounded at this. */
const precision = 1e6;

/**
 * Joins digits with their scale, and number words with each other, to one number: `1.2 million`, `twenty five thousand`, `half a dozen`,
 * `10 thousand`, `5 x 1,000`. Words for amounts that are no number (`several hundred`) stay words.
 */
export function withNumbers(lexed: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens = splitCompounds(lexed, lexicon);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const vague = token.word.opens ? phraseAt("vague", tokens, at) : null;
    if (vague && vague.next > at + 1) {
      while (at < vague.next) joined.push(tokens[at++] as Token);
      continue;
    }
    const sum = numberAt(tokens, at);
    const isAsItStands = sum?.next === at + 1 && sum.value === token.value && token.kind === "number";
    joined.push(sum && !isAsItStands ? mergedToken(tokens, at, sum) : token);
    at = sum?.next ?? at + 1;
  }
  return joined;
}

function mergedToken(tokens: readonly Token[], at: number, {value, factor, next, rule}: Sum): Token {
  const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
  const inWords = first.kind === "word";
  const words = inWords ? tokens.slice(at, next) : [first];
  return revised(first, {
    kind: "number",
    end: last.end,
    key: words.map(({key}) => key).join(" "),
    word: unknownWord,
    value,
    factor,
    grouped: first.grouped || inWords || next > at + 1,
    rule: rule ?? (inWords ? "number in words" : next > at + 1 ? "number and scale" : first.rule)
  });
}

function numberAt(tokens: readonly Token[], at: number): Sum | null {
  const token = tokens[at] as Token;
  if (token.kind !== "number" && !(token.kind === "word" && token.word.opens)) return null;
  if (isPortionOfWhole(tokens, at)) return null;
  if (token.kind === "number") return portionOfScale(tokens, at) ?? inDigits(tokens, at, token);
  if (token.word.scale && beginsNumberInWords(token) && isScaleAlone(tokens, at))
    return {value: null, factor: 1, next: at + 1, rule: scaleAlone};
  const worded = numberInWordsAt(tokens, at);
  return portionOfScale(tokens, at) ?? (worded && wholeNumber(tokens, worded));
}

/** Whether a word or sign that states no number stands where that of a scale would (`xx thousand`, `? hundred`). */
function isScaleAlone(tokens: readonly Token[], at: number): boolean {
  const before = previous(tokens, at);
  if (before?.key === "x") return previous(tokens, at, 2)?.kind !== "number";
  if (before?.kind !== "word") return before?.kind === "name" || before?.key === "?" || before?.key === "#";
  const {tags, phrases} = before.word;
  return !isTerm(before) && !phrases.before && !builders.some((tag) => tags.includes(tag));
}

/** A portion of a scale: `half a million`, `three quarters of a million`, `a quarter of a million`, `half a dozen`. */
function portionOfScale(tokens: readonly Token[], at: number): Sum | null {
  const portion = portionAt(tokens, at);
  if (!portion) return null;
  const scale = scaleAfter(tokens, portion.next);
  const by = scale?.by ?? sharedScale(tokens, portion.next);
  const value = by === 1 ? 0 : Math.round(portion.value * by);
  return value ? {value, factor: value, next: scale?.next ?? portion.next} : null;
}

function inDigits(tokens: readonly Token[], at: number, {key, value, factor: own, grouped}: Token): Sum | null {
  const scale = scaleAt(tokens, at + 1);
  const decimal = scale && !scale.short ? decimalOf(key, value) : value;
  if (decimal === null) return {value: null, factor: 1, next: at + 1};
  const added = addedPortion(tokens, at + 1);
  let next = added?.next ?? at + 1;
  if (decimal < 1 && scaleAfter(tokens, next)) next = (scaleAfter(tokens, next) as {next: number}).next - 1;
  let by = 1;
  for (let last = 1; next < at + mostScales + 4; next++) {
    const found = scaleAt(tokens, next);
    if (!found || found.by <= last || (grouped && found.short)) break;
    by *= last = found.by;
  }
  let factor = own * by;
  const late = added || by === 1 ? null : addedPortion(tokens, next);
  const sum = decimal + (added ?? late ?? {value: 0}).value;
  if (by === 1 && !Number.isInteger(sum)) by = factor = sharedScale(tokens, next);
  const times = by === 1 && Number.isInteger(sum) ? timesAfter(tokens, next) : null;
  if (times) return {value: sum * times, factor: times, next: next + 2, rule: times % 100 ? product : undefined};
  return wholeNumber(tokens, {value: sum * by, factor, next: late?.next ?? next});
}

/** A point before a scale word is a decimal point, however many digits follow it, and so is a comma before one or two: `1.250 million`, `1,2 million`. */
function decimalOf(key: string, value: number | null): number | null {
  if (/^\d{1,3}\.\d{3}$/.test(key)) return Number(key);
  return value ?? (/^\d{1,3},\d{1,2}$/.test(key) ? Number(key.replace(",", ".")) : null);
}

/** What multiplies both sides of a range (`2.7–5.4 million`, `a quarter to half a million`), or 1. */
function sharedScale(tokens: readonly Token[], joint: number): number {
  if (!rangeJoints.has(jointOf(tokens[joint]))) return 1;
  const next = portionAt(tokens, joint + 1)?.next ?? joint + 2;
  return (scaleAfter(tokens, next) ?? scaleAt(tokens, next))?.by ?? 1;
}

/** What a word multiplies a number by; one that measures too (`12 m`) does so only before people or what became of them (`1.5m Soviet troops`). */
function scaleAt(tokens: readonly Token[], at: number): Word["scale"] {
  const token = tokens[at];
  if (token?.kind !== "word" || !token.word.scale || !token.word.tags.includes("measure"))
    return token?.word.scale ?? null;
  const {noun, outcome} = (isProperName(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1])?.word ?? unknownWord;
  const isOfPeople = noun?.class === "personnel" || noun?.class === "civilian" || isCasualty(outcome ?? "");
  return isOfPeople ? token.word.scale : null;
}

/** The number that another is taken times: `5 x 1,000`, `3 × 50 men`. */
function timesAfter(tokens: readonly Token[], at: number): number | null {
  const [sign, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.key !== "x" || number?.kind !== "number" || !number.value || !Number.isInteger(number.value)) return null;
  return after && (after.kind === "name" || after.word.tags.includes("measure")) ? null : number.value;
}

/** A number without what binary fractions add to it; null for a part of anything that does not come in parts. */
function wholeNumber(tokens: readonly Token[], sum: Sum & {value: number}): Sum {
  const value = Math.round(sum.value * precision) / precision;
  const {factor, next} = sum;
  if (Number.isInteger(value) || namesFormation(tokens, next)) return {value, factor, next};
  return factor > 1 ? {value: Math.round(value), factor, next} : {value: null, factor, next, rule: partOfOne};
}

/** Formations may be counted by halves (`2½ battalions`, but not `½ of the army`). */
function namesFormation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.joint === "of") return false;
  return tokens.slice(at, at + 3).some(({word}) => word.noun?.class === "formation");
}
