import type {Lexicon} from "../lexicon/lexicon.js";
import type {Word} from "../lexicon/sense.js";
import {isScale, wordedAt} from "./number-words.js";
import {phraseAt} from "./phrase.js";
import {revised, tokenOf, type Token} from "./token.js";

const joints = new Set(["to", "or", "and"]);

/**
 * The tokens with the parts of compounds that are several numbers or more than one as words of their own (`two-to-three hundred`,
 * `seventy-odd`), and with what is said of a number after its scale rather than before (`20-odd thousand`, `5 or so thousand`).
 */
export function spelledOut(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const apart = tokens.some(({kind, key}) => kind === "word" && key.includes("-"))
    ? tokens.flatMap((token) => partsOf(token, lexicon))
    : tokens;
  const scaled = apart.findIndex((_, at) => endBeforeScale(apart, at));
  if (scaled < 0) return apart;
  const turned = [...apart];
  for (let at = scaled; at < turned.length; at++) {
    const scale = endBeforeScale(turned, at);
    if (scale) turned.splice(at, scale + 1 - at, ...lastFirst(turned.slice(at, scale + 1)));
  }
  return turned;
}

function partsOf(token: Token, lexicon: Lexicon): readonly Token[] {
  const {kind, key, start, capital, word} = token;
  if (kind !== "word" || word.noun || !key.includes("-") || wordedAt([token], 0, lexicon)) return [token];
  const parts = key.split("-").map((part) => ({part, word: lexicon.wordOf(part)}));
  if (
    !isNumber(parts[0]?.word) ||
    !parts.every(({part, word}) => isNumber(word) || word.phrases.after || joints.has(part))
  )
    return [token];
  const pieces: Token[] = [];
  let at = start;
  for (const {part, word} of parts) {
    const piece = tokenOf("word", part, at, at + part.length, word, capital && at === start);
    const before = pieces.at(-1);
    if (before && isNumber(before.word) && isNumber(word) && wordedAt([before, piece], 0, lexicon)?.next === 1)
      pieces.push(tokenOf("mark", "-", at - 1, at, lexicon.wordOf("-")));
    pieces.push(piece);
    at += part.length + 1;
  }
  return pieces;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.number ?? word.scale) !== null;
}

/** The place of the scale that stands after what is said of a number, which stands before a place; 0 where there is none. */
function endBeforeScale(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (before?.kind !== "number" && !isNumber(before?.word)) return 0;
  const said = phraseAt("after", tokens, at);
  return said && isScale(tokens[said.next]) ? said.next : 0;
}

/** The tokens with the last of them first; it takes their places in the text, and they its. */
function lastFirst(tokens: readonly Token[]): Token[] {
  const last = tokens.at(-1) as Token;
  const said = tokens.slice(0, -1);
  const first = revised(last, {start: (said[0] as Token).start, end: (said.at(-1) as Token).end});
  return [
    first,
    ...said.map((token, index) => revised(token, {start: index === 0 ? last.start : last.end, end: last.end}))
  ];
}
