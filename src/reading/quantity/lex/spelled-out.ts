import type {Lexicon} from "../lexicon/lexicon.js";
import {isScale, statesNumber, numberInWordsAt} from "./number-words.js";
import {phraseAt} from "./phrase.js";
import {isArticle} from "./portions.js";
import {jointOf, revised, touches, Token} from "./token.js";

const joints = new Set(["to", "or", "and"]);

/**
 * The tokens with each number as its words and digits alone: compounds cut into words (`twenty-five`, `two-to-three hundred`,
 * `seventy-odd`), a point joined to the digits that a scale follows (`.5 million`, `1·2 lakh`), and what is said between a number and
 * its scale after both (`20-odd thousand`, `5 or so thousand`).
 */
export function splitCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" && pushPointed(words, token, tokens[at + 1], tokens[at + 2])) at++;
    else if (token.kind === "word" && token.key.includes("-")) words.push(...wordsOf(token, lexicon));
    else words.push(token);
  }
  for (let at = 1; at < words.length; at++) {
    const said = statesNumber(words[at - 1]) ? phraseAt("after", words, at) : null;
    if (!said || !isScale(words[said.next])) continue;
    const [scale, {start}] = [words[said.next] as Token, words[at] as Token];
    words.copyWithin(at + 1, at, said.next);
    words[at] = revised(scale, {start, end: start});
    words[said.next] = revised(words[said.next] as Token, {end: scale.end});
  }
  return words;
}

/** Adds the number that a point, a number before it, and digits after it write; not where no scale shows that they do. */
function pushPointed(words: Token[], point: Token, digits: Token | undefined, scale: Token | undefined): boolean {
  const before = words.at(-1);
  const whole = point.key === "·" && before?.kind === "number" && touches(before, point) ? before : undefined;
  if (point.key !== "." && !whole) return false;
  if (digits?.kind !== "number" || !touches(point, digits) || !isScale(scale)) return false;
  if (whole) words.pop();
  const key = `${whole?.key ?? ""}.${digits.key}`;
  words.push(revised(digits, {key, start: (whole ?? point).start, value: Number(key)}));
  return true;
}

/** The words of a compound of numbers; others are no numbers (`ten-man`, `two-thirds`), and stay. */
function wordsOf(token: Token, lexicon: Lexicon): Token[] {
  const {key, start, capital, word} = token;
  if (word.noun || word.portion !== null) return [token];
  const words: Token[] = [];
  let at = start;
  for (const part of key.split("-")) {
    const next = new Token("word", part, at, at + part.length, lexicon.wordOf(part), capital && at === start);
    const before = words.at(-1);
    const isOfNumber = statesNumber(next) || next.word.portion !== null || isArticle(next);
    if (!isOfNumber && !(before && (joints.has(jointOf(next)) || next.word.phrases.after))) return [token];
    if (before && statesNumber(before) && statesNumber(next) && numberInWordsAt([before, next], 0)?.next === 1)
      words.push(new Token("mark", "-", at - 1, at, lexicon.wordOf("-")));
    words.push(next);
    at += part.length + 1;
  }
  const isPortion = words.length === 2 && words[1]?.word.portion !== null;
  return isPortion || !words.some(statesNumber) ? [token] : words;
}
