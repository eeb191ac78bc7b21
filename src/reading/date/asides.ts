import type {Bracket, Token} from "./tokens.js";
import type {Meaning} from "./words.js";

/**
 * Takes out of the tokens what adds nothing to the date: footnotes, copies in brackets, durations, times of day, dates of
 * other calendars. A bracket that holds the date itself, a rival date or the new style stays.
 */
export function withoutAsides(tokens: readonly Token[]): Token[] {
  const groups = groupsOf(tokens);
  const yearOutside = groups.some((group) => !group.bracket && group.tokens.some(namesYear));
  return groups.flatMap((group) => essential(group, yearOutside));
}

type Opener = Extract<Token, {kind: "open"}>;

type Group = {bracket: Opener | null; tokens: Token[]};

/** Cuts the tokens into brackets (the outermost ones, with all they hold) and the stretches between them. */
function groupsOf(tokens: readonly Token[]): Group[] {
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
    groups.push({bracket: null, tokens: plain});
    groups.push({bracket: token, tokens: tokens.slice(i + 1, close).filter((token) => !isBracket(token))});
    plain = [];
    i = close;
  }
  return [...groups, {bracket: null, tokens: plain}];
}

/** Where each opening bracket is closed; a bracket without its partner is left out. */
function matchBrackets(tokens: readonly Token[]): Map<number, number> {
  const closers = new Map<number, number>();
  const open: Record<Bracket, number[]> = {"(": [], "[": [], "{": [], ref: []};
  tokens.forEach((token, index) => {
    if (token.kind === "open") open[token.value].push(index);
    if (token.kind !== "close") return;
    const opener = open[token.value].pop();
    if (opener !== undefined) closers.set(opener, index);
  });
  return closers;
}

function essential({bracket, tokens}: Group, yearOutside: boolean): Token[] {
  const content = withoutForeign(tokens);
  if (!bracket) return content;
  const dated = content.some(isDatable);
  const style = content.find((token) => token.kind === "style");
  const rival = content.some((token) => token.kind === "rival" || (token.kind === "link" && token.value === "or"));
  if (bracket.value === "ref" || tokens.some(({kind}) => kind === "foreign")) return [];
  if (style) return dated ? styled(content, style) : [style];
  if (dated && rival) return [at(bracket, {kind: "link", value: "or"}), ...content];
  if (bracket.value === "[" && !content.some(isDateInFull)) return [];
  if (yearOutside || !dated) return content.filter(({kind}) => ["query", "rival", "link"].includes(kind) && !dated);
  return content;
}

/** Takes out `17 AH` and `21 Jumada I 917`: the number before the other calendar's name, then all up to the next link. */
function withoutForeign(tokens: Token[]): Token[] {
  if (!tokens.some(({kind}) => kind === "foreign")) return tokens;
  const kept: Token[] = [];
  let inside = false;
  for (const token of tokens) {
    if (token.kind === "foreign" && kept.at(-1)?.kind === "number") inside = kept.pop() !== undefined;
    else if (token.kind === "link" || token.kind === "break") inside = false;
    if (!inside && token.kind !== "foreign") kept.push(token);
  }
  return kept;
}

/** What stands before a bracket in the new style is in the old one; what stands before any other bracket is plain. */
function styled(content: Token[], style: Extract<Token, {kind: "style"}>): Token[] {
  const before = at(style, {kind: "style", value: style.value === "new" ? "old" : "plain"});
  return [before, ...content.filter((token) => token !== style), style];
}

function at({text, start, end}: Token, meaning: Meaning): Token {
  return {...meaning, text, start, end};
}

function isBracket({kind}: Token): boolean {
  return kind === "open" || kind === "close";
}

function isDatable({kind}: Token): boolean {
  return ["number", "month", "iso", "decade", "season", "part"].includes(kind);
}

/** A number alone in square brackets is a footnote's. */
function isDateInFull(token: Token): boolean {
  return token.kind === "month" || token.kind === "iso" || (token.kind === "number" && token.digits === 4);
}

function namesYear(token: Token): boolean {
  return ["iso", "decade", "era", "century"].includes(token.kind) || (token.kind === "number" && token.digits >= 3);
}
