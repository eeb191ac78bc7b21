import {lexemeOf} from "../grammar/lexicon.js";
import {placesIn, withPlainDigits} from "./digits.js";
import {markupOf, type Markup} from "./markup.js";
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
const markupStarts = new Set("<[]{}&'-–—");
const silent = new Set("\"“”„«»'‘’`");

/**
 * The tokens of a raw value, from left to right; white space, quotation marks and markup without meaning leave none.
 */
export function tokenise(raw: string): Token[] {
  const plain = withPlainDigits(raw);
  const tokens = tokensOf(plain);
  if (plain.length === raw.length) return tokens;
  const places = placesIn(raw);
  for (const token of tokens) {
    token.start = places[token.start] as number;
    token.end = places[token.end] as number;
  }
  return tokens;
}

function tokensOf(raw: string): Token[] {
  const markupAt = markupOf(raw);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length;) {
    const character = raw.charAt(at);
    if (character === " ") at++;
    else if (isLetter(character)) at = pushWord(tokens, raw, at);
    else if (beginsNumeral(character)) at = pushNumber(tokens, raw, at);
    else {
      const markup = markupStarts.has(character) ? markupAt(at) : null;
      at = markup ? pushMarkup(tokens, markup, at) : pushMark(tokens, character, at);
    }
  }
  return tokens;
}

function pushMarkup(tokens: Token[], {kind, end, word}: Markup, start: number): number {
  if (word) push(tokens, "word", word, start, end).lexeme = lexemeOf(word);
  else if (kind === "dash") push(tokens, "mark", "-", start, end);
  else if (kind !== "blank") push(tokens, kind as Token["kind"], "", start, end);
  return end;
}

function pushNumber(tokens: Token[], raw: string, at: number): number {
  const {value, grouped, end, footnoteEnd} = numeralAt(raw, at);
  const severalEnd = severalSigns.has(raw.charAt(end)) ? endOf(several, raw, end) : 0;
  if (severalEnd) return push(tokens, "name", `${raw.slice(at, end).replace(/\D/g, "")}s`, at, severalEnd).end;
  const nameEnd = grouped ? 0 : nameEndAfter(raw, end);
  if (nameEnd) return push(tokens, "name", raw.slice(at, nameEnd).toLowerCase(), at, nameEnd).end;
  const number = push(tokens, "number", raw.slice(at, end), at, end);
  number.value = value;
  number.grouped = grouped;
  if (footnoteEnd > end) push(tokens, "footnote", "", end, footnoteEnd);
  return footnoteEnd;
}

/** Where a number goes on as a name: an ordinal or a measure (`7th`, `75mm`), a compound (`12-pounder`). */
function nameEndAfter(raw: string, at: number): number {
  const next = raw.charAt(at);
  if (next === "-") {
    const end = endOf(hyphenated, raw, at);
    const word = raw.slice(at + 1, end).toLowerCase();
    return end && !qualities.has(word) && !lexemeOf(word)?.outcome ? end : 0;
  }
  return isLetter(next) ? endOf(ordinal, raw, at) : 0;
}

function pushMark(tokens: Token[], character: string, at: number): number {
  const end = at + 1;
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
