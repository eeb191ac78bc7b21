import {openings, type Token} from "../tokens/token.js";
import {isMultiplier, multipliers, numberWords} from "./number-words.js";

/** A share of one (`half`, `three quarters`) and the index of the token after it. */
export type Share = {value: number; next: number};

const shares = new Map([
  ["half", 1 / 2],
  ["halves", 1 / 2],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
  ["quarter", 1 / 4],
  ["quarters", 1 / 4]
]);

for (const word of ["a", ...shares.keys()]) openings.add(word);

/** Whether a word that is no number's can begin a share (`half`, the `a` of `a quarter`). */
export function beginsShare(token: Token | undefined): boolean {
  return token?.opens === true && token.kind === "word" && (token.key === "a" || shares.has(token.key));
}

/** A share of a multiplier (`half a million`, `three quarters of a million`), or null. */
export function multipliedShareAt(tokens: readonly Token[], at: number): Share | null {
  const share = shareAt(tokens, at);
  const next = share && multiplierAfter(tokens, share.next);
  if (!share || next === null) return null;
  return {value: share.value * (multipliers.get(tokens[next]?.key ?? "") ?? 1), next: next + 1};
}

/** A share said after a number, or null: the `and a half` of `one and a half million` and of `a million and a half`. */
export function addedShareAt(tokens: readonly Token[], at: number): Share | null {
  if (tokens[at]?.key !== "and") return null;
  const share = shareAt(tokens, at + 1);
  if (!share || tokens[share.next]?.key === "of") return null;
  return shares.has(tokens[at + 1]?.key ?? "") && !isMultiplier(tokens[share.next]) ? null : share;
}

/** The multiplier that a share is of (`of a million`, `a dozen`, `million`), or null. */
export function multiplierAfter(tokens: readonly Token[], at: number): number | null {
  let next = at;
  if (tokens[next]?.key === "of") next++;
  if (tokens[next]?.key === "a" || tokens[next]?.key === "one") next++;
  return isMultiplier(tokens[next]) ? next : null;
}

/** Whether a number says in how many parts a whole is cut (`one third of the garrison`), and counts nothing. */
export function isShareOfWhole(tokens: readonly Token[], at: number): boolean {
  const unit = tokens[at + 1]?.key ?? "";
  return shares.has(unit) && tokens[at + 2]?.key === "of";
}

/** A share of one at a token (`half`, `a third`, `two thirds`), or null. */
export function shareAt(tokens: readonly Token[], at: number): Share | null {
  const first = shares.get(tokens[at]?.key ?? "");
  if (first !== undefined) return {value: first, next: at + 1};
  const unit = shares.get(tokens[at + 1]?.key ?? "");
  const count = tokens[at]?.key === "a" ? 1 : (tokens[at]?.value ?? numberWords.get(tokens[at]?.key ?? ""));
  return unit === undefined || count === undefined ? null : {value: count * unit, next: at + 2};
}
