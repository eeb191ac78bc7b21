import {placesIn, withPlainDigits} from "./digits.js";
import {lexemeOf, type Lexeme} from "./lexicon.js";
import {markupOf, type Markup} from "./markup.js";
import {beginsNumeral, numeralAt} from "./numeral.js";
import {endOf} from "./sticky.js";
import type {Token} from "./token.js";

const letters = /[\p{L}\p{M}]{1,60}(?:['’‑-][\p{L}\p{M}]{1,60}){0,6}/uy;
const initials = /(?:\p{Lu}\.){2,}/uy;
const designation = /[A-Z][A-Za-z]{0,2}-?\d[\p{L}\d/.-]{0,30}|\p{L}{1,40}-\d[\p{L}\d-]{0,30}/uy;
const address = /https?:\/\/\S*/y;
const ordinal = /(?:st|nd|rd|th|s|mm|cm|km|px|mph|pdr|pounders?|in|ft|lb)(?![\p{L}\d])/iuy;
const hyphenated = /-\p{L}[\p{L}-]*/uy;
const several = /['’]?s(?![\p{L}\d])/uy;
const severalSigns = new Set("s'’");
const wordLetter = /[\p{L}\p{M}]/u;
const camelCase = /\p{Ll}\p{Lu}/u;

const canonical: Record<string, string> = {
  ...spread("-", "-–—−‒‐‑"),
  ...spread("~", "~≈∼±≃～"),
  ...spread(">", ">≥"),
  ...spread("<", "<≤"),
  ...spread("$", "$£€¥"),
  "[": "(",
  "]": ")",
  "：": ":",
  "，": ",",
  "？": "?",
  "×": "x"
};
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
    const markup = markupStarts.has(character) ? markupAt(at) : null;
    if (markup) at = pushMarkup(tokens, markup, at);
    else if (beginsNumeral(character)) at = pushNumber(tokens, raw, at);
    else if (isLetter(character)) at = pushWord(tokens, raw, at);
    else at = pushMark(tokens, character, at);
  }
  return tokens;
}

function pushMarkup(tokens: Token[], {kind, end, word}: Markup, start: number): number {
  if (word) push(tokens, "word", word, start, end, {lexeme: lexemeOf(word)});
  else if (kind === "dash") push(tokens, "mark", "-", start, end);
  else if (kind !== "blank") push(tokens, kind as Token["kind"], "", start, end);
  return end;
}

function pushNumber(tokens: Token[], raw: string, at: number): number {
  const {value, grouped, end, footnoteEnd} = numeralAt(raw, at);
  const severalEnd = severalSigns.has(raw.charAt(end)) ? endOf(several, raw, end) : 0;
  if (severalEnd) return push(tokens, "name", `${raw.slice(at, end).replace(/\D/g, "")}s`, at, severalEnd);
  const nameEnd = grouped ? 0 : nameEndAfter(raw, end);
  if (nameEnd) return push(tokens, "name", raw.slice(at, nameEnd).toLowerCase(), at, nameEnd);
  push(tokens, "number", raw.slice(at, end), at, end, {value, grouped});
  if (footnoteEnd > end) push(tokens, "footnote", "", end, footnoteEnd);
  return footnoteEnd;
}

/** Where a number goes on as a name: an ordinal or a measure (`7th`, `75mm`), a compound (`12-pounder`). */
function nameEndAfter(raw: string, at: number): number {
  const next = raw.charAt(at);
  if (next === "-") {
    const end = endOf(hyphenated, raw, at);
    const word = raw.slice(at + 1, end).toLowerCase();
    return end && word !== "strong" && !lexemeOf(word)?.outcome ? end : 0;
  }
  return isLetter(next) ? endOf(ordinal, raw, at) : 0;
}

function pushWord(tokens: Token[], raw: string, at: number): number {
  const web = raw.startsWith("http", at) ? endOf(address, raw, at) : 0;
  if (web) return push(tokens, "footnote", "", at, web);
  const run = endOf(letters, raw, at) || at + 1;
  const named = goesOnAsName(raw.charAt(run)) ? endOf(designation, raw, at) : 0;
  if (named && !isPeopleOrOutcome(lexemeOf(leadingLetters(raw, at, named))))
    return push(tokens, "name", raw.slice(at, named).toLowerCase(), at, named, {capital: true});
  const end = (raw.charAt(at + 1) === "." && endOf(initials, raw, at)) || wordEnd(raw, at, run);
  if (raw.startsWith("]]", at - 2) && isShort(tokens.at(-1), at - 2)) return lengthen(tokens, raw, at, end);
  const key = raw.slice(at, end).toLowerCase();
  const capital = raw.charAt(at) !== key.charAt(0);
  return push(tokens, "word", key, at, end, {capital, lexeme: lexemeOf(key, capital)});
}

function goesOnAsName(next: string): boolean {
  return next === "-" || (next >= "0" && next <= "9");
}

const longestWord = 60;

function isShort(token: Token | undefined, end: number): boolean {
  return token?.kind === "word" && token.end === end && token.key.length < longestWord;
}

/** Letters right after a link belong to its last word: `[[schooner]]s`. */
function lengthen(tokens: Token[], raw: string, at: number, end: number): number {
  const token = tokens.at(-1) as Token;
  token.key += raw.slice(at, end).toLowerCase();
  token.lexeme = lexemeOf(token.key, token.capital);
  return (token.end = end);
}

/**
 * The end of a word; a capital after a small letter, or an address, begins another (`woundedUnknown`, `killedhttp://`).
 */
function wordEnd(raw: string, at: number, end: number): number {
  const word = raw.slice(at, end);
  const joint = word.search(camelCase);
  if (joint >= 0) return at + joint + 1;
  const web = raw.startsWith("://", end) ? word.search(/https?$/) : -1;
  return web > 0 ? at + web : end;
}

/** `KIA5` is an outcome and a number, `BMP-1` a name. */
function isPeopleOrOutcome(lexeme: Lexeme | null): boolean {
  return lexeme !== null && lexeme.noun?.class !== "equipment";
}

function leadingLetters(raw: string, at: number, end: number): string {
  return raw.slice(at, end).split(/[-\d]/, 1)[0]?.toLowerCase() ?? "";
}

function pushMark(tokens: Token[], character: string, at: number): number {
  const end = at + 1;
  if (character === "\n" || character === "|") return push(tokens, "line", character, at, end);
  if (bullets.has(character)) return push(tokens, "bullet", character, at, end);
  if (character <= " " || character === "\u00a0" || silent.has(character)) return end;
  return push(tokens, "mark", canonical[character] ?? character, at, end);
}

function push(
  tokens: Token[],
  kind: Token["kind"],
  key: string,
  start: number,
  end: number,
  {value = null, grouped = false, capital = false, lexeme = null}: Partial<Token> = {}
): number {
  tokens.push({kind, key, start, end, value, grouped, capital, lexeme});
  return end;
}

function isLetter(character: string): boolean {
  return (
    (character >= "a" && character <= "z") ||
    (character >= "A" && character <= "Z") ||
    (character > "\u007f" && (wordLetter.test(character) || (character >= "\ud800" && character <= "\udfff")))
  );
}

function spread(key: string, characters: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, key]));
}
