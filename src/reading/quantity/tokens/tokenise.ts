import {signs} from "../../markup/templates/signs.js";
import {lexemeOf} from "../grammar/lexicon.js";
import {placesIn, withPlainDigits} from "./digits.js";
import {footnoteMarkEnd} from "./footnote-mark.js";
import {beginsNumeral, numeralAt} from "./numeral.js";
import {pushWord} from "./push-word.js";
import {endOf} from "./sticky.js";
import {push, type Token} from "./token.js";

const ordinal = /(?:st|nd|rd|th|s|mm|cm|km|px|mph|pdr|pounders?|in|ft|lb)(?![\p{L}\d])/iuy;
const hyphenated = /-\p{L}[\p{L}-]*/uy;
const several = /['’]?s(?![\p{L}\d])/uy;
const qualities = new Set(["strong", "odd"]);
const severalSigns = new Set("s'’");
const wordLetter = /[\p{L}\p{M}]/u;

const canonical = new Map([
  ...spread("-", "-–—−‒‐‑"),
  ...spread("~", "~≈∼≃～"),
  ...spread(">", ">≥"),
  ...spread("<", "<≤"),
  ...spread("$", "$£€¥"),
  ...spread("(", "["),
  ...spread(")", "]"),
  ...spread(":", "："),
  ...spread(",", "，"),
  ...spread("?", "？"),
  ...spread("x", "×")
]);
const bullets = new Set("•*·●◦▪");
const silent = new Set("\"“”„«»'‘’`}");

/** The tokens of a value without markup, from left to right; white space and quotation marks leave none. */
export function tokenise(text: string): Token[] {
  const plain = withPlainDigits(text);
  const tokens = tokensOf(plain);
  if (plain.length === text.length) return tokens;
  const places = placesIn(text);
  for (const token of tokens) {
    token.start = places[token.start] as number;
    token.end = places[token.end] as number;
  }
  return tokens;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === " ") at++;
    else if (isLetter(character)) at = pushWord(tokens, text, at);
    else if (beginsNumeral(character)) at = pushNumber(tokens, text, at);
    else at = pushMark(tokens, text, at);
  }
  return tokens;
}

function pushNumber(tokens: Token[], text: string, at: number): number {
  const {value, grouped, end, footnoteEnd} = numeralAt(text, at);
  const severalEnd = severalSigns.has(text.charAt(end)) ? endOf(several, text, end) : 0;
  if (severalEnd) return push(tokens, "name", `${text.slice(at, end).replace(/\D/g, "")}s`, at, severalEnd).end;
  const nameEnd = grouped ? 0 : nameEndAfter(text, end);
  if (nameEnd) return push(tokens, "name", text.slice(at, nameEnd).toLowerCase(), at, nameEnd).end;
  const number = push(tokens, "number", text.slice(at, end), at, end);
  number.value = value;
  number.grouped = grouped;
  if (footnoteEnd > end) push(tokens, "footnote", "", end, footnoteEnd);
  return footnoteEnd;
}

/** Where a number goes on as a name: an ordinal or a measure (`7th`, `75mm`), a compound (`12-pounder`). */
function nameEndAfter(text: string, at: number): number {
  const next = text.charAt(at);
  if (next === "-") {
    const end = endOf(hyphenated, text, at);
    const word = text.slice(at + 1, end).toLowerCase();
    return end && !qualities.has(word) && !lexemeOf(word)?.outcome ? end : 0;
  }
  return isLetter(next) ? endOf(ordinal, text, at) : 0;
}

function pushMark(tokens: Token[], text: string, at: number): number {
  const character = text.charAt(at);
  const end = (character === "[" && footnoteMarkEnd(text, at)) || at + 1;
  if (end > at + 1 || character === signs.reference) return push(tokens, "footnote", "", at, end).end;
  if (character === signs.rule) return push(tokens, "rule", "", at, end).end;
  if (character === "\n" || character === "|") return push(tokens, "line", character, at, end).end;
  if (bullets.has(character)) return push(tokens, "bullet", character, at, end).end;
  if (character <= " " || character === "\u00a0" || silent.has(character)) return end;
  return push(tokens, "mark", canonical.get(character) ?? character, at, end).end;
}

function isLetter(character: string): boolean {
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character > "\u007f" && (wordLetter.test(character) || (character >= "\ud800" && character <= "\udfff")))
  );
}

function spread(key: string, characters: string): [character: string, key: string][] {
  return [...characters].map((character) => [character, key]);
}
