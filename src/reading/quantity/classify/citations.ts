import {isCapital, dividesLines, touches, type Token} from "../lex/token.js";
import type {NamingRule} from "./naming-rule.js";

/** How many tokens a citation's words before its publisher may have. */
const longestTitle = 40;

/** Numbers in the title of a citation that lost its brackets: `3 woundedBoat with 20 men sinks off Kos, BBC News`. */
export const citationRule: NamingRule = {
  name: "citation",
  on: "publisher",
  at: (tokens, at) => {
    const start = isCapital(tokens[at]) ? titleBefore(tokens, at) : null;
    if (start === null) return null;
    const numbers: number[] = [];
    let words = 0;
    for (let next = start; next < at; next++) {
      const token = tokens[next] as Token;
      if (token.kind === "word") words++;
      else if (token.kind === "number" && (words > 1 || headsTitle(tokens, next, start))) numbers.push(next);
    }
    return numbers;
  }
};

/** Where the title begins that a publisher's name ends: at a word with a capital, or a number, without a space before it. */
function titleBefore(tokens: readonly Token[], at: number): number | null {
  for (let start = at; start > Math.max(0, at - longestTitle); start--) {
    const [before, token] = [tokens[start - 1] as Token, tokens[start] as Token];
    if (dividesLines(token) || token.key === "(") return null;
    const isGlued = touches(before, token) && (before.kind !== "mark" || before.key === ")");
    if (isGlued && (token.capital || headsTitle(tokens, start, start))) return start;
  }
  return null;
}

/** A number that begins a title has words with capitals after it: `120 Security Forces Killed in Ambush, Fox News`. */
function headsTitle(tokens: readonly Token[], at: number, start: number): boolean {
  return at === start && tokens[at]?.kind === "number" && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);
}
