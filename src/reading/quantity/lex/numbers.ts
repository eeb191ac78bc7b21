import {noWord, type Word} from "../lexicon/sense.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {phraseAt} from "./phrase.js";
import {dividesLines, touches, type Token} from "./token.js";

/** A number and the place after it. */
type Sum = {value: number | null; factor: number; next: number; rule?: string};

/** The rule of a number that says a part of one thing, which no thing but a formation comes in. */
export const partOfOne = "part of one";

const rangeJoints = new Set(["-", "to", "or"]);
const mostWords = 30;
/** Halves and quarters are exact in binary; thirds are not, and are rounded at this. */
const precision = 1e6;

/**
 * Joins digits with their scale, and number words with each other, to one number: `1.2 million`, `twenty five thousand`, `half a dozen`,
 * `10 thousand`, `5 x 1,000`. Words for amounts that are no number (`several hundred`) stay words.
 */
export function withNumbers(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const vague = token.word.opens ? phraseAt("vague", tokens, at) : null;
    if (vague && vague.next > at + 1) {
      while (at < vague.next) joined.push(tokens[at++] as Token);
      continue;
    }
    const sum = numberAt(tokens, at, lexicon);
    joined.push(sum && (sum.next > at + 1 || sum.value !== token.value || token.kind !== "number") ? merged(tokens, at, sum) : token);
    at = sum?.next ?? at + 1;
  }
  return joined;
}

function merged(tokens: readonly Token[], at: number, {value, factor, next, rule}: Sum): Token {
  const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
  const inWords = first.kind === "word";
  const isPlain = next === at + 1 && !inWords;
  return {
    ...first,
    kind: "number",
    end: last.end,
    key: inWords ? tokens.slice(at, next).map(({key}) => key).join(" ") : first.key,
    word: next === at + 1 ? first.word : noWord,
    value,
    factor: isPlain ? first.factor : factor,
    grouped: isPlain ? first.grouped : true,
    rule: rule ?? (isPlain ? first.rule : inWords ? "number in words" : "number and scale")
  };
}

function numberAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Sum | null {
  const token = tokens[at] as Token;
  if (isPortionOfWhole(tokens, at)) return null;
  if (token.kind === "number") return portioned(tokens, at) ?? inDigits(tokens, at, token);
  if (token.kind !== "word" || (!token.word.opens && token.key !== "a" && token.key !== "an" && !token.key.includes("-"))) return null;
  return portioned(tokens, at) ?? inWords(tokens, at, lexicon);
}

/** Whether a number says in how many parts a whole is cut (`one third of the garrison`), and counts nothing. */
function isPortionOfWhole(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word.portion !== null && tokens[at + 1]?.kind === "word" && tokens[at + 2]?.key === "of" && !scaleAfter(tokens, at + 2);
}

/** A portion of a scale: `half a million`, `three quarters of a million`, `a quarter of a million`, `half a dozen`. */
function portioned(tokens: readonly Token[], at: number): Sum | null {
  const portion = portionAt(tokens, at);
  const scale = portion && scaleAfter(tokens, portion.next);
  if (!portion || !scale) return null;
  const value = Math.round(portion.value * scale.by);
  return {value, factor: value, next: scale.next};
}

/** A portion of one (`half`, `a third`, `two thirds`), or null. */
export function portionAt(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  if (token.word.portion !== null && !/s$/.test(token.key)) return {value: token.word.portion, next: at + 1};
  const portion = tokens[at + 1]?.word.portion ?? null;
  const count = token.key === "a" || token.key === "an" ? 1 : (token.value ?? token.word.number);
  if (portion !== null && count !== null && count < 10) return {value: count * portion, next: at + 2};
  return token.kind === "word" && hyphenedPortions.has(token.key) ? {value: hyphenedPortions.get(token.key)!, next: at + 1} : null;
}

const hyphenedPortions = new Map([
  ["one-half", 1 / 2],
  ["one-third", 1 / 3],
  ["two-thirds", 2 / 3],
  ["one-quarter", 1 / 4],
  ["three-quarters", 3 / 4],
  ["one-fourth", 1 / 4],
  ["three-fourths", 3 / 4],
  ["one-fifth", 1 / 5]
]);

