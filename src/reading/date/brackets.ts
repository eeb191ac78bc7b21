import {isComma, isLong, isShort, type Bracket, type Token} from "./token.js";
import type {Link, Meaning} from "./words.js";

type Opener = Extract<Token, {kind: "open"}>;

/** What a bracket holds, or (`bracket` is null) a stretch outside of brackets. */
export type Group = {bracket: Opener | null; tokens: readonly Token[]};

/** Cuts the tokens into brackets (the outermost ones, with all they hold) and the stretches between them. */
export function groupsOf(tokens: readonly Token[]): Group[] {
  if (!tokens.some(isBracket)) return [{bracket: null, tokens}];
  const closers = matchBrackets(tokens);
  const groups: Group[] = [];
  let plain: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const close = closers.get(i);
    if (token.kind !== "open" || close === undefined) {
      if (!isBracket(token)) plain.push(token);
      continue;
    }
    if (plain.length > 0) groups.push({bracket: null, tokens: plain});
    groups.push({bracket: token, tokens: contentOf(tokens.slice(i + 1, close))});
    plain = [];
    i = close;
  }
  return [...groups, {bracket: null, tokens: plain}];
}

/** Without the brackets inside, and without footnotes such as `[1]`. */
function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const isFootnote =
      token.kind === "number" && before?.kind === "open" && before.value === "[" && after?.kind === "close";
    return !isBracket(token) && !(isFootnote && token.digits <= 2);
  });
}

/** Where each opening bracket is closed; a bracket without its partner is left out. */
function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const closers = new Map<number, number>();
  const open: Record<Bracket, number[]> = {"(": [], "[": []};
  tokens.forEach((token, index) => {
    if (token.kind === "open") open[token.value].push(index);
    if (token.kind !== "close") return;
    const opener = open[token.value].pop();
    if (opener !== undefined) closers.set(opener, index);
  });
  return closers;
}

function isBracket({kind}: Token): boolean {
  return kind === "open" || kind === "close";
}

/**
 * Takes out of the tokens what adds nothing to the date: copies in brackets, dates of other calendars. A bracket that
 * holds the date itself, a rival date or the new style stays, and so does for now a day that may be the one before it in the other calendar
 * (`duals`). `copies` are the brackets taken out that may repeat the date.
 */
export function withoutRedundant(groups: readonly Group[]): {
  tokens: readonly Token[];
  copies: Group[];
  duals: Group[];
} {
  if (groups.length === 1) return {tokens: withoutOtherCalendars(groups[0]!).tokens, copies: [], duals: []};
  const ours = groups
    .filter(({bracket, tokens}) => !bracket || !tokens.some(({kind}) => kind === "foreign"))
    .map(withoutOtherCalendars);
  const outside = ours.flatMap(({bracket, tokens}) => (bracket ? [] : tokens));
  const yearOutside = outside.some(namesYear);
  const yearAlone = isYearAlone(outside);
  const said = new Set(outside.map(({kind}) => kind));
  const duals = new Set(yearAlone ? [] : ours.filter((group, i) => isDual(group, ours[i - 1])));
  const kept = ours.map((group, i) => {
    if (yearAlone && isInYear(group)) return linkedContent(group, "comma");
    if (duals.has(group)) return linkedContent(group, "bracket");
    return isSupplied(ours, i, said) ? group.tokens : datedContent(group, yearOutside);
  });
  const copies = ours.filter((group, i) => kept[i]!.length === 0 && mayCopy(group));
  return {tokens: kept.flat(), copies, duals: [...duals]};
}

/** What a date may be told by, and what may stand in it besides. */
const datable = new Set<Token["kind"]>(["number", "month", "iso", "decade", "season", "part"]);
const ofDate = new Set<Token["kind"]>([...datable, "link", "circa", "query", "possibly", "filler"]);

/** Takes out `17 AH`, `AH 17` and `21 Jumada I 917`: the number before the other calendar's name, then all up to the next number or link. */
function withoutOtherCalendars(group: Group): Group {
  const {bracket, tokens} = group;
  if (!tokens.some(({kind}) => kind === "foreign")) return group;
  const kept: Token[] = [];
  let inside = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "foreign")
      inside = (kept.at(-1)?.kind === "number" && kept.pop() !== undefined) || isEra(tokens, i);
    else if (token.kind === "link" || token.kind === "break") inside = false;
    else if (inside && token.kind === "number") {
      inside = false;
      continue;
    }
    if (!inside && token.kind !== "foreign") kept.push(token);
  }
  return {bracket, tokens: kept};
}

/** The `AH` of `AH 1363`, and no other calendar's month. */
function isEra(tokens: readonly Token[], i: number): boolean {
  return /^(?:ah|hijr)/i.test(tokens[i]!.text) && tokens[i - 1]?.kind !== "number";
}

