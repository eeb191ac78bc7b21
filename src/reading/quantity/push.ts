import type {Token} from "./token.js";

/** Adds a token and gives its end. */
export function push(
  tokens: Token[],
  kind: Token["kind"],
  key: string,
  start: number,
  end: number,
  {value = null, grouped = false, capital = false, lexeme = null}: Partial<Token> = {}
): number {
  tokens.push({kind, key, start, end, value, grouped, capital, lexeme});
  return end;
}
