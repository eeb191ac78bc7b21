import type {ItemClass} from "../../item.js";
import type {Token} from "../tokens/token.js";
import {makers} from "./type-table.js";

/** Whether a word joins two nouns. */
export function isJoint(token: Token | undefined): boolean {
  return token?.key === "and" || token?.key === "or" || token?.key === "&";
}

/** Soldiers and civilians are of one sort. */
export function sort(kind: ItemClass): string {
  return kind === "civilian" ? "personnel" : kind;
}

/** A type of thing (`BMP-1`, `Ju 88`, the `76s` of "Sherman 76s", `18-pounders`) or its maker, not a measure. */
export function isDesignation(token: Token | undefined): boolean {
  if (token?.kind === "word") return token.capital && token.lexeme === null && makers.has(token.key);
  return token?.kind === "name" && /^\p{L}.*\d|^\p{L}+ |^\d+s$|(?:pounder|pdr)s$/u.test(token.key);
}

/** Whether a name is a measure or a calibre (`75mm`, `12-pounder`). */
export function isMeasure(token: Token): boolean {
  return /^\d|-(?:pounder|inch|pdr)$/.test(token.key) && !isDesignation(token);
}

/** Whether a word with a capital is none of the field's. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.lexeme === null;
}
