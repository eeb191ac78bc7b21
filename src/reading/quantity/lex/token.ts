import {unknownWord, type Word} from "../lexicon/sense.js";
import {hasTag, type Lexicon} from "../lexicon/lexicon.js";

/**
 * A piece of a value. A `name` is a word or number that names and does not count (`7th`, `BMP-1`, a date's day); a `line` ends a
 * line, a `rule` divides the value, a `footnote` is a mark, a reference or an address.
 */
export class Token {
  constructor(
    readonly kind: "number" | "word" | "name" | "mark" | "line" | "bullet" | "rule" | "footnote",
    /** Lower case; dashes are `-`, marks for "about" `~`, square brackets round. */
    readonly key: string,
    readonly start: number,
    readonly end: number,
    /** All that the lexicon says of a word or a sign. */
    readonly word: Word = unknownWord,
    /** Whether a word begins with a capital letter. */
    readonly capital = false,
    /** The rule that read the token as what it is, where it is not what it looks like. */
    readonly rule: string | null = null,
    /** The amount that a number writes; null where its digits make none (`2,00`). */
    readonly value: number | null = null,
    /** Whether a number is more than plain digits (`1,200`, `1.2 million`, `twelve`), so that it can be neither a year nor a day. */
    readonly grouped = false,
    /** What the multipliers at its end made of a number: 1,000 of `35 thousand`. */
    readonly factor = 1
  ) {}
}

/** A token with some things said otherwise. */
export function revised(token: Token, change: Partial<Token>): Token {
  const {kind, key, start, end, word, capital, rule, value, grouped, factor} = token;
  return Object.assign(new Token(kind, key, start, end, word, capital, rule, value, grouped, factor), change);
}

/** A token as a name, by the rule that says so. */
export function asName(token: Token, rule: string): Token {
  return token.kind === "name" ? token : revised(token, {kind: "name", rule});
}

/** Whether a word says what is counted or what became of it. */
export function isTerm(token: Token | undefined): boolean {
  return token?.kind === "word" && (token.word.noun ?? token.word.outcome) !== null;
}

export function isCapital(token: Token | undefined): token is Token {
  return token?.kind === "word" && token.capital;
}

/** Whether a word with a capital is none of the field's. */
export function isProperName(token: Token | undefined): boolean {
  return isCapital(token) && !isTerm(token);
}

export function dividesLines(token: Token | undefined): boolean {
  return token?.kind === "line" || token?.kind === "bullet" || token?.kind === "rule";
}

/** Whether a line, or the value, ends at a token, or at the lack of one. */
export function endsLine(token: Token | undefined): boolean {
  return !token || dividesLines(token);
}

/** The position after the tokens of a kind from a position on, of which so many count at most. */
export function endOfRun(
  tokens: readonly Token[],
  at: number,
  isOne: (token: Token) => boolean,
  most = Infinity
): number {
  let next = at;
  while (next < tokens.length && next < at + most && isOne(tokens[next] as Token)) next++;
  return next;
}

/** What a token joins by: a word's sense, or a sign itself. */
export function jointOf(token: Token | undefined): string {
  return token ? (token.word.joint ?? token.key) : "";
}

/** What joins two numbers to one range. */
export const rangeJoints: ReadonlySet<string> = new Set(["-", "to", "or"]);

/** Whether two neighbours touch. */
export function touches(before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && before.end === token?.start;
}

const designation = /^\p{L}.*\d|^\d+\p{L}+-?\d|^\p{L}+ |^\d+s$|(?:pounder|pdr)s$/u;

/** Whether a word joins two nouns. */
export function isJoint(token: Token | undefined): boolean {
  return token?.word.joint === "and" || token?.word.joint === "or";
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

export type Field = "strength" | "casualties";

/** A value as the rules of phrases read it: its tokens, its text, and what is known beforehand. */
export type Source = {
  tokens: readonly Token[];
  text: string;
  lexicon: Lexicon;
  field: Field;
  /** Whether a word, in lower case, is one of the names of the article's belligerents. */
  isParty: (word: string) => boolean;
};

/** Skips footnotes' marks. */
export function skipFootnotes(tokens: readonly Token[], at: number): number {
  return endOfRun(tokens, at, ({kind}) => kind === "footnote");
}
