import {previous} from "../../list.js";
import {hasTag} from "../lexicon/lexicon.js";
import type {Noun} from "../lexicon/sense.js";
import {isTerm, type Token} from "../lex/token.js";
import {withNoun} from "./fighters.js";

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
  return tokens.map((token, at) => {
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
