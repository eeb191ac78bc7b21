import {signs} from "../../markup/templates/setting.js";
import type {Lexicon} from "../lexicon/lexicon.js";
import {mapped, previous} from "../../list.js";
import {beginsNumeral, numeralAt} from "./numeral.js";
import {revised, Token} from "./token.js";
import {wordAt} from "./words.js";
import {endOf, positionsIn, withPlainDigits} from "../../strings.js";

const ordinal =
  /(?:st|nd|rd|th|s|mm|cm|km|px|mph|pdr|pounders?|in|ft|lb|er|ère|re|ème|eme|nde|e|ª|º|°)(?![\p{L}\d])/iuy;
const hyphenated = /-(?!(?:to|or)-\d)\p{L}[\p{L}-]*/uy;
const several = /['’]?s(?![\p{L}\d])/uy;
/** A type's name that begins with digits: `2K12`, `9M113`. */
const designation = /(?!\d+[KM]-\d+(?:[KM]|,\d{3})(?![\p{L}\d]))\d{1,3}[A-Z]{1,3}-?\d{1,4}[A-Za-z]{0,2}(?![\p{L}\d])/uy;
/** Dots, dashes or a word between dashes that join two numbers. */
const joint = /(?:\.{2,3}|…|-{2,3}|-(?:to|or)-)(?=\s?\d)/y;
const arrow = /(?<!-)[-=]>|[→⇒]/y;
const scaled = /[kKM](?![\p{L}\d])/uy;
const pointed = /^\d{1,3}\.\d{3}$/;
const scales = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6]
]);
const bracket = /\[([^[\]]*)\]/y;
const footnoteMark = /^(?:\p{L}[\p{L} ]*\.? ?)?\d{0,3}$|^\d{1,2}(?:[,–-] ?\d{1,2})*$/u;
const wordLetter = /[\p{L}\p{M}]/u;
/** `XX,000`: a group of zeros whose other digits nobody wrote. */
const zerosAlone = /(?:[X?x#…*]{1,3}|\.{3}|_{1,3})?[,.]000(?:[,.]000)*(?![\d])/y;
/** `1O,000`, `l0,000`, `5OO`: letters that look like digits among such. */
const misspelt =
  /(?=[\d.,]{0,20}[OoIl])(?=[OoIl.,]{0,20}\d)(?:[\dOoIl]{1,3}(?:[.,][\dOo]{3}){1,5}|\d{1,12}O{1,6}\d{0,6})(?![\p{L}\d])/uy;
const lookalikes = new Set("0123456789OoIl");
const unwritten = new Set("X?x#…*._,");

const canonical = new Map([
  ...spread("-", "-–—−‒‐‑―"),
  ...spread("~", "~≈∼≃～≅"),
  ...spread(">", ">≥⩾≧"),
  ...spread("<", "<≤⩽≦"),
  ...spread("$", "$£€¥₩₹₽₺₴₪₫฿"),
  ...spread("(", "[（"),
  ...spread(")", "]）"),
  ...spread(":", "：∶"),
  ...spread(",", "，、"),
  ...spread("?", "？"),
  ...spread("+", "＋"),
  ...spread("x", "×✕⨯")
]);
/** Characters that are tokens of a kind of their own, or, as white space and quotation marks, none. */
const kinds = new Map<string, Token["kind"] | "none">([
  ...spread<"bullet">("bullet", "•*·●◦▪‣∙○■"),
  ...spread<"line">("line", "\n|"),
  ...spread<"rule">("rule", signs.rule),
  ...spread<"footnote">("footnote", signs.reference),
  ...spread<"none">("none", "\u00a0\"“”„«»'‘’`}‹›")
]);

/** The tokens of a value without markup, from left to right; white space and quotation marks leave none. */
export function lex(text: string, lexicon: Lexicon): Token[] {
  const plain = withPlainDigits(text);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) at = pushAt(tokens, plain, at, lexicon);
  if (plain.length === text.length) return tokens;
  const positions = positionsIn(text);
  return mapped(tokens, (token) =>
    revised(token, {start: positions[token.start] as number, end: positions[token.end] as number})
  );
}

/** Adds the token, or the number and its footnote mark, that begin at a position, and gives the position after them. */
function pushAt(tokens: Token[], text: string, at: number, lexicon: Lexicon): number {
  const character = text.charAt(at);
  if (character === " ") return at + 1;
  const zeros = unwritten.has(character) ? endOf(zerosAlone, text, at) : 0;
  if (zeros) return pushDigits(tokens, text, at, zeros, "zeros alone");
  const misspeltEnd = lookalikes.has(character) ? endOf(misspelt, text, at) : 0;
  if (misspeltEnd) return pushDigits(tokens, text, at, misspeltEnd, "letter for a digit");
  if (isLetter(character)) return push(tokens, wordAt(text, at, lexicon, previous(tokens, tokens.length)));
  if (beginsNumeral(text, at)) return pushNumber(tokens, text, at, lexicon);
  return pushMark(tokens, text, at, lexicon);
}

function push(tokens: Token[], token: Token): number {
  tokens.push(token);
  return token.end;
}

/** Adds digits as a number; without a value where they make none, by the rule that says why. */
function pushDigits(
  tokens: Token[],
  text: string,
  at: number,
  end: number,
  rule: string | null,
  value: number | null = null,
  grouped = true
): number {
  return push(tokens, new Token("number", text.slice(at, end), at, end, undefined, false, rule, value, grouped));
}

function pushNumber(tokens: Token[], text: string, at: number, lexicon: Lexicon): number {
  const {value, grouped, end, footnoteEnd, rule} = numeralAt(text, at);
  const next = text.charAt(end);
  const zeros = !grouped && unwritten.has(next) && next !== "," && next !== "." ? endOf(zerosAlone, text, end) : 0;
  if (zeros) return pushDigits(tokens, text, at, zeros, "zeros alone");
  const severalEnd = next === "s" || next === "'" || next === "’" ? endOf(several, text, end) : 0;
  if (severalEnd) {
    const key = `${text.slice(at, end).replace(/\D/g, "")}s`;
    return push(tokens, new Token("name", key, at, severalEnd, lexicon.wordOf(key), false, "several"));
  }
  const designationEnd = grouped || !isLetter(next) ? 0 : endOf(designation, text, at);
  const nameEnd =
    designationEnd || grouped ? designationEnd : nameEndAfter(text, end, lexicon, previous(tokens, tokens.length));
  if (nameEnd) {
    const key = text.slice(at, nameEnd).toLowerCase();
    const rule = designationEnd ? "designation" : "ordinal or measure";
    return push(tokens, new Token("name", key, at, nameEnd, lexicon.wordOf(key), designationEnd > 0, rule));
  }
  const key = text.slice(at, end);
  const factor = scales.get(next);
  const plain = factor && grouped ? (pointed.test(key) ? Number(key) : null) : value;
  const scale = factor && plain !== null ? endOf(scaled, text, end) : 0;
  if (factor && plain !== null && scale) {
    const scaledValue = Math.round(plain * factor);
    return push(tokens, new Token("number", key, at, scale, undefined, false, null, scaledValue, true, factor));
  }
  pushDigits(tokens, text, at, end, rule, value, grouped);
  return footnoteEnd > end ? push(tokens, new Token("footnote", "", end, footnoteEnd)) : end;
}

/** Where a number goes on as a name: an ordinal or a measure (`7th`, `75mm`), a compound (`12-pounder`). */
function nameEndAfter(text: string, at: number, lexicon: Lexicon, before: Token | undefined): number {
  const next = text.charAt(at);
  if (next === "-") {
    const end = endOf(hyphenated, text, at);
    const word = text.slice(at + 1, end).toLowerCase();
    if (!end || word === "strong" || lexicon.wordOf(word).phrases.after) return 0;
    if (lexicon.wordOf(word).noun?.class === "personnel" && !isNumber(before)) return 0;
    const {outcome, scale, phrases} = lexicon.wordOf(word.split("-")[0] as string);
    return outcome || scale || phrases.before || lexicon.wordOf(word).outcome ? 0 : end;
  }
  return isLetter(next) ? endOf(ordinal, text, at) : 0;
}

/** Whether a number stands before another that is of each: `three 12-man teams`. */
function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || (token?.word.number ?? null) !== null;
}

