import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {phraseAt} from "../lex/phrase.js";
import {jointOf, touches, isJoint, type Token} from "../lex/token.js";
import {numberAt} from "./amount.js";
import type {Outcome} from "../../terms.js";

type Outcomes = {list: readonly Outcome[]; next: number};

const joints = new Set(["and", "or", ",", "/", "-", "+"]);
const longestDetour = 4;

/**
 * The outcomes joined from a token on (`killed, wounded, or captured`); an empty list and the same position where there is none. What
 * follows "escaped" is what did not happen (`escaped death or capture`).
 */
export function outcomesAt(tokens: readonly Token[], at: number): Outcomes {
  const list: Outcome[] = [];
  let next = at;
  let spared = false;
  for (;;) {
    const start = list.length ? afterJoint(tokens, next) : afterAdverbs(tokens, at);
    const found = start === null ? null : outcomeAt(tokens, start);
    if (!found || headsNextCount(tokens, start as number, found.next)) return {list: distinctOutcomes(list), next};
    const isJoined = tokens[next]?.kind === "line" || joints.has(jointOf(tokens[next]));
    spared ||= !isJoined && list.at(-1) === "fled";
    if (!spared) addOutcome(list, found.outcome, isJoined);
    next = found.next;
  }
}

/** One outcome, in one word or several (`shot down`). */
export function outcomeAt(tokens: readonly Token[], at: number): {outcome: Outcome; next: number} | null {
  const phrase = phraseAt("outcome", tokens, at);
  if (phrase) return {outcome: phrase.means, next: phrase.next};
  const token = tokens[at];
  if (token?.kind !== "word" || !token.word.outcome) return null;
  return {outcome: token.word.outcome, next: at + 1};
}

/** All outcomes that the tokens [from, to) name, sorted. */
export function outcomesIn(tokens: readonly Token[], from: number, to: number): readonly Outcome[] {
  const list: Outcome[] = [];
  for (let at = from; at < to; at++) {
    const found = outcomeAt(tokens, at);
    if (found) list.push(found.outcome);
  }
  return distinctOutcomes(list);
}

/** Distinct and sorted; losses at large only where nothing else is named. */
function distinctOutcomes(list: readonly Outcome[]): readonly Outcome[] {
  if (list.length < 2) return list;
  const distinct = [...new Set(list)].sort();
  return distinct.length > 1 ? distinct.filter((outcome) => outcome !== "losses") : distinct;
}

/** Prisoners released, or released prisoners, are free; those who were captured and released are both. */
function addOutcome(list: Outcome[], outcome: Outcome, isJoined: boolean): void {
  const last = list.at(-1);
  if (!isJoined && last === "captured" && outcome === "other") list[list.length - 1] = outcome;
  else if (isJoined || last !== "other") list.push(outcome);
}

function afterAdverbs(tokens: readonly Token[], at: number): number | null {
  for (let next = at; next <= at + longestDetour; next++) {
    const token = tokens[next];
    if (token?.kind === "footnote") continue;
    if (token?.kind !== "word" || !hasTag(token.word, "adverb")) return next;
  }
  return null;
}

function afterJoint(tokens: readonly Token[], at: number): number | null {
  const leads = tokens[at]?.kind === "line" && isJoint(tokens[at + 1]);
  let next = leads ? at + 1 : at;
  while (joints.has(jointOf(tokens[next]))) next++;
  return phraseAt("vague", tokens, next) ? null : afterAdverbs(tokens, next);
}

/** An outcome with a capital letter and a colon heads the next count; so does one after a comma right before a number. */
function headsNextCount(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.key === ":") return tokens[from]?.capital === true || previous(tokens, from)?.key === ",";
  if (previous(tokens, from)?.key !== "," || touches(previous(tokens, to), tokens[to])) return false;
  return numberAt(tokens, to) !== null || phraseAt("unknown", tokens, to) !== null;
}
