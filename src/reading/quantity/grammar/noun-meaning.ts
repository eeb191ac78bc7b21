import type {ItemClass} from "../../item.js";
import type {Token} from "../tokens/token.js";
import {adverbs, descriptions} from "./function-words.js";
import {singular} from "./lexicon.js";
import {isDesignation, isJoint, sort} from "./word-kinds.js";

/**
 * What a noun phrase names and whose it is: `class` is null where no word of it is known, `single` tells a singular
 * noun.
 */
export type Named = {class: ItemClass | null; single: boolean; unit: string | null; origin: readonly Token[]};

/** The class, the unit and the origin that the words of a noun phrase name; the last known word decides. */
export function named(words: readonly Token[]): Named {
  const last = words.findLastIndex(({lexeme}) => lexeme?.noun);
  const noun = words[last]?.lexeme?.noun;
  const head = last < 0 ? words.length - 1 : last;
  const origin = words.filter((word, index) => index !== head && isOrigin(word));
  const unit = words.filter((word, index) => index === head || !isOrigin(word));
  const troops = noun?.class === "formation" && last < words.length - 1;
  if (troops && words.slice(last).some(isDesignation))
    return {class: "equipment", single: false, unit: unitOf(words.slice(last + 1)), origin: words.slice(0, last + 1)};
  if (troops) return {class: null, single: false, unit: unitOf(unit), origin};
  if (noun)
    return {
      class: classOf(words, noun.class),
      single: !noun.plural,
      unit: noun.unit || unit.length > 1 ? unitOf(unit) : null,
      origin
    };
  if (words.some(isDesignation)) return {class: "equipment", single: false, unit: unitOf(words), origin: []};
  if (words[head]?.capital) return {class: null, single: false, unit: null, origin: words};
  return {class: null, single: false, unit: isNoun(words[head]) ? unitOf(unit) : null, origin};
}

/** Whether a word that is not known can be a noun, and is no adjective or adverb (`1 mortally`). */
function isNoun(word: Token | undefined): boolean {
  return word !== undefined && !descriptions.has(word.key) && !adverbs.has(word.key) && !word.key.endsWith("ly");
}

/** Soldiers and civilians under one number are what stands first. */
function classOf(words: readonly Token[], last: ItemClass): ItemClass {
  if (sort(last) !== "personnel" || !words.some(isJoint)) return last;
  return words.find(({lexeme}) => lexeme?.noun)?.lexeme?.noun?.class ?? last;
}

/** Lower case, each noun in the singular. */
function unitOf(words: readonly Token[]): string {
  const first = words.findIndex((word) => word.kind !== "mark" && !isJoint(word));
  const keys = words.slice(first).map(({key, lexeme}, index) => {
    const unit = lexeme?.noun?.unit;
    if (unit && unit !== key && unit.startsWith(key)) return unit;
    return lexeme?.noun?.plural || first + index === words.length - 1 ? singular(key) : key === "&" ? "and" : key;
  });
  return keys.length === 1 ? (keys[0] as string) : keys.join(" ").replaceAll(" ,", ",").replaceAll(" / ", "/");
}

/** A word with a capital that names whose they are, not what they are. */
function isOrigin({kind, capital, lexeme, key}: Token): boolean {
  return kind === "word" && capital && !descriptions.has(key) && (!lexeme?.noun || lexeme.noun.unit === null);
}
