import {previous} from "../../list.js";
import {befallsPeople, isWreck} from "../../terms.js";
import {hasTag} from "../lexicon/lexicon.js";
import type {Noun} from "../lexicon/sense.js";
import {revised, type Token} from "../lex/token.js";

const aircraft: Noun = {class: "equipment", unit: "fighter", plural: true, aloft: true};
const merchantman: Noun = {class: "equipment", unit: "merchant", plural: true, aloft: true};
const attacker: Noun = {class: "personnel", unit: "bomber", plural: true, aloft: false};

/**
 * Tells fighters and bombers by their company: fighters are aircraft where things of war at sea or in the air are counted beside
 * them, and where they were shot down or damaged, but not where there are more than such could have; suicide bombers are people.
 * Merchants who were sunk are ships.
 */
export function withFighters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({word}) => hasTag(word, "fighters") || hasTag(word, "bomber") || hasTag(word, "merchants")))
    return tokens;
  const isSuicidal = tokens.some(({word}) => hasTag(word, "suicide"));
  const isAloft = tokens.some(
    ({word, kind, rule}, at) =>
      rule === "numbered type" ||
      (kind === "word" && word.noun?.aloft === true) ||
      (hasTag(word, "aerial") &&
        hasTag(word, "type") &&
        previous(tokens, at)?.kind === "number" &&
        !tokens[at + 1]?.capital)
  );
  const most = tokens.some(({word}) => hasTag(word, "aerial")) ? largestAirForce : largestFleetAirArm;
  return tokens.map((token, at) => {
    if (isSuicidal) return hasTag(token.word, "bomber") ? withNoun(token, attacker, "bombers who are people") : token;
    if (hasTag(token.word, "merchants"))
      return isWrecked(tokens, at) ? withNoun(token, merchantman, "merchants that are ships") : token;
    const before = previous(tokens, at)?.key === "+" ? previous(tokens, at, 2) : previous(tokens, at);
    const isAircraft =
      hasTag(token.word, "fighters") &&
      !isCombatant(before, most) &&
      !isJoinedToPeople(tokens, at) &&
      (isAloft ? !areKilled(tokens, at) : isWrecked(tokens, at));
    return isAircraft ? withNoun(token, aircraft, "fighters that are aircraft") : token;
  });
}

/** A token that counts as another noun, by the rule that says so. */
export function withNoun(token: Token, noun: Noun, rule: string): Token {
  return revised(token, {word: {...token.word, noun}, rule});
}

/** More aircraft than any side had at once, and than any that had no others. */
const largestAirForce = 10_000;
const largestFleetAirArm = 500;

/** `resistance fighters`, `rebel fighters`, `foreign fighters`, `100,000 fighters` */
function isCombatant(before: Token | undefined, most: number): boolean {
  if ((before?.value ?? 0) >= most) return true;
  return (
    before?.kind === "word" &&
    (before.word.noun?.class === "personnel" || hasTag(before.word, "branch") || hasTag(before.word, "combatant"))
  );
}

/** `fighters and seamen` */
function isJoinedToPeople(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word.joint === "and" && tokens[at + 2]?.word.noun?.class === "personnel";
}

/** Aircraft are not killed: `28 fighters killed, 2 helicopters shot down`. */
function areKilled(tokens: readonly Token[], at: number): boolean {
  const outcome = tokens[outcomeAfter(tokens, at)]?.word.outcome;
  return Boolean(outcome && befallsPeople(outcome));
}

/** The place of what became of those counted, which an adverb may stand before. */
function outcomeAfter(tokens: readonly Token[], at: number): number {
  return hasTag(tokens[at + 1]?.word, "adverb") ? at + 2 : at + 1;
}

function isWrecked(tokens: readonly Token[], at: number): boolean {
  const next = outcomeAfter(tokens, at);
  return (
    isWreck(tokens[next]?.word.outcome ?? null) || (tokens[next]?.key === "shot" && tokens[next + 1]?.key === "down")
  );
}
