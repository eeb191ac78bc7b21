/** A stretch [start, end) of wikitext: a mark that divides or encloses, or plain text. */
export type Mark = {kind: MarkKind; start: number; end: number};

/**
 * `open` and `close` are the braces of a template, `link` and `unlink` the brackets of a link; `reference` is a whole `<ref>`,
 * `verbatim` the inside of `<nowiki>`; `hidden` shows nothing, as a comment and most tags.
 */
export type MarkKind =
  "text" | "open" | "close" | "link" | "unlink" | "pipe" | "break" | "rule" | "reference" | "verbatim" | "hidden";

const special = /\{\{|\}\}|\[\[|\]\]|\||<|\n-{4,}|\[(?=(?:https?:)?\/\/)/g;
const simple: Record<string, MarkKind> = {"{{": "open", "}}": "close", "[[": "link", "]]": "unlink", "|": "pipe"};
const address = /\[[^\s[\]]*/y;
const tag = /<[\s\\/]{0,3}([a-z][a-z0-9]*)(?=[\s\\/.>])[^<>]*>/iy;
const breaking = new Set("br p div li ul ol dl dd dt table tr th td blockquote center".split(" "));
const setting = new Set(
  "small big b i u s em strong span sup sub font del ins code tt abbr cite q bdi nobr wbr references section".split(" ")
);

/** The marks of a text, in order and without gaps. Each character is looked at a bounded number of times. */
export function marksOf(source: string): Mark[] {
  const marks: Mark[] = [];
  const enclosed = enclosedIn(source);
  const push = (kind: MarkKind, start: number, end: number) => void (end > start && marks.push({kind, start, end}));
  let at = 0;
  for (special.lastIndex = 0; ;) {
    const match = special.exec(source);
    if (!match) break;
    const mark = simple[match[0]] ?? (match[0] === "<" ? enclosed(match.index) : other(source, match));
    if (mark === null) continue;
    const {kind, start, end} =
      typeof mark === "string" ? {kind: mark, start: match.index, end: special.lastIndex} : mark;
    push("text", at, start);
    push(kind, start, end);
    special.lastIndex = at = end;
  }
  push("text", at, source.length);
  return marks;
}

/** A rule, or the address of an external link, whose label stays. */
function other(source: string, {0: text, index}: RegExpExecArray): Mark {
  if (text !== "[") return {kind: "rule", start: index + 1, end: index + text.length};
  return {kind: "hidden", start: index, end: endOf(address, source, index)};
}

/** Reads what an angle bracket opens: a comment, a reference, text without markup, or a tag of HTML's; null for anything else. */
function enclosedIn(source: string): (start: number) => Mark | null {
  const comment = nextEnd(source, /-->/g);
  const reference = nextEnd(source, /<\/ref\s{0,9}>/gi);
  const plain = nextEnd(source, /<\/nowiki\s{0,9}>/gi);
  return (start) => {
    if (source.startsWith("<!--", start)) return {kind: "hidden", start, end: comment(start) ?? source.length};
    const end = endOf(tag, source, start);
    if (end === 0) return null;
    const [, closing, name = ""] = /^<([\s\\/]*)([a-z0-9]+)/i.exec(source.slice(start, start + 16)) ?? [];
    const opens = closing === "" && source[end - 2] !== "/";
    const kind = name.toLowerCase();
    if (kind === "ref")
      return {kind: "reference", start, end: (opens && (reference(end) ?? lineEnd(source, end))) || end};
    if (kind === "nowiki" && opens) return {kind: "verbatim", start, end: plain(end) ?? end};
    if (kind === "hr") return {kind: "rule", start, end};
    if (breaking.has(kind)) return {kind: "break", start, end};
    return setting.has(kind) || kind === "nowiki" ? {kind: "hidden", start, end} : null;
  };
}

/** Where the next closing mark ends; asked from left to right, it searches every stretch once. */
function nextEnd(source: string, mark: RegExp): (from: number) => number | null {
  let found: {start: number; end: number} | null | undefined;
  return (from) => {
    if (found === undefined || (found && found.start < from)) {
      mark.lastIndex = from;
      const match = mark.exec(source);
      found = match && {start: match.index, end: mark.lastIndex};
    }
    return found?.end ?? null;
  };
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : 0;
}