function pushMark(tokens: Token[], text: string, at: number, lexicon: Lexicon): number {
  const character = text.charAt(at);
  const markEnd = character === "[" ? footnoteMarkEnd(text, at) : 0;
  if (markEnd) return push(tokens, new Token("footnote", "", at, markEnd));
  const arrowEnd = endOf(arrow, text, at);
  if (arrowEnd) return push(tokens, new Token("word", "→", at, arrowEnd, lexicon.wordOf("→")));
  const kind = kinds.get(character) ?? (character < " " ? "none" : "mark");
  if (kind === "none") return at + 1;
  if (kind !== "mark") return push(tokens, new Token(kind, character, at, at + 1));
  const jointEnd = character === "." || character === "…" || character === "-" ? endOf(joint, text, at) : 0;
  const key = jointEnd ? "-" : (canonical.get(character) ?? character);
  return push(tokens, new Token("mark", key, at, jointEnd || at + 1, lexicon.wordOf(key)));
}

/** Where a footnote's mark in square brackets (`[1]`, `[a]`, `[Note 2]`, `[1, 3]`) ends, or 0 where none begins. */
function footnoteMarkEnd(text: string, at: number): number {
  bracket.lastIndex = at;
  const content = bracket.exec(text)?.[1];
  return content !== undefined && content.length <= 40 && footnoteMark.test(content) ? bracket.lastIndex : 0;
}

function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return wordLetter.test(character) || (code >= 0xd800 && code <= 0xdfff);
}

function spread<T extends string>(meaning: T, characters: string): [character: string, meaning: T][] {
  return [...characters].map((character) => [character, meaning]);
}
