import {wordsOf} from "../grammar/words.js";
import {countsSomething, isDay, isYearNumber, name, settleBackward} from "./number-tokens.js";
import type {Token} from "./token.js";

/** What stands beside the years of an era. */
export const eras = wordsOf("bc bce b.c. b.c.e. ad ce a.d. c.e.");

/** The day or days and the year around a month's name. */
export function settleDate(tokens: Token[], at: number): void {
  const month = tokens[at] as Token;
  let after = at + 1;
  if (isDay(tokens[at - 1])) settleBackward(tokens, at - 1);
  else if (isDay(tokens[after]) && !countsSomething(tokens[after + 1])) {
    name(tokens[after]);
    after++;
    while (["-", "/", "to", "and"].includes(tokens[after]?.key ?? "") && isDay(tokens[after + 1])) {
      name(tokens[after + 1]);
      after += 2;
    }
  }
  while (tokens[after]?.key === "," || tokens[after]?.key === ".") after++;
  if (isYearNumber(tokens[after])) name(tokens[after]);
  month.kind = "name";
}

/** The second year of `2017-18`, or the month and the day of `2010-02-03`. */
export function settleAfterYear(tokens: Token[], at: number): void {
  const next = tokens[at + 1];
  if (tokens[at]?.key !== "-" || next?.kind !== "number" || next.grouped || (next.value ?? 0) >= 100) return;
  name(next);
  if (isDay(tokens[at + 3]) && tokens[at + 2]?.key === "-") name(tokens[at + 3]);
}

/** The year or years of an era (`480–479 BC`, `AD 70`); an era's letters before a thing are none (`5 AD guns`). */
export function settleEra(tokens: Token[], at: number): void {
  const years = !countsSomething(tokens[at + 1]) && settleBackward(tokens, at - 1);
  if (!years && !settleYears(tokens, at + 1)) return;
  name(tokens[at]);
}

/** The number, or the two that a dash joins, at a place; tells whether it counts nothing. */
function settleYears(tokens: Token[], at: number): boolean {
  const last = tokens[at + 1]?.key === "-" && tokens[at + 2]?.kind === "number" ? at + 2 : at;
  if (tokens[at]?.kind !== "number" || tokens[at]?.grouped || countsSomething(tokens[last + 1])) return false;
  name(tokens[at]);
  name(tokens[last]);
  return true;
}