/** The scale that a portion is of: `of a million`, `a dozen`, `million`. */
function scaleAfter(tokens: readonly Token[], at: number): {by: number; next: number} | null {
  let next = at;
  if (tokens[next]?.key === "of") next++;
  if (tokens[next]?.key === "a" || tokens[next]?.key === "one") next++;
  const scale = tokens[next]?.kind === "word" ? tokens[next]?.word.scale : null;
  return scale && !scale.short && scale.by > 2 ? {by: scale.by, next: next + 1} : null;
}

/** The `and a half` of `one and a half million` and of `a million and a half`, or null. */
function addedPortion(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  if (tokens[at]?.key !== "and") return null;
  const portion = portionAt(tokens, at + 1);
  if (!portion || tokens[portion.next]?.key === "of") return null;
  const alone = tokens[at + 1]?.word.portion !== null && tokens[at + 1]?.word.portion !== undefined;
  return alone && !tokens[portion.next]?.word.scale ? null : portion;
}

function inDigits(tokens: readonly Token[], at: number, {key, value, factor: own, grouped}: Token): Sum | null {
  const scale = tokens[at + 1]?.word.scale ?? null;
  const decimal = scale && !scale.short ? decimalOf(key, value) : value;
  if (decimal === null) return {value: null, factor: 1, next: at + 1};
  const added = addedPortion(tokens, at + 1);
  let next = added?.next ?? at + 1;
  if (decimal < 1 && scaleAfter(tokens, next)) next = (scaleAfter(tokens, next) as {next: number}).next - 1;
  let factor = own;
  let by = 1;
  for (let last = 1; next < at + mostWords; next++) {
    const found = tokens[next]?.kind === "word" ? tokens[next]?.word.scale : null;
    if (!found || found.by <= last || (grouped && found.short)) break;
    by *= last = found.by;
  }
  factor *= by;
  const late = added || by === 1 ? null : addedPortion(tokens, next);
  const sum = decimal + (added ?? late ?? {value: 0}).value;
  if (by === 1 && !Number.isInteger(sum)) by = factor = sharedScale(tokens, next);
  const times = by === 1 && Number.isInteger(sum) ? timesAfter(tokens, next) : null;
  if (times) return {value: sum * times, factor: times, next: next + 2};
  return wholeOr(tokens, {value: sum * by, factor, next: late?.next ?? next});
}

/** A point before a scale word is a decimal point, however many digits follow it, and so is a comma before one or two: `1.250 million`, `1,2 million`. */
function decimalOf(key: string, value: number | null): number | null {
  if (/^\d{1,3}\.\d{3}$/.test(key)) return Number(key);
  return value ?? (/^\d{1,3}[,·]\d{1,2}$/.test(key) ? Number(key.replace(/[,·]/, ".")) : null);
}

/** What multiplies both sides of a range (`2.7–5.4 million`). */
function sharedScale(tokens: readonly Token[], joint: number): number {
  if (!rangeJoints.has(tokens[joint]?.key ?? "") || tokens[joint + 1]?.kind !== "number") return 1;
  return tokens[joint + 2]?.word.scale?.by ?? 1;
}

