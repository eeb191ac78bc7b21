import {multipliers, numberWords} from "./number-words.js";
import type {Token} from "./token.js";

/**
 * One number in digits or words. `factor` is what a multiplier after it made of it; `value` is null for digits cut
 * short.
 */
export type Magnitude = {value: number | null; factor: number; grouped: boolean; next: number};

/** The number that begins at a token (`12,000`, `1.2 million`, `two hundred`, `a dozen`), or null. */
export function magnitudeAt(tokens: readonly Token[], at: number): Magnitude | null {
  const token = tokens[at];
  if (token?.kind === "number") return digits(tokens, at, token);
  if (token?.kind !== "word") return null;
  if (token.key === "a") return isWordMultiplier(tokens[at + 1]) ? inWords(tokens, at + 1) : null;
  return numberWords.has(token.key) || isWordMultiplier(token) ? inWords(tokens, at) : null;
}

function digits(tokens: readonly Token[], at: number, {value, grouped}: Token): Magnitude | null {
  const factor = multipliers.get(tokens[at + 1]?.key ?? "") ?? 1;
  if (value === null) return {value, factor: 1, grouped, next: at + 1};
  const amount = Math.round(value * factor * 1e6) / 1e6;
  if (!Number.isInteger(amount)) return null;
  return {value: amount, factor, grouped, next: factor === 1 ? at + 1 : at + 2};
}

function inWords(tokens: readonly Token[], at: number): Magnitude {
  let total = 0;
  let current = 0;
  let next = at;
  for (; ; next++) {
    const key = tokens[next]?.key ?? "";
    const word = numberWords.get(key);
    const factor = multipliers.get(key);
    if (word !== undefined && (next === at || current % 100 === 0)) current += word;
    else if (factor !== undefined && factor <= 100) current = (current || 1) * factor;
    else if (factor !== undefined) {
      total += (current || 1) * factor;
      current = 0;
    } else if (key !== "and" || current % 100 !== 0 || !numberWords.has(tokens[next + 1]?.key ?? "")) break;
  }
  return {value: total + current, factor: 1, grouped: true, next};
}

function isWordMultiplier(token: Token | undefined): boolean {
  return token?.kind === "word" && token.key.length > 2 && token.key !== "mln" && multipliers.has(token.key);
}
