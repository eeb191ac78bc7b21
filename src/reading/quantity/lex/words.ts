import {hasTag, type Lexicon} from "../lexicon/lexicon.js";
import {endsLine, jointOf, Token} from "./token.js";
import {endOf} from "../../strings.js";
import {befallsPeople} from "../../terms.js";

/** A word that nothing after it can lengthen or change, as most are. */
const plainWord = /[A-Za-z][a-z]{0,58}(?=[ \n,;:()[\]?+–"]|$)|[A-Za-z][a-z]{1,58}(?=\.(?!\d))/y;
const letters = /[\p{L}\p{M}]{1,60}(?:['’‑-][\p{L}\p{M}]{1,60}){0,6}/uy;
const initials = /(?:\p{Lu}\.){2,}/uy;
const designation =
  /[A-Z][A-Za-z]{1,2}\.\d{2,4}(?!\d|[,.]\d)|[A-Z][A-Za-z]{0,2}[-/]?\d[\p{L}\d/.-]{0,30}|\p{L}{1,40}-\d[\p{L}\d-]{0,30}/uy;
/** An address ends before a number of its own that a word follows: `https://…/203176/7 wounded`. */
const address = /https?:\/\/\S*?(?=\s|$|(?<=\/)\d{1,5}\+? [a-z])/y;
const camelCase = /\p{Ll}\p{Lu}/u;
const typeNumber = / (?:\d{1,3}|[IVX]{1,4})[A-Z]?s?(?![\p{L}\d]|[.,]\d)/uy;
const typeDigits = new Set("0123456789IVX");
const leadsToType = new Set([":", "x", "and", ",", "("]);
const goesOnAsName = new Set("0123456789-./");

/** The word, the name or the address that begins at a letter. */
export function wordAt(text: string, at: number, lexicon: Lexicon, before: Token | undefined): Token {
  const web = text.charAt(at) === "h" ? endOf(address, text, at) : 0;
  if (web) return new Token("footnote", "", at, web);
  const plain = endOf(plainWord, text, at);
  if (plain && !text.startsWith("://", plain)) return wordToken(text, at, plain, lexicon, before);
  const run = endOf(letters, text, at) || at + 1;
  const isQualifier = text.charAt(run) === "." && lexicon.wordOf(text.slice(at, run).toLowerCase()).opens;
  const named = goesOnAsName.has(text.charAt(run)) && !isQualifier ? endOf(designation, text, at) : 0;
  if (named && !isPeopleOrOutcome(leadingLetters(text, at, named), lexicon) && !leadsToOutcome(text, named, lexicon))
    return nameToken(text, at, named, "designation");
  const end = (text.charAt(at + 1) === "." && endOf(initials, text, at)) || wordEnd(text, at, run, lexicon);
  return wordToken(text, at, end, lexicon, before);
}

function nameToken(text: string, at: number, end: number, rule: string): Token {
  return new Token("name", text.slice(at, end).toLowerCase(), at, end, undefined, true, rule);
}

function wordToken(text: string, at: number, end: number, lexicon: Lexicon, before: Token | undefined): Token {
  const type = text.charAt(end) === " " ? typeEnd(text, at, end, lexicon, before) : 0;
  if (type) return nameToken(text, at, type, "numbered type");
  const {key, word, capital, isAbbreviation} = lexicon.read(text.slice(at, end));
  const isUnknown = isAbbreviation && !word.noun && !word.outcome;
  return new Token("word", key, at, end, word, capital, isUnknown ? "abbreviation in the plural" : null);
}

/** The end of the number of a type (`Ju 88s`) after a word with a capital that stands where things are counted, or 0. */
function typeEnd(text: string, at: number, end: number, lexicon: Lexicon, before: Token | undefined): number {
  if (!typeDigits.has(text.charAt(end + 1)) || text.charAt(at) > "Z") return 0;
  const isCounted =
    endsLine(before) ||
    before?.kind === "number" ||
    leadsToType.has(jointOf(before)) ||
    (before?.capital && before.kind === "word");
  if (!isCounted || !hasTag(lexicon.wordOf(text.slice(at, end).toLowerCase()), "numbered type")) return 0;
  return endOf(typeNumber, text, end);
}

/**
 * The end of a word; a capital after a small letter, or an address, begins another (`woundedUnknown`, `killedhttp://`) but not
 * within a word of the field (`PoWs`).
 */
function wordEnd(text: string, at: number, end: number, lexicon: Lexicon): number {
  const word = text.slice(at, end);
  const joint = word.search(camelCase);
  if (joint >= 0) {
    const {outcome, noun, tags} = lexicon.wordOf(word.toLowerCase());
    const isKnown = outcome ?? noun ?? tags.length;
    if (!isKnown || isPeopleOrOutcome(word.slice(0, joint + 1), lexicon)) return at + joint + 1;
  }
  const web = text.startsWith("://", end) ? word.search(/https?$/) : -1;
  return web > 0 ? at + web : end;
}

/** `KIA5` is an outcome and a number, `BMP-1` a name. */
function isPeopleOrOutcome(word: string, lexicon: Lexicon): boolean {
  const {noun, outcome} = lexicon.wordOf(word);
  return outcome !== null || (noun !== null && noun.class !== "equipment");
}

/** What became of people is said of no type, but of a number that lost the space before it: `JDF1 killed`. */
function leadsToOutcome(text: string, at: number, lexicon: Lexicon): boolean {
  const next = text.charAt(at) === " " ? endOf(letters, text, at + 1) : 0;
  const outcome = next ? lexicon.wordOf(text.slice(at + 1, next)).outcome : null;
  return outcome !== null && befallsPeople(outcome);
}

function leadingLetters(text: string, at: number, end: number): string {
  return (text.slice(at, end).split(/[-./\d]/, 1)[0] ?? "").toLowerCase();
}
