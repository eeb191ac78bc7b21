import type {Token} from "./token.js";

const openings = new Set(["(", ":", ",", ";"]);

/**
 * Joins a lone minus to its number (`-5`), which then has no value: nobody counts below none. A dash is a minus where
 * it touches the number after it and nothing stands before it that it could join to that number.
 */
export function joinMinus(tokens: Token[]): Token[] {
  if (!tokens.some((_, at) => isMinus(tokens, at))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isMinus(tokens, at)) joined.push({...(tokens[++at] as Token), start: token.start, value: null});
    else joined.push(token);
  }
  return joined;
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== "-") return false;
  const next = tokens[at + 1];
  return next?.kind === "number" && next.start === tokens[at]?.end && isOpening(tokens[at - 1]);
}

function isOpening(token: Token | undefined): boolean {
  return (
    !token || ["line", "bullet", "rule"].includes(token.kind) || (token.kind === "mark" && openings.has(token.key))
  );
}
