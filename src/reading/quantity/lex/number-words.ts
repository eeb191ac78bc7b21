import type {Word} from "../lexicon/sense.js";
import {dividesLines, type Token} from "./token.js";
import {hasTag} from "../lexicon/lexicon.js";

/** A number in words so far: what stands before the last thousand, and after it; `scale` is what multiplied its end. */
type Running = {total: number; current: number; thousands: number; scale: number; tenths: number};

const mostWords = 30;
const nothing: Running = {total: 0, current: 0, thousands: Infinity, scale: 1, tenths: 0};

/** The number in words that begins at a token, what multiplied its end, and the position after it; null where none begins. */
export function numberInWordsAt(
  tokens: readonly Token[],
  at: number
): {value: number; factor: number; next: number} | null {
  const first = isArticle(tokens[at]) ? at + 1 : at;
  if (first > at ? !isScale(tokens[first]) : !beginsNumberInWords(tokens[at])) return null;
  let running = nothing;
  let next = first;
  while (next < at + mostWords) {
    const step = stepAt(tokens, next, first, running);
    if (!step) break;
    ({running, next} = step);
  }
  return {value: running.total + running.current, factor: running.scale, next};
}

/** The number with what one more token adds to it, or null where the token is none of it. */
function stepAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  running: Running
): {running: Running; next: number} | null {
  const token = tokens[at];
  if (token?.kind !== "word" || (at > first && dividesLines(tokens[at - 1]))) return null;
  const {current, scale} = running;
  if (at > first && token.word.joint === "and") {
    const added = addedPortion(tokens, at);
    if (added) return {running: {...running, current: current + added.value * scale}, next: added.next};
    const turned = invertedNumber(tokens[at + 1], running);
    if (turned !== null) return {running: {...running, current: current + turned}, next: at + 2};
    return mayJoin(tokens, at, running) ? {running, next: at + 1} : null;
  }
  if (token.key === "point" && at > first && typeof tokens[at + 1]?.word.number === "number")
    return {running: {...running, tenths: 0.1}, next: at + 1};
  if (token.capital && at > first && isName(tokens[at - 1])) return null;
  const longer = withWord(running, token.word);
  return longer && {running: longer, next: at + 1};
}

/** What stands after an "and" in the old order: the tens of `five and twenty`, the rest of `three score and ten`. */
function invertedNumber(token: Token | undefined, {total, current, scale}: Running): number | null {
  const number = token?.word.number ?? null;
  if (number === null || total > 0) return null;
  const areTens = current > 0 && current < 10 && scale === 1 && number >= 20 && number % 10 === 0;
  return areTens || (scale === 20 && number < 20) ? number : null;
}

/** Whether an "and" goes on to hundreds or ones: not in `two and three ships`, nor in `one hundred and two hundred`. */
function mayJoin(tokens: readonly Token[], at: number, {total, current}: Running): boolean {
  const number = tokens[at + 1]?.word.number ?? 0;
  if (current % 100 !== 0 || number <= 0 || number >= 100) return false;
  const scale = tokens[at + 2]?.word.scale?.by ?? 1000;
  return scale >= 1000 || (current === 0 && total > 0);
}

/** A number with one more word, or null where the word does not go on from it. */
function withWord(running: Running, {number, scale}: Word): Running | null {
  const {total, current, thousands, tenths} = running;
  if (number !== null) {
    if (tenths) return {...running, current: current + number * tenths, tenths: tenths / 10, scale: 1};
    return goesOn(current, number) ? {...running, current: current + number, scale: 1} : null;
  }
  if (!scale || scale.short) return null;
  const {by} = scale;
  const scaled = {...running, scale: running.scale * by};
  if (by < 1000) return {...scaled, current: (current || 1) * by};
  if (current === 0 && total > 0 && by > thousands) return {...scaled, total: total * by, thousands: by};
  return {...scaled, total: total + (current || 1) * by, current: 0, thousands: by};
}

/** `twenty five` and `hundred twelve` are one number, `five twenty` and `twelve six` are two. */
function goesOn(current: number, number: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return number < 100;
  return current % 10 === 0 && current % 100 >= 20 && number > 0 && number < 10;
}

/** A number word may open with a capital at the head of what is said; within a name it is none (`Force Ten`). */
function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !statesNumber(token) && token.word.portion === null;
}

/** Whether a token is a number or a word for one, or for what multiplies one. */
export function statesNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || (token.word.number ?? token.word.scale) !== null);
}

/** Whether a number in words begins with a token. */
export function beginsNumberInWords(token: Token | undefined): boolean {
  return isScale(token) ? token?.key !== "score" : (token?.word.number ?? null) !== null;
}

/** Whether a scale may stand without a number before it: in the singular, and written out. */
export function isScale(token: Token | undefined): boolean {
  const scale = token?.kind === "word" ? token.word.scale : null;
  return scale !== null && !scale.short && !token!.key.endsWith("s");
}

/** Whether a number says in how many parts a whole is cut (`one third of the garrison`), and counts nothing. */
export function isPortionOfWhole(tokens: readonly Token[], at: number): boolean {
  const part = tokens[at + 1];
  if (part?.kind !== "word" || part.word.portion === null) return false;
  return tokens[at + 2]?.word.joint === "of" && !scaleAfter(tokens, at + 2);
}

/** A portion of one (`half`, `a third`, `two thirds`, `3/4`), or null. */
export function portionAt(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  const token = tokens[at];
  if (!token || token.kind === "mark") return null;
  if (tokens[at + 1]?.key === "/") return inDigits(token, tokens[at + 2], at + 3);
  if (token.word.portion !== null && (token.key.includes("-") || !token.key.endsWith("s")))
    return {value: token.word.portion, next: at + 1};
  const portion = tokens[at + 1]?.word.portion ?? null;
  if (portion === null) return null;
  const count = isArticle(token) ? 1 : (token.value ?? token.word.number);
  return count !== null && count < 10 ? {value: count * portion, next: at + 2} : null;
}

export function isArticle(token: Token | undefined): boolean {
  return hasTag(token?.word, "indefinite");
}

/** One to three halves, thirds or quarters. */
function inDigits(above: Token, below: Token | undefined, next: number): {value: number; next: number} | null {
  return /^[123]$/.test(above.key) && below && /^[234]$/.test(below.key)
    ? {value: Number(above.key) / Number(below.key), next}
    : null;
}

/** The scale that a portion is of: `of a million`, `a dozen`, `million`. */
export function scaleAfter(tokens: readonly Token[], at: number): {by: number; next: number} | null {
  let next = at;
  if (tokens[next]?.word.joint === "of") next++;
  if (isArticle(tokens[next]) || tokens[next]?.word.number === 1) next++;
  const scale = tokens[next]?.kind === "word" ? tokens[next]?.word.scale : null;
  return scale && !scale.short && scale.by > 2 ? {by: scale.by, next: next + 1} : null;
}

/** The `and a half` of `one and a half million` and of `a million and a half`, or null. */
export function addedPortion(tokens: readonly Token[], at: number): {value: number; next: number} | null {
  if (tokens[at]?.word.joint !== "and") return null;
  const portion = portionAt(tokens, at + 1);
  if (!portion || tokens[portion.next]?.word.joint === "of") return null;
  const {word, key} = tokens[at + 1] as Token;
  const alone = word.portion !== null && !key.includes("-");
  return alone && !tokens[portion.next]?.word.scale ? null : portion;
}
