import type {Token} from "../tokens/token.js";

/**
 * Whether the last noun of the tokens [from, to) is that of civilians; within a name it is not (`Workers' Party`,
 * `Citizen Army`). Of others than civilians the counts speak themselves.
 */
export function civilianIn(tokens: readonly Token[], from: number, to: number): "civilian" | null {
  let last = to - 1;
  while (last >= from && !tokens[last]?.lexeme?.noun) last--;
  if (last < from || tokens[last]?.lexeme?.noun?.class !== "civilian") return null;
  const next = last + 1 < to ? tokens[last + 1] : undefined;
  return next?.capital && !next.lexeme ? null : "civilian";
}