function datedContent({bracket, tokens}: Group, yearOutside: boolean): readonly Token[] {
  if (!bracket) return tokens;
  const dated = tokens.some(({kind}) => datable.has(kind));
  const style = tokens.find((token) => token.kind === "style");
  const elsewhere = style?.value !== "new" && yearOutside && !tokens.some(({kind}) => kind === "month");
  if (style && dated) return elsewhere ? [] : styled(tokens, style);
  if (style) return [style];
  const last = tokens.at(-1);
  if (!dated && last?.kind === "bound" && /^at /i.test(last.text)) return [last];
  const isBound = last?.kind === "comparative" || last?.kind === "bound";
  if (!dated && isBound && tokens.some(isRival)) return [tokenAt(bracket, {kind: "link", value: "or"}), last];
  const said = tokens.filter(({kind}) => kind !== "filler").length;
  if (!dated) return tokens.filter((token) => isRemark(token, bracket.value, said));
  const isDoubted =
    tokens.some(({kind}) => kind === "query") && tokens.some((token) => token.kind === "month" || namesYear(token));
  if (isDoubted || tokens.some(isRival)) return linkedContent({bracket, tokens}, "or");
  return yearOutside || isFootnote(bracket, tokens) ? [] : tokens;
}

/** Whether an editor has supplied in square brackets what the date lacks: `[July] 4 1776`, `[before] 1200`, `60 [BC]`, `[4] July 1776`, `July [4], 1776`. */
function isSupplied(groups: readonly Group[], i: number, said: ReadonlySet<Token["kind"]>): boolean {
  const {bracket, tokens} = groups[i]!;
  if (bracket?.value !== "[" || tokens.length === 0) return false;
  const isNew = ({kind, text}: Token) => supplied.has(kind) && text.length > 1 && !said.has(kind);
  return tokens.every((token) => token.kind === "filler" || isNew(token)) || isDaySupplied(groups, i);
}

const supplied = new Set<Token["kind"]>(["month", "season", "part", "era", "bound", "circa"]);

/** A number behind a day, or behind a month without white space, is a footnote's. */
function isDaySupplied(groups: readonly Group[], i: number): boolean {
  const {bracket, tokens} = groups[i]!;
  if (tokens.length > 1 || !isShort(tokens[0])) return false;
  const [head, last] = (groups[i - 1]?.tokens ?? []).slice(-2);
  const before = last ?? head;
  const after = groups[i + 1]?.tokens.find((token) => !isComma(token));
  if (after?.kind === "month") return before === undefined || before.kind === "link";
  return before?.kind === "month" && (!last || head?.kind !== "number") && before.end < bracket!.start && isLong(after);
}

/** Whether all that stands outside of brackets is one year. */
function isYearAlone(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({kind}) => !["circa", "possibly", "bound", "filler", "query", "era"].includes(kind));
  const hasEra = tokens.some(({kind}) => kind === "era");
  return said.length === 1 && said[0]!.kind === "number" && (hasEra || said[0]!.digits >= 3);
}

/** A bracket with the months, seasons or days of the year before it and nothing else: `1863 (May or June)`. */
function isInYear({bracket, tokens}: Group): boolean {
  if (!bracket || tokens.some(namesYear)) return false;
  const isPartOfYear = ({kind}: Token) => kind === "month" || kind === "season" || kind === "part";
  return tokens.some(isPartOfYear) && tokens.every(({kind}) => ofDate.has(kind));
}

/** A day in a bracket, which has a month too unless it stands right behind a day; else it may be a footnote's number. */
function isDual({bracket, tokens}: Group, before: Group | undefined): boolean {
  if (!bracket || !before || before.bracket || !tokens.some(isShort)) return false;
  const last = before.tokens.at(-1);
  const hasMonth = tokens.some(({kind}) => kind === "month");
  const isOfDay = ({kind}: Token) => kind === "number" || kind === "month" || kind === "link";
  return tokens.every(isOfDay) && (isShort(last) || (hasMonth && last !== undefined && isOfDay(last)));
}

function linkedContent({bracket, tokens}: Group, value: Link): Token[] {
  return [tokenAt(bracket!, {kind: "link", value}), ...tokens];
}

function mayCopy({bracket, tokens}: Group): boolean {
  if (!bracket || isFootnote(bracket, tokens)) return false;
  return !tokens.some(({kind}) => kind === "style" || kind === "citation");
}

/** A number alone in square brackets is a footnote's. */
function isFootnote({value}: {value: Bracket}, tokens: readonly Token[]): boolean {
  const isInFull = (token: Token) =>
    token.kind === "month" || token.kind === "iso" || (token.kind === "number" && token.digits === 4);
  return value === "[" && !tokens.some(isInFull);
}

/** What a bracket without a date says of the date before it: `(?)`, `(approx.)`, `(traditional)`. `[c]` is a footnote. */
function isRemark({kind, text}: Token, bracket: Bracket, count: number): boolean {
  if (bracket === "[" && text.length === 1 && kind === "circa") return false;
  return kind === "query" || kind === "possibly" || kind === "rival" || (kind === "circa" && count === 1);
}

/** What stands before a bracket in the new style is in the old one; what stands before any other bracket is plain. */
function styled(content: readonly Token[], style: Extract<Token, {kind: "style"}>): Token[] {
  const before = tokenAt(style, {kind: "style", value: style.value === "new" ? "old" : "plain"});
  const dates = content.filter((token) => token !== style);
  return [before, ...dates.slice(dates.findIndex(({kind}) => kind !== "link")), style];
}

function tokenAt({text, start, end}: Token, meaning: Meaning): Token {
  return {...meaning, text, start, end};
}

function isRival(token: Token): boolean {
  return token.kind === "rival" || token.kind === "possibly" || (token.kind === "link" && token.value === "or");
}

function namesYear(token: Token): boolean {
  return ["iso", "decade", "era", "scale"].includes(token.kind) || isLong(token);
}
