import {mapped, previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import {withSenses, type Noun} from "../lexicon/sense.js";
import {revised, isTerm, type Token} from "../lex/token.js";
import {befallsPeople, befallsThings} from "../../terms.js";

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
  return mapped(tokens, (token, at) => {
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
function withNoun(token: Token, noun: Noun, rule: string): Token {
  return revised(token, {word: withSenses(token.word, {noun}), rule});
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

/** The position of what became of those counted, which an adverb may stand before. */
function outcomeAfter(tokens: readonly Token[], at: number): number {
  return hasTag(tokens[at + 1]?.word, "adverb") ? at + 2 : at + 1;
}

function isWrecked(tokens: readonly Token[], at: number): boolean {
  const next = outcomeAfter(tokens, at);
  return (
    befallsThings(tokens[next]?.word.outcome ?? null) ||
    (tokens[next]?.key === "shot" && tokens[next + 1]?.key === "down")
  );
}

/** From how many on troops are men: beside formations, there as those of an arm, and where the text says of what they are. */
const mostBeside = 10;
const mostOfArm = 20;
const mostOfNamed = 100;
const longestSort = 2;
/** How many tokens off a formation is still beside them. */
const nearby = 5;

/**
 * Tells formations and animals from men by their number: one troop, or a few of cavalry or beside companies, are formations; a thousand
 * horse are cavalry, and one horse is an animal.
 */
export function withTroops(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({word}) => hasTag(word, "troop") || hasTag(word, "mount"))) return tokens;
  return mapped(tokens, (token, at) => {
    if (hasTag(token.word, "troop") && isFormation(tokens, at))
      return withNoun(token, nounOf("formation", "troop", token), "troop that is a formation");
    const isOne = hasTag(token.word, "mount") && previous(tokens, at)?.value === 1 && !tokens[at + 1]?.word.noun;
    return isOne ? withNoun(token, nounOf("animal", token.key, token), "horse that is an animal") : token;
  });
}

function nounOf(itemClass: Noun["class"], unit: string, {word: {noun}}: Token): Noun {
  return {class: itemClass, unit, plural: noun?.plural === true, aloft: false};
}

/** `1 troop`, `2 troops of cavalry`, `6 companies, 2 troops`; not `2 troops killed` */
function isFormation(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first >= at - longestSort && tokens[first]?.kind === "word") first--;
  const number = tokens[first]?.kind === "number" ? (tokens[first]?.value ?? null) : null;
  if (number === null || tokens[at + 1]?.word.noun || tokens[at + 1]?.word.outcome) return false;
  if (number === 1 && !tokens[at]?.word.noun?.plural) return true;
  if (tokens[at + 1]?.word.joint === "of" && isTerm(tokens[at + 2])) return number < mostOfNamed;
  const isOfArm = first < at - 1 && tokens[at - 1]?.word.noun?.class === "personnel";
  return number < (isOfArm ? mostOfArm : mostBeside) && isBesideFormation(tokens, first, at);
}

function isBesideFormation(tokens: readonly Token[], from: number, to: number): boolean {
  const near = [...tokens.slice(Math.max(0, from - nearby), from), ...tokens.slice(to + 1, to + 1 + nearby)];
  return near.some(({word}) => word.noun?.class === "formation") && near.every(({word}) => !word.outcome);
}
