import type {ItemClass} from "../../terms.js";
import {hasTag} from "../lexicon/lexicon.js";
import type {Token} from "../lex/token.js";

const designation = /^\p{L}.*\d|^\d+\p{L}+-?\d|^\p{L}+ |^\d+s$|(?:pounder|pdr)s$/u;

/** Whether a word joins two nouns. */
export function isJoint(token: Token | undefined): boolean {
  return token?.word.joint === "and" || token?.word.joint === "or";
}

/** Soldiers and civilians are of one sort. */
export function sortOf(itemClass: ItemClass): string {
  return itemClass === "civilian" ? "personnel" : itemClass;
}

/** A type of thing (`BMP-1`, `Ju 88`, `Shermans`, the `76s` of "Sherman 76s", `18-pounders`) or its maker, not a measure. */
export function isDesignation(token: Token | undefined): boolean {
  if (token?.kind === "word")
    return (
      token.capital &&
      !token.word.noun &&
      (hasTag(token.word, "maker") || hasTag(token.word, "type") || token.rule === "abbreviation in the plural")
    );
  return token?.kind === "name" && token.rule !== "date" && designation.test(token.key);
}

/** Whether a name is a measure or a calibre (`75mm`, `12-pounder`). */
export function isMeasure(token: Token): boolean {
  return /^\d|-(?:pounder|inch|pdr)$/.test(token.key) && !isDesignation(token);
}
