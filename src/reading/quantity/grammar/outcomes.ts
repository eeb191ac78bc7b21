import type {Token} from "../tokens/token.js";
import {adverbs} from "./function-words.js";
import {magnitudeAt} from "./magnitude.js";
import {outcomePhrases} from "./outcome-table.js";
import {phraseAt, phrasesOf} from "./phrases.js";
import {unknownAmount, vague} from "./qualifiers.js";

export type Outcomes = {list: string[]; next: number};

const phrases = phrasesOf(outcomePhrases);
const joints = new Set(["and", "&", "or", ",", "/", "-"]);
const longestDetour = 4;

/**
 * The outcomes joined from a token on (`killed, wounded, or captured`); an empty list and the same place where there is
 * none. What follows "escaped" is what did not happen (`escaped death or capture`).
 */
export function outcomesAt(tokens: readonly Token[], at: number): Outcomes {
  const list: string[] = [];
  let next = at;
  let spared = false;
  for (;;) {
    const start = list.length ? afterJoint(tokens, next) : afterAdverbs(tokens, at);
    const found = start === null ? null : oneOutcome(tokens, start);
    if (!found || headsAnother(tokens, start as number, found.next)) return {list: tidy(list), next};
    const isJoined = tokens[next]?.kind === "line" || joints.has(tokens[next]?.key ?? "");
    spared ||= !isJoined && list.at(-1) === "fled";
    if (!spared) add(list, found.outcome, isJoined);
    next = found.next;
  }
}

/** Prisoners released, or released prisoners, are free; those who were captured and released are both. */
function add(list: string[], outcome: string, isJoined: boolean): void {
  const last = list.at(-1);
  if (!isJoined && last === "captured" && outcome === "other") list[list.length - 1] = outcome;
  else if (isJoined || last !== "other") list.push(outcome);
}

/** One outcome, in one word or several (`shot down`). */
export function oneOutcome(tokens: readonly Token[], at: number): {outcome: string; next: number} | null {
  const phrase = phraseAt(phrases, tokens, at);
  if (phrase) return {outcome: phrase.meaning, next: phrase.next};
  const token = tokens[at];
  if (token?.kind !== "word" || !token.lexeme?.outcome) return null;
  return {outcome: token.lexeme.outcome, next: at + 1};
}

function afterAdverbs(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next <= at + longestDetour; next++) {
    const token = tokens[next];
    if (token?.kind === "footnote") continue;
    if (token?.kind !== "word" || !adverbs.has(token.key)) return next;
  }
  return null;
}

function afterJoint(tokens: readonly Token[], at: number): number | null {
  let next = tokens[at]?.kind === "line" && isJoint(tokens[at + 1]) ? at + 1 : at;
  while (joints.has(tokens[next]?.key ?? "")) next++;
  return phraseAt(vague, tokens, next) ? null : afterAdverbs(tokens, next);
}

function isJoint(token: Token | undefined): boolean {
  return token?.key === "and" || token?.key === "or";
}

/**
 * An outcome with a capital letter and a colon heads the next count; so does one after a comma right before a number.
 */
function headsAnother(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.key === ":") return tokens[from]?.capital === true || tokens[from - 1]?.key === ",";
  if (tokens[from - 1]?.key !== "," || tokens[to - 1]?.end === tokens[to]?.start) return false;
  return magnitudeAt(tokens, to) !== null || phraseAt(unknownAmount, tokens, to) !== null;
}

/** Distinct and sorted; losses at large only where nothing else is named. */
export function tidy(list: string[]): string[] {
  if (list.length < 2) return list;
  const distinct = [...new Set(list)].sort();
  return distinct.length > 1 ? distinct.filter((outcome) => outcome !== "losses") : distinct;
}
