import type {Lexeme} from "../grammar/lexicon.js";

/**
 * A piece of a raw value. A `name` is a word or number that names and does not count (`7th`, `BMP-1`, a date's day);
 * a `line` ends a line, a `rule` divides the value, a `footnote` is a mark, a reference or an address.
 */
export type Token = {
  kind: "number" | "word" | "name" | "mark" | "line" | "bullet" | "rule" | "footnote";
  /** Lower case; dashes are `-`, marks for "about" `~`, `&` is `and`, square brackets round. */
  key: string;
  start: number;
  end: number;
  /** The amount that a number writes; null where its digits are cut short (`2,00`). */
  value: number | null;
  /** Whether the digits stand in groups (`1,200`), so that they can be neither a year nor a day. */
  grouped: boolean;
  /** Whether a word begins with a capital letter. */
  capital: boolean;
  lexeme: Lexeme | null;
  /** Whether a phrase or a number in words can begin here, so that no table need be searched where none can. */
  opens: boolean;
};

/** Words and signs with which a phrase of some table or a number in words begins; each table adds its own. */
export const openings = new Set<string>();

/** Adds a token without a value or a meaning and gives it. */
export function push(tokens: Token[], kind: Token["kind"], key: string, start: number, end: number): Token {
  const opens = kind !== "number" && openings.has(key);
  const token = {kind, key, start, end, value: null, grouped: false, capital: false, lexeme: null, opens};
  tokens.push(token);
  return token;
}
