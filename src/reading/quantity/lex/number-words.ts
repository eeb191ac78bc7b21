import type {Lexicon} from "../lexicon/lexicon.js";
import {noWord, withSenses, type Word} from "../lexicon/sense.js";
import {addedPortion} from "./portions.js";
import {dividesLines, type Token} from "./token.js";

/** A number in words so far: what stands before the last thousand, and after it; `scale` is what multiplied its end. */
type Running = {total: number; current: number; thousands: number; scale: number; tenths: number};

const mostWords = 30;
const nothing: Running = {total: 0, current: 0, thousands: Infinity, scale: 1, tenths: 0};

/** The number in words that begins at a token, what multiplied its end, and the place after it; null where none begins. */
export function wordedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon
): {value: number; factor: number; next: number} | null {
  const isArticle = tokens[at]?.key === "a" || tokens[at]?.key === "an";
  if (isArticle ? !isScale(tokens[at + 1]) : !opensNumber(tokens[at] as Token, lexicon)) return null;
  let running = nothing;
  let next = isArticle ? at + 1 : at;
  for (const first = next; next < at + mostWords;) {
    const step = stepAt(tokens, next, first, running, lexicon);
    if (!step) break;
    ({running, next} = step);
  }
  return next === at ? null : {value: running.total + running.current, factor: running.scale, next};
}

/** The number with what one more token adds to it, or null where the token is none of it. */
function stepAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  running: Running,
  lexicon: Lexicon
): {running: Running; next: number} | null {
  const token = tokens[at];
  if (!token || (at > first && dividesLines(tokens[at - 1]))) return null;
  const added = at > first ? addedPortion(tokens, at) : null;
  if (added)
    return {running: going(running, {current: running.current + added.value * running.scale}), next: added.next};
  const turned = token.key === "and" && at > first ? turnedNumber(tokens[at + 1], running) : null;
  if (turned !== null) return {running: going(running, {current: running.current + turned}), next: at + 2};
  if (token.key === "and") return at > first && mayJoin(tokens, at, running, lexicon) ? {running, next: at + 1} : null;
  if (token.key === "point" && at > first && typeof tokens[at + 1]?.word.number === "number")
    return {running: going(running, {tenths: 0.1}), next: at + 1};
  const words = token.kind === "word" ? partsOf(token, lexicon) : [];
  if (!words.length || (token.capital && at > first && isName(tokens[at - 1]))) return null;
  const longer = words.reduce<Running | null>((sum, word) => sum && withWord(sum, word), running);
  return longer && {running: longer, next: at + 1};
}

/** What stands after an "and" in the old order: the tens of `five and twenty`, the rest of `three score and ten`. */
function turnedNumber(token: Token | undefined, {total, current, scale}: Running): number | null {
  const number = token?.word.number ?? null;
  if (number === null || total > 0) return null;
  const areTens = current > 0 && current < 10 && scale === 1 && number >= 20 && number % 10 === 0;
  return areTens || (scale === 20 && number < 20) ? number : null;
}

/** Whether an "and" goes on to hundreds or ones: not in `two and three ships`, nor in `one hundred and two hundred`. */
function mayJoin(tokens: readonly Token[], at: number, {total, current}: Running, lexicon: Lexicon): boolean {
  const after = tokens[at + 1];
  if (current % 100 !== 0 || !after || !isSmallNumber(after, lexicon)) return false;
  const scale = tokens[at + 2]?.word.scale?.by ?? 1000;
  return scale >= 1000 || (current === 0 && total > 0);
}

/** A number with one more word, or null where the word does not go on from it. */
function withWord(running: Running, {number, portion, scale}: Word): Running | null {
  const {total, current, thousands, tenths} = running;
  if (number !== null) {
    if (tenths) return going(running, {current: current + number * tenths, tenths: tenths / 10, scale: 1});
    return goesOn(current, number) ? going(running, {current: current + number, scale: 1}) : null;
  }
  if (portion !== null) return current > 0 ? null : going(running, {current: portion});
  if (!scale) return running;
  const {by} = scale;
  const scaled = going(running, {scale: running.scale * by});
  if (by < 1000) return going(scaled, {current: (current || 1) * by});
  if (current === 0 && total > 0 && by > thousands) return going(scaled, {total: total * by, thousands: by});
  return going(scaled, {total: total + (current || 1) * by, current: 0, thousands: by});
}

/** `twenty five` and `hundred twelve` are one number, `five twenty` and `twelve six` are two. */
function goesOn(current: number, number: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return number < 100;
  return current % 10 === 0 && current % 100 >= 20 && number > 0 && number < 10;
}

/** A number word may open with a capital at the head of what is said; within a name it is none (`Force Ten`). */
function isName(token: Token | undefined): boolean {
  if (token?.kind !== "word" || !token.capital) return false;
  return token.word.number === null && token.word.scale === null && token.word.portion === null;
}

/** Whether a number in words begins with a token. */
export function opensNumber(token: Token, lexicon: Lexicon): boolean {
  if (token.word.scale) return isScale(token) && token.key !== "score";
  if (token.word.number !== null) return true;
  return token.word.portion === null && partsOf(token, lexicon).length > 0;
}

/** Whether a scale may stand without a number before it: in the singular, and written out. */
export function isScale(token: Token | undefined): boolean {
  const scale = token?.kind === "word" ? token.word.scale : null;
  return scale !== null && !scale.short && !token!.key.endsWith("s");
}

function isSmallNumber(token: Token, lexicon: Lexicon): boolean {
  const [first] = token.kind === "word" ? partsOf(token, lexicon) : [];
  return first !== undefined && first.number !== null && first.number > 0 && first.number < 100;
}

/** The number words of a token: `twenty-five`, `two-hundred`, `half-a-million`; none where one of its parts is no number's. */
function partsOf({key, word}: Token, lexicon: Lexicon): readonly Word[] {
  if (isNumbers(word)) return [word];
  if (!key.includes("-")) return [];
  const parts = key.split("-");
  const words = parts.filter((part) => part !== "a" && part !== "and").map((part) => lexicon.wordOf(part));
  const last = words.at(-1);
  if (!words.length || !words.every((part) => isNumbers(part) || part.portion !== null)) return [];
  if (words.every(({portion}) => portion !== null) || (last?.portion && parts.length === 2)) return [];
  return last?.portion && parts.at(-2) === "a"
    ? [withSenses(noWord, {number: (words[0]?.number ?? 0) + last.portion})]
    : words;
}

function isNumbers({number, scale}: Word): boolean {
  return number !== null || (scale !== null && !scale.short);
}

function going(running: Running, change: Partial<Running>): Running {
  return Object.assign({...running}, change);
}
