import {previous} from "../../previous.js";
import {isWreck} from "../../terms.js";
import {is} from "../lexicon/lexicon.js";
import type {Noun, Word} from "../lexicon/sense.js";
import {revised, type Token} from "../lex/token.js";

const aircraft: Noun = {kind: "noun", class: "equipment", unit: "fighter", plural: true, aloft: true};
const attacker: Noun = {kind: "noun", class: "personnel", unit: "bomber", plural: true, aloft: false};

/**
 * Tells fighters and bombers by their company: fighters are aircraft where things of war at sea or in the air are counted beside
 * them, and where they were shot down or damaged; suicide bombers are people.
 */
export function withFighters(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({word}) => is(word, "fighters") || is(word, "bomber"))) return tokens;
  const isSuicidal = tokens.some(({word}) => is(word, "suicide"));
  const isAloft =
    !isSuicidal &&
    tokens.some(
      ({word, kind, rule}, at) =>
        rule === "numbered type" ||
        (kind === "word" && word.noun?.aloft === true) ||
        (is(word, "type") && previous(tokens, at)?.kind === "number" && !tokens[at + 1]?.capital)
    );
  return tokens.map((token, at) => {
    if (isSuicidal && is(token.word, "bomber"))
      return revised(token, {word: named(token.word, attacker), rule: "bombers who are people"});
    if (
      !isSuicidal &&
      is(token.word, "fighters") &&
      !isCombatant(previous(tokens, at)) &&
      (isAloft || isWrecked(tokens, at))
    )
      return revised(token, {word: named(token.word, aircraft), rule: "fighters that are aircraft"});
    return token;
  });
}

/** `resistance fighters`, `rebel fighters`, `foreign fighters` */
function isCombatant(before: Token | undefined): boolean {
  return (
    before?.kind === "word" &&
    (before.word.noun?.class === "personnel" || is(before.word, "branch") || combatants.has(before.key))
  );
}

const combatants = new Set([
  "freedom",
  "tribal",
  "foreign",
  "irregular",
  "islamist",
  "jihadi",
  "opposition",
  "local",
  "armed",
  "kurdish",
  "enemy"
]);

function named(word: Word, noun: Noun): Word {
  return {...word, noun};
}

function isWrecked(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word.tags.includes("adverb") ? at + 2 : at + 1;
  return (
    isWreck(tokens[next]?.word.outcome ?? null) ||
    (tokens[next]?.key === "shot" && tokens[next + 1]?.key === "down") ||
    tokens[next]?.key === "shot-down"
  );
}
