import type {Bracket, Token} from "./token.js";

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
