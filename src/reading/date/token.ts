import type {Meaning} from "./words.js";

/** What opens a bracket. */
export type Bracket = "(" | "[";

/** What a piece of a date is, without its span. */
export type Value =
  | Meaning
  | {kind: "decade"; value: number}
  | {kind: "iso"; year: number; month: number; day: number | null}
  | {kind: "duration"; value: number; unit: string; exact: boolean}
  | {kind: "query" | "break"}
  | {kind: "open"; value: Bracket}
  | {kind: "close"; value: Bracket};

/** A piece of a date with its span [start, end) in the text. */
export type Token = Value & {text: string; start: number; end: number};

/** The first rule of several whose pattern fits tells what stands there; null is for marks that mean nothing, undefined leaves it to the next rule. */
export type Rule = [pattern: RegExp, value: (match: RegExpExecArray) => Value | null | undefined];

export type Numeral = Extract<Token, {kind: "number"}>;

/** A word that says nothing of a date itself. */
export function isWord(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "event";
}

/** One or two digits, as days have. */
export function isShort(token: Token | undefined): token is Numeral {
  return token?.kind === "number" && token.digits <= 2;
}

/** Three digits or more, as years have. */
export function isLong(token: Token | undefined): token is Numeral {
  return token?.kind === "number" && token.digits >= 3;
}

export function isComma(token: Token | undefined): boolean {
  return token?.kind === "link" && token.value === "comma";
}
