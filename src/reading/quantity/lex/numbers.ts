import {previous} from "../../list.js";
import {unknownWord, type Tag, type Word} from "../lexicon/sense.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {phraseAt} from "./phrase.js";
import {isProperName, isTerm, jointOf, rangeJoints, revised, Token, touches} from "./token.js";
import {
  beginsNumberInWords,
  numberInWordsAt,
  addedPortion,
  isPortionOfWhole,
  portionAt,
  scaleAfter,
  isScale,
  statesNumber,
  isArticle
} from "./number-words.js";
import {isCasualty} from "../../terms.js";

/** A number and the position after it. */
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

const joints = new Set(["to", "or", "and"]);

/**
 * The tokens with each number as its words and digits alone: compounds cut into words (`twenty-five`, `two-to-three hundred`,
 * `seventy-odd`), a point joined to the digits that a scale follows (`.5 million`, `1·2 lakh`), and what is said between a number and
 * its scale after both (`20-odd thousand`, `5 or so thousand`).
 */
function splitCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" && pushPointed(words, token, tokens[at + 1], tokens[at + 2])) at++;
    else if (token.kind === "word" && token.key.includes("-")) words.push(...wordsOf(token, lexicon));
    else words.push(token);
  }
  for (let at = 1; at < words.length; at++) {
    const said = statesNumber(words[at - 1]) ? phraseAt("after", words, at) : null;
    if (!said || !isScale(words[said.next])) continue;
    const [scale, {start}] = [words[said.next] as Token, words[at] as Token];
    words.copyWithin(at + 1, at, said.next);
    words[at] = revised(scale, {start, end: start});
    words[said.next] = revised(words[said.next] as Token, {end: scale.end});
  }
  return words;
}

/** Adds the number that a point, a number before it, and digits after it write; not where no scale shows that they do. */
function pushPointed(words: Token[], point: Token, digits: Token | undefined, scale: Token | undefined): boolean {
  const before = words.at(-1);
  const whole = point.key === "·" && before?.kind === "number" && touches(before, point) ? before : undefined;
  if (point.key !== "." && !whole) return false;
  if (digits?.kind !== "number" || !touches(point, digits) || !isScale(scale)) return false;
  if (whole) words.pop();
  const key = `${whole?.key ?? ""}.${digits.key}`;
  words.push(revised(digits, {key, start: (whole ?? point).start, value: Number(key)}));
  return true;
}

/** The words of a compound of numbers; others are no numbers (`ten-man`, `two-thirds`), and stay. */
function wordsOf(token: Token, lexicon: Lexicon): Token[] {
  const {key, start, capital, word} = token;
  if (word.noun || word.portion !== null) return [token];
  const words: Token[] = [];
  let at = start;
  for (const part of key.split("-")) {
    const next = new Token("word", part, at, at + part.length, lexicon.wordOf(part), capital && at === start);
    const before = words.at(-1);
    const isOfNumber = statesNumber(next) || next.word.portion !== null || isArticle(next);
    if (!isOfNumber && !(before && (joints.has(jointOf(next)) || next.word.phrases.after))) return [token];
    if (before && statesNumber(before) && statesNumber(next) && numberInWordsAt([before, next], 0)?.next === 1)
      words.push(new Token("mark", "-", at - 1, at, lexicon.wordOf("-")));
    words.push(next);
    at += part.length + 1;
  }
  const isPortion = words.length === 2 && words[1]?.word.portion !== null;
  return isPortion || !words.some(statesNumber) ? [token] : words;
}
