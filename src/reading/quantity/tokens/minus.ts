import type {Token} from "./token.js";

const openings = new Set(["(", ":", ",", ";"]);

/**
 * Joins a lone minus to its number (`-5`), which then has no value: nobody counts below none. A dash is a minus where
 * it touches the number after it and nothing stands before it that it could join to that number.
 */
export function joinMinus(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const dash = joined.at(-1);
    const touches = token.kind === "number" && dash?.key === "-" && dash.end === token.start;
    if (touches && isOpening(joined.at(-2))) joined[joined.length - 1] = {...token, start: dash.start, value: null};
    else joined.push(token);
  }
  return joined;
}

function isOpening(token: Token | undefined): boolean {
  return (
    !token || ["line", "bullet", "rule"].includes(token.kind) || (token.kind === "mark" && openings.has(token.key))
  );
}
