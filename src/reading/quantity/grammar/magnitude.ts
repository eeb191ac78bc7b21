import type {Token} from "../tokens/token.js";
import {isAbbreviated, isMultiplier, isNumberWord, multipliers, numberWords} from "./number-words.js";
import {addedShareAt, beginsShare, isShareOfWhole, multipliedShareAt, multiplierAfter} from "./shares.js";

/**
 * One number in digits or words. `factor` is what the multipliers at its end made of it; `value` is null for digits
 * that make no number.
 */
export type Magnitude = {value: number | null; factor: number; grouped: boolean; next: number};

const longestName = 3;

/** The number that begins at a token (`12,000`, `1.2 million`, `two hundred`, `half a dozen`), or null. */
export function magnitudeAt(tokens: readonly Token[], at: number): Magnitude | null {
  const token = tokens[at];
  if (token?.kind !== "number" && !isNumberWord(token) && !beginsShare(token)) return null;
  const share = multipliedShareAt(tokens, at);
  if (share) return whole(tokens, {...share, factor: share.value, grouped: true});
  if (isShareOfWhole(tokens, at)) return null;
  if (token?.kind === "number") return digits(tokens, at, token);
  if (token?.key === "a") return isMultiplier(tokens[at + 1]) ? inWords(tokens, at + 1) : null;
  return isNumberWord(token) ? inWords(tokens, at) : null;
}

function digits(tokens: readonly Token[], at: number, {value, grouped}: Token): Magnitude | null {
  if (value === null) return {value, factor: 1, grouped, next: at + 1};
  const added = addedShareAt(tokens, at + 1);
  let next = added?.next ?? at + 1;
  if (value < 1) next = multiplierAfter(tokens, next) ?? next;
  let factor = 1;
  for (let last = 1; ; next++) {
    const multiplier = multipliers.get(tokens[next]?.key ?? "") ?? 1;
    if (multiplier <= last || (grouped && isAbbreviated(tokens[next]))) break;
    factor *= last = multiplier;
  }
  const late = added || factor === 1 ? null : addedShareAt(tokens, next);
  const sum = value + (added ?? late ?? {value: 0}).value;
  if (factor === 1 && !Number.isInteger(sum)) factor = sharedFactor(tokens, next);
  return whole(tokens, {value: sum * factor, factor, grouped, next: late?.next ?? next});
}

/** What multiplies both sides of a range (`2.7–5.4 million`). */
function sharedFactor(tokens: readonly Token[], joint: number): number {
  if (!["-", "to", "or"].includes(tokens[joint]?.key ?? "") || tokens[joint + 1]?.kind !== "number") return 1;
  return multipliers.get(tokens[joint + 2]?.key ?? "") ?? 1;
}

function inWords(tokens: readonly Token[], at: number): Magnitude | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let next = at;
  for (; ; next++) {
    const key = tokens[next]?.key ?? "";
    const word = numberWords.get(key);
    const factor = multipliers.get(key);
    const added = next > at ? addedShareAt(tokens, next) : null;
    if (added) {
      current += added.value * scale;
      next = added.next - 1;
    } else if (word !== undefined && (next === at || current % 100 === 0)) current += word;
    else if (factor !== undefined && factor <= 100) current = (current || 1) * factor;
    else if (factor !== undefined) {
      total += (current || 1) * factor;
      current = 0;
    } else if (key !== "and" || current % 100 !== 0 || !numberWords.has(tokens[next + 1]?.key ?? "")) break;
    scale = factor === undefined ? 1 : factor * scale;
  }
  return whole(tokens, {value: total + current, factor: scale, grouped: true, next});
}

/** The value without what binary fractions add to it; null for a part of anything that does not come in parts. */
function whole(tokens: readonly Token[], number: Magnitude & {value: number}): Magnitude | null {
  const value = Math.round(number.value * 1e6) / 1e6;
  if (value === number.value && Number.isInteger(value)) return number;
  if (Number.isInteger(value) || namesFormation(tokens, number.next)) return {...number, value};
  return number.factor > 1 ? {...number, value: Math.round(value)} : null;
}

/** Formations may be counted by halves (`2½ battalions`, but not `½ of the army`). */
function namesFormation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === "of") return false;
  return tokens.slice(at, at + longestName).some(({lexeme}) => lexeme?.noun?.class === "formation");
}
