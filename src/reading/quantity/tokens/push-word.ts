import {lexemeOf, type Lexeme} from "../grammar/lexicon.js";
import {numberedTypes} from "../grammar/type-table.js";
import {endOf} from "./sticky.js";
import {openings, push, type Token} from "./token.js";

/** A word of two letters or more that nothing after it can lengthen or change, as most are. */
const plainWord = /[A-Za-z][a-z]{1,58}(?=[ \n,;.()]|$)/y;
const letters = /[\p{L}\p{M}]{1,60}(?:['’‑-][\p{L}\p{M}]{1,60}){0,6}/uy;
const initials = /(?:\p{Lu}\.){2,}/uy;
const designation =
  /[A-Z][A-Za-z]{1,2}\.\d{2,4}(?!\d|[,.]\d)|[A-Z][A-Za-z]{0,2}-?\d[\p{L}\d/.-]{0,30}|\p{L}{1,40}-\d[\p{L}\d-]{0,30}/uy;
const address = /https?:\/\/\S*/y;
const camelCase = /\p{Ll}\p{Lu}/u;
const typeNumber = / (?:\d{1,3}|[IVX]{1,4})[A-Z]?s?(?![\p{L}\d]|[.,]\d)/uy;
const typeDigits = new Set("0123456789IVX");

/** Adds the word, the name or the address that begins at a letter, and gives its end. */
export function pushWord(tokens: Token[], raw: string, at: number): number {
  const web = raw.startsWith("http", at) ? endOf(address, raw, at) : 0;
  if (web) return push(tokens, "footnote", "", at, web).end;
  const plain = endOf(plainWord, raw, at);
  if (plain && !(raw.charAt(plain) === "." && isDigit(raw.charAt(plain + 1)))) return pushSaid(tokens, raw, at, plain);
  const run = endOf(letters, raw, at) || at + 1;
  const isQualifier = raw.charAt(run) === "." && openings.has(raw.slice(at, run).toLowerCase());
  const named = goesOnAsName(raw.charAt(run)) && !isQualifier ? endOf(designation, raw, at) : 0;
  if (named && !isPeopleOrOutcome(lexemeOf(leadingLetters(raw, at, named)))) return pushName(tokens, raw, at, named);
  return pushSaid(tokens, raw, at, (raw.charAt(at + 1) === "." && endOf(initials, raw, at)) || wordEnd(raw, at, run));
}

function pushName(tokens: Token[], raw: string, at: number, end: number): number {
  push(tokens, "name", raw.slice(at, end).toLowerCase(), at, end).capital = true;
  return end;
}

function pushSaid(tokens: Token[], raw: string, at: number, end: number): number {
  const key = raw.slice(at, end).toLowerCase();
  const type = raw.charAt(end) === " " ? typeEnd(tokens, raw, at, end) : 0;
  if (type) return pushName(tokens, raw, at, type);
  const token = push(tokens, "word", key, at, end);
  token.capital = raw.charAt(at) !== key.charAt(0);
  token.lexeme = lexemeOf(key, token.capital);
  return end;
}

/** The end of the number of a type (`Ju 88s`) after a word with a capital that stands where things are counted, or 0. */
function typeEnd(tokens: readonly Token[], raw: string, at: number, end: number): number {
  if (raw.charAt(at) > "Z" || !typeDigits.has(raw.charAt(end + 1))) return 0;
  const before = tokens.at(-1);
  const isCounted = before?.kind === "number" || before?.key === "x" || (before?.capital && before.kind === "word");
  return isCounted && numberedTypes.has(raw.slice(at, end).toLowerCase()) ? endOf(typeNumber, raw, end) : 0;
}

function goesOnAsName(next: string): boolean {
  return next === "-" || next === "." || isDigit(next);
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/**
 * The end of a word; a capital after a small letter, or an address, begins another (`woundedUnknown`, `killedhttp://`)
 * but not within a word of the field (`PoWs`).
 */
function wordEnd(raw: string, at: number, end: number): number {
  const word = raw.slice(at, end);
  const joint = word.search(camelCase);
  if (joint >= 0 && !lexemeOf(word.toLowerCase())?.outcome) return at + joint + 1;
  const web = raw.startsWith("://", end) ? word.search(/https?$/) : -1;
  return web > 0 ? at + web : end;
}

/** `KIA5` is an outcome and a number, `BMP-1` a name. */
function isPeopleOrOutcome(lexeme: Lexeme | null): boolean {
  return lexeme !== null && lexeme.noun?.class !== "equipment";
}

function leadingLetters(raw: string, at: number, end: number): string {
  return (
    raw
      .slice(at, end)
      .split(/[-.\d]/, 1)[0]
      ?.toLowerCase() ?? ""
  );
}
