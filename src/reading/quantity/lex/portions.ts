import {hasTag} from "../lexicon/lexicon.js";
import type {Token} from "./token.js";

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
  if (tokens[at + 1]?.key === "/") return inFigures(token, tokens[at + 2], at + 3);
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
function inFigures(above: Token, below: Token | undefined, next: number): {value: number; next: number} | null {
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
