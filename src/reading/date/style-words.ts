import type {Token} from "./tokens.js";

/** The tokens with each style that parts a day from its month behind the month: `22 (N.S.) June 1700` becomes `22 June (N.S.) 1700`. */
export function withStylesBehindMonths(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isStyle)) return tokens;
  const moved = [...tokens];
  moved.forEach((token, i) => {
    const month = moved[i + 1];
    if (isStyle(token) && month?.kind === "month" && isDay(moved[i - 1]) && !hasOwnDay(moved, i + 1))
      moved.splice(i, 2, month, token);
  });
  return moved;
}

/** In `28 (O.S.) May 11` the day of May is 11. */
function hasOwnDay(tokens: readonly Token[], month: number): boolean {
  const after = tokens[month + 1];
  return isDay(after?.kind === "link" && after.value === "comma" ? tokens[month + 2] : after);
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === "number" && token.digits <= 2;
}

function isStyle({kind}: Token): boolean {
  return kind === "style";
}
