import {openings} from "./openings.js";
import type {Token} from "./token.js";

/** Adds a token without a value or a meaning and gives it. */
export function push(tokens: Token[], kind: Token["kind"], key: string, start: number, end: number): Token {
  const opens = kind !== "number" && openings.has(key);
  const token = {kind, key, start, end, value: null, grouped: false, capital: false, lexeme: null, opens};
  tokens.push(token);
  return token;
}
