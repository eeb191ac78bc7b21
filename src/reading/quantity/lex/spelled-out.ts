import type {Lexicon} from "../lexicon/lexicon.js";
import {isScale, wordedAt} from "./number-words.js";
import {phraseAt} from "./phrase.js";
import {revised, tokenOf, type Token} from "./token.js";

const joints = new Set(["to", "or", "and"]);

/**
 * The tokens with compounds that are more than one number cut into words (`two-to-three hundred`, `seventy-odd`), and with what is said
 * between a number and its scale after both (`20-odd thousand`, `5 or so thousand`).
 */
export function spelledOut(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const words = tokens.flatMap((token) => (token.key.includes("-") ? wordsOf(token, lexicon) : [token]));
  for (let at = 1; at < words.length; at++) {
    const said = isNumber(words[at - 1]) ? phraseAt("after", words, at) : null;
    if (!said || !isScale(words[said.next])) continue;
    const [scale, {start}] = [words[said.next] as Token, words[at] as Token];
    words.copyWithin(at + 1, at, said.next);
    words[at] = revised(scale, {start, end: start});
    words[said.next] = revised(words[said.next] as Token, {end: scale.end});
  }
  return words;
}

function wordsOf(token: Token, lexicon: Lexicon): Token[] {
  const {kind, key, start, capital, word} = token;
  if (kind !== "word" || word.noun || wordedAt([token], 0, lexicon)) return [token];
  const words: Token[] = [];
  let at = start;
  for (const part of key.split("-")) {
    const next = tokenOf("word", part, at, at + part.length, lexicon.wordOf(part), capital && at === start);
    const before = words.at(-1);
    if (!isNumber(next) && !(before && (joints.has(part) || next.word.phrases.after))) return [token];
    if (before && isNumber(before) && isNumber(next) && wordedAt([before, next], 0, lexicon)?.next === 1)
      words.push(tokenOf("mark", "-", at - 1, at, lexicon.wordOf("-")));
    words.push(next);
    at += part.length + 1;
  }
  return words;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || (token.word.number ?? token.word.scale) !== null);
}
