import {signs} from "../markup/templates/setting.js";
import {isoDate, numberRules, phraseRule} from "./numerals.js";
import {meaningOf, patterns} from "./words.js";
import type {Bracket, Value, Token, Rule} from "./token.js";

/** The tokens of a value without markup in order, without white space and without marks that mean nothing in a date. */
export function tokensOf(raw: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < raw.length;) start = readToken(raw, start, tokens);
  return tokens;
}

const {months, seasons} = patterns;

/** White space may be lost: `Springor Summer`, `latesummer`, `570orc.600`. A `Mayor` is no month. */
const glued = new RegExp(
  `(?!may)(?:${months}|${seasons})(?=(?:or|to)(?![a-z]))|(?:early|mid|late|the|in|of)(?=(?:${months}|${seasons})(?![a-z]))|(?:or|to)(?=c\\.)`,
  "iy"
);

/** `June 5`, `June, 1944`, `June – July`: what stands between a word and one of these is the whole of it. */
const beforeNumberOrMark = "(?=$|[,–()\\d]| [\\d–-])";

/** Most words begin no phrase and hold no points, so that no other form needs to be tried. */
const plainWord = new RegExp(`[A-Za-z][a-z]+${beforeNumberOrMark}`, "y");

/** Capitals begin a new word, because white space may be lost: `1 JulyN.S.` */
const words: Rule[] = [
  [plainWord, ([text]) => meaningOf(text)],
  [/(?:UTC|GMT)\s?[-+−±]?\s?\d{0,2}(?::\d\d)?/y, () => ({kind: "time"})],
  [/(?:[a-z]\.)+[a-z](?![a-z])\.?|(?:[a-z]\.){2,}/iy, ([text]) => word(text.replaceAll(".", ""))],
  phraseRule,
  [glued, ([text]) => word(text)],
  [/(?:q[1-4]|h[12])(?!\d)/iy, ([text]) => word(text)],
  [/[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ɏ]+|[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ɏ])|[A-Za-zÀ-ɏ]/y, ([text]) => word(text)]
];

/** `[1]:267`, and `[1]:26710 July` too. */
const pages = new RegExp(
  `\\]:\\s?\\d{1,4}?(?:[-–]\\d{1,4}?)?(?=\\s*(?:$|[([]|(?:[1-9]|[12]\\d|3[01]) ?(?:${months})))`,
  "iy"
);

const marks: Rule[] = [
  [new RegExp(`[;:\\n•${signs.rule}]`, "y"), () => ({kind: "break"})],
  [/(?<![^\s(/])-(\d{4})-(\d\d)-(\d\d)(?!\d)/y, ([, year, ...rest]) => isoDate(["", `-${year}`, ...rest])],
  [/[-‐‑‒–—―−]+/y, () => ({kind: "link", value: "dash"})],
  [/[/]/y, () => ({kind: "link", value: "slash"})],
  [/,/y, () => ({kind: "link", value: "comma"})],
  [/&/y, () => ({kind: "link", value: "and"})],
  [/['’‘]\d\d(?!\d)/y, () => ({kind: "strange"})],
  [/[~≈]/y, () => ({kind: "circa"})],
  [/[<≤⩽]/y, () => ({kind: "bound", value: "before"})],
  [/[>≥⩾]/y, () => ({kind: "bound", value: "after"})],
  [/\+(?!\s?\d)/y, () => ({kind: "bound", value: "after"})],
  [/\?/y, () => ({kind: "query"})],
  [pages, () => ({kind: "close", value: "["})],
  [/[([]/y, ([text]) => ({kind: "open", value: text as Bracket})],
  [/[)\]]/y, ([text]) => ({kind: "close", value: text === ")" ? "(" : "["})],
  [/[+±]\s?\d{1,2}(?::\d\d)?\s?(?:UTC|GMT)/y, () => ({kind: "time"})],
  [/\p{Nd}+/uy, () => ({kind: "strange"})]
];

/** Reads the token that begins at `start`, if one does, and says where the next may begin. */
function readToken(raw: string, start: number, tokens: Token[]): number {
  const character = raw[start]!;
  if (character === " ") return start + 1;
  for (const [pattern, valueOf] of rulesFor(character)) {
    pattern.lastIndex = start;
    const match = pattern.exec(raw);
    const value = match ? valueOf(match) : undefined;
    if (value === undefined) continue;
    const end = pattern.lastIndex;
    if (value) tokens.push({text: match![0], start, end, ...spaced(value, raw, start, end)});
    return end;
  }
  return start + 1;
}

function rulesFor(character: string): Rule[] {
  if (character < "A") return character >= "0" && character <= "9" ? numberRules : marks;
  return character <= "Z" || (character >= "a" && character <= "z") || /[À-ɏ]/.test(character) ? words : marks;
}

/** A dash with white space on a side joins more loosely than one without. */
function spaced(value: Value, raw: string, start: number, end: number): Value {
  if (value.kind !== "link" || value.value !== "dash") return value;
  return /\s/.test(raw.charAt(start - 1) + raw.charAt(end)) ? {kind: "link", value: "to"} : value;
}

function word(text: string): Value {
  return meaningOf(text) ?? {kind: "word"};
}

/**
 * The tokens with a single one for each stretch of times of day and all that qualifies it, such as `from 5 to about 7 a.m.`, as these add
 * nothing to a date. A number without `a.m.` or `p.m.` is a time where it is joined to one.
 */
export function withJoinedTimes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({kind}) => kind === "time")) return tokens;
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "time") dropWhatLeadsTo(token, kept);
    kept.push(token);
  }
  return kept;
}

function dropWhatLeadsTo(time: Token, kept: Token[]): void {
  for (;;) {
    while (kept.length > 0 && qualifiers.has(kept.at(-1)!.kind)) kept.pop();
    const [before, first, link] = [kept.at(-3), kept.at(-2), kept.at(-1)];
    if (!first || link?.kind !== "link" || !(first.kind === "time" || isHour(first, before, link.value, time))) return;
    kept.length -= 2;
  }
}

const qualifiers = new Set<Token["kind"]>(["circa", "bound", "between", "filler"]);

/** The 4 of `4–5 a.m.` and the `0530` of `0530–0700 hours`; the 4 of `June 4 – 8 p.m. June 5` is a day. */
function isHour(number: Token, before: Token | undefined, link: string, {text}: Token): boolean {
  if (number.kind !== "number" || number.ordinal || link === "comma" || before?.kind === "month") return false;
  return /^\d{4}/.test(text) ? number.digits === 4 && number.value < 2400 : number.digits <= 2 && number.value <= 12;
}