/** The hundreds or thousands that a number is taken times: `5 x 1,000`. */
function timesAfter(tokens: readonly Token[], at: number): number | null {
  const [sign, number, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (sign?.key !== "x" || number?.kind !== "number" || !number.value || number.value % 100 !== 0) return null;
  return after && (after.kind === "name" || after.word.tags.has("measure")) ? null : number.value;
}

function inWords(tokens: readonly Token[], at: number, lexicon: Lexicon): Sum | null {
  let [total, current, lastScale, scale] = [0, 0, Infinity, 1];
  let next = at;
  let tenths = 0;
  if (tokens[at]?.key === "a" || tokens[at]?.key === "an") {
    const first = tokens[at + 1]?.word.scale;
    if (!first || first.short || tokens[at + 1]?.kind !== "word" || /s$/.test(tokens[at + 1]!.key)) return null;
    next++;
  } else if (!opensNumber(tokens[at] as Token, lexicon)) return null;
  for (; next < at + mostWords; next++) {
    const token = tokens[next];
    if (!token || (next > at && dividesLines(tokens[next - 1]))) break;
    const added = next > at ? addedPortion(tokens, next) : null;
    if (added) {
      current += added.value * scale;
      next = added.next - 1;
      continue;
    }
    if (token.key === "and") {
      const after = tokens[next + 1];
      if (next === at || current % 100 !== 0 || !after || !isSmallNumber(after, lexicon) || ((tokens[next + 2]?.word.scale?.by ?? 1e3) < 1e3 && !(current === 0 && total > 0))) break;
      continue;
    }
    if (token.key === "point" && tokens[next + 1]?.word.number !== null && next > at) {
      tenths = 0.1;
      continue;
    }
    const parts = token.kind === "word" ? partsOf(token, lexicon) : [];
    if (!parts.length || (token.kind === "word" && token.capital && next > at && isName(tokens[next - 1]))) break;
    const before = {total, current, lastScale, scale};
    const isTaken = parts.every((word) => {
      if (word.number !== null && tenths) {
        current += word.number * tenths;
        tenths /= 10;
        scale = 1;
        return true;
      }
      if (word.number !== null) {
        const fits = next === at && current === 0 ? true : current % 100 === 0 ? word.number < 100 || current === 0 : current % 10 === 0 && current % 100 >= 20 && word.number < 10 && word.number > 0;
        if (!fits) return false;
        current += word.number;
        scale = 1;
        return true;
      }
      if (word.portion !== null) {
        if (current > 0) return false;
        current = word.portion;
        return true;
      }
      const by = word.scale?.by;
      if (by === undefined) return true;
      scale = scale === 1 ? by : scale * by;
      if (by < 1000) current = (current || 1) * by;
      else if (current === 0 && total > 0 && by > lastScale) total *= by;
      else {
        total += (current || 1) * by;
        current = 0;
      }
      if (by >= 1000) lastScale = by;
      return true;
    });
    if (!isTaken) {
      ({total, current, lastScale, scale} = before);
      break;
    }
  }
  return next === at ? null : wholeOr(tokens, {value: total + current, factor: scale, next});
}

/** A number word may open with a capital at the head of what is said, and within a name it is none (`Force Ten`). */
function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.word.number === null && token.word.scale === null && token.word.portion === null;
}

function opensNumber(token: Token, lexicon: Lexicon): boolean {
  const {scale} = token.word;
  if (scale) return !scale.short && scale.by > 2 && !/s$/.test(token.key) && token.key !== "score";
  if (token.word.number !== null) return true;
  return token.word.portion === null && partsOf(token, lexicon).length > 0;
}

function isSmallNumber(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== "word") return false;
  const [first] = partsOf(token, lexicon);
  return first !== undefined && first.number !== null && first.number < 100 && first.number > 0;
}

/** The number words of a token: `twenty-five`, `two-hundred`, `half-a-million`; none where one of its parts is no number's. */
function partsOf({key, word}: Token, lexicon: Lexicon): Word[] {
  if (word.number !== null || (word.scale && !word.scale.short)) return [word];
  if (!key.includes("-")) return [];
  const parts = key.split("-");
  const words = parts.map((part) => (part === "a" || part === "and" ? noWord : lexicon.wordOf(part)));
  const isNumber = words.every((part, index) => part.number !== null || (part.scale && !part.scale.short) || part.portion !== null || parts[index] === "a" || parts[index] === "and");
  return isNumber && words.some(({number, scale, portion}) => number !== null || (scale ?? portion) !== null) && !words.every(({portion}) => portion !== null) && !(words.at(-1)!.portion !== null && parts.length === 2)
    ? withHalves(parts, words)
    : [];
}

/** `one-and-a-half`: the portion is added, and in `half-a-million` it is what the scale multiplies. */
function withHalves(parts: readonly string[], words: readonly Word[]): Word[] {
  const last = words.at(-1) as Word;
  if (last.portion === null || parts.at(-2) !== "a") return words.filter((word) => word !== noWord);
  return [{...noWord, number: (words[0]?.number ?? 0) + last.portion}];
}

/** A number without what binary fractions add to it; null for a part of anything that does not come in parts. */
function wholeOr(tokens: readonly Token[], sum: Sum & {value: number}): Sum {
  const value = Math.round(sum.value * precision) / precision;
  if (Number.isInteger(value) || namesFormation(tokens, sum.next)) return {...sum, value};
  return sum.factor > 1 ? {...sum, value: Math.round(value)} : {...sum, value: null, rule: partOfOne};
}

/** Formations may be counted by halves (`2½ battalions`, but not `½ of the army`). */
function namesFormation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === "of") return false;
  return tokens.slice(at, at + 3).some(({word}) => word.noun?.class === "formation");
}

/** Whether a sign or word between two numbers makes one range of them. */
export function joinsClosely(tokens: readonly Token[], at: number): boolean {
  return touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1]);
}
