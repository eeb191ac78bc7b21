import {mapped, previous} from "../../list.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {endsLine, isTerm, revised, touches, type Token} from "../lex/token.js";

const openings = new Set(["(", ":", ",", ";"]);
const initials = new Map([
  ["k", "killed"],
  ["w", "wounded"],
  ["m", "missing"]
]);

/** The rule of a dash that is a bullet though no other line begins with one. */
export const loneDash = "lone dash as a bullet";

/**
 * A dash at the head of a line is a bullet where words follow its number, or where other lines begin so (`-25 divisions`); else,
 * where it touches its number, it is a minus (`-5`), and the number has no value: nobody counts below none.
 */
export function withDashes(tokens: readonly Token[]): readonly Token[] {
  const dashes: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (isLeadingDash(tokens, at)) dashes.push(at);
  if (!dashes.length) return tokens;
  const isList = dashes.filter((at) => isHead(tokens, at)).length > 1;
  const read: Token[] = [];
  for (let at = 0, next = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (at !== dashes[next]) read.push(token);
    else if (
      isHead(tokens, dashes[next++] as number) &&
      (isList || tokens[at + 1]?.kind === "word" || isCounted(tokens, at + 1))
    )
      read.push(revised(token, {kind: "bullet", rule: isList ? "dash as a bullet" : loneDash}));
    else read.push(revised(tokens[++at] as Token, {start: token.start, value: null, rule: "minus"}));
  }
  return read;
}

/** Whether a token begins a line, which a colon may indent. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const before = previous(tokens, at);
  return endsLine(before) || (before?.key === ":" && endsLine(previous(tokens, at, 2)));
}

/** Whether a number, or a range, stands before what it counts. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return isTerm(tokens[at + 1]) || (tokens[at + 2]?.kind === "number" && isTerm(tokens[at + 3]));
}

function isLeadingDash(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== "-" || !touches(tokens[at], tokens[at + 1])) return false;
  const [before, next] = [previous(tokens, at), tokens[at + 1]];
  if (next?.kind !== "number") return next?.kind === "word" && isHead(tokens, at);
  return endsLine(before) || (before?.kind === "mark" && openings.has(before.key));
}

/** `24 k., 55 w., 3 m.` are killed, wounded and missing; without a `w` beside them, `k` is a thousand and `m` a measure. */
export function withInitials(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some((token, at) => token.key === "w" && followsNumber(tokens, at))) return tokens;
  return mapped(tokens, (token, at) => {
    const meaning = initials.get(token.key);
    if (!meaning || !followsNumber(tokens, at)) return token;
    return revised(token, {key: meaning, word: lexicon.wordOf(meaning), rule: "initial of an outcome"});
  });
}

/** After a number, or after such letters joined to it: `24 k. & w.` */
function followsNumber(tokens: readonly Token[], at: number): boolean {
  if (previous(tokens, at)?.kind === "number") return true;
  if (previous(tokens, at)?.word.joint !== "and") return false;
  const before = tokens[at - 2]?.key === "." ? at - 3 : at - 2;
  return tokens[before - 1]?.kind === "number" && initials.has(tokens[before]?.key ?? "");
}
