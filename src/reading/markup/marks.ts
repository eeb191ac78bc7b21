import {endOf} from "../strings.js";

/** A stretch [start, end) of wikitext: a mark that divides or encloses, or plain text. */
export type Mark = {kind: MarkKind; start: number; end: number};

/** The braces of a template, the brackets of a link, and what divides the parts of either. */
type Bracket = "open" | "close" | "link" | "unlink" | "pipe";

/** A `reference` is a whole `<ref>`, a `table` all of one in a template, from `{|` to `|}` or from `<table>` to `</table>`, `verbatim` the inside of `<nowiki>`. */
export type Shown = "text" | "break" | "rule" | "reference" | "verbatim" | "table";

/** These show nothing: a comment, a struck text, and what is `hidden`, as most tags and `{{{parameter}}}` are. */
type Unshown = "comment" | "struck" | "hidden";

type MarkKind = Bracket | Shown | Unshown;

/** In a template a table's pipes may be written `{{!}}`; a rule may stand anywhere, as text that was copied has lost its line ends. */
const special =
  /\{\{\{[^{}]{0,200}\}\}\}|(?<!\{)(?:\{\||\{\{\{!\}\}|\{\{\(!\}\})|\{\{|\}\}|\[\[|\]\]|\||<|[-–—]{4,}|\[(?=(?:https?:)?\/\/)|\]/g;
const simple: Record<string, MarkKind> = {"{{": "open", "}}": "close", "[[": "link", "]]": "unlink", "|": "pipe"};
const isRule = /^[-–—]/;
const address = /\[[^\s[\]]*/y;
const labelled = /\[[^[\]\n]*\]/y;
/** Of the misspelt tags, with white space or a wrong slash, only line ends and rules are common. */
const tag = /<(?:[\s\\/]{0,3}[bh]r|\/?[a-z][a-z0-9]*)(?=[\s\\/.>])[^<>]*>/iy;
const endOfLine = /\n|-{4}/g;
const breaking = new Set("br p div li ul ol dl dd dt table tr th td blockquote center".split(" "));
const striking = new Set(["s", "strike", "del"]);
const setting = new Set(
  "small big b i u em strong span sup sub font ins code tt abbr cite q bdi nobr wbr references section".split(" ")
);

/** The marks of a text, in order. Each character is looked at a bounded number of times. */
export function marksOf(source: string): Mark[] {
  const marks: Mark[] = [];
  const enclosed = enclosedIn(source);
  const external = externalIn(source);
  const tableEnd = nextEnd(source, /\|\}(?!\})|\{\{!\}\}\}|\{\{!\)\}\}/g);
  const markAt = (text: string, start: number): Mark | null => {
    const kind = simple[text];
    if (kind) return {kind, start, end: start + text.length};
    if (text.endsWith("}}}")) return {kind: "hidden", start, end: start + text.length};
    if (text.startsWith("{")) {
      const end = depth > 0 ? tableEnd(start + text.length) : null;
      return end === null ? null : {kind: "table", start, end};
    }
    if (isRule.test(text)) return {kind: "rule", start, end: start + text.length};
    if (text !== "<") return external(start);
    const mark = enclosed(start);
    return mark?.kind === "table" && depth === 0 ? {...mark, kind: "break", end: source.indexOf(">", start) + 1} : mark;
  };
  let at = 0;
  let depth = 0;
  special.lastIndex = 0;
  for (let match = special.exec(source); match; match = special.exec(source)) {
    const mark = markAt(match[0], match.index);
    special.lastIndex = mark?.end ?? match.index + 1;
    if (!mark) continue;
    if (match.index > at) marks.push({kind: "text", start: at, end: match.index});
    if (mark.end > mark.start) marks.push(mark);
    depth = Math.max(0, depth + (mark.kind === "open" ? 1 : mark.kind === "close" ? -1 : 0));
    at = mark.end;
  }
  if (source.length > at) marks.push({kind: "text", start: at, end: source.length});
  return marks;
}

/** Reads the brackets of an external link, `[https://… label]`: its label stays. */
function externalIn(source: string): (start: number) => Mark | null {
  let closing = -1;
  return (start) => {
    if (source[start] === "]") return start === closing ? {kind: "hidden", start, end: start + 1} : null;
    closing = endOf(labelled, source, start) - 1;
    return {kind: "hidden", start, end: endOf(address, source, start)};
  };
}

/** Reads what an angle bracket opens: a comment, a reference, text without markup, or a tag of HTML's; null for anything else. */
function enclosedIn(source: string): (start: number) => Mark | null {
  const comment = nextEnd(source, /-->/g);
  const reference = nextEnd(source, /<\/ref\s{0,9}>/gi);
  const plain = nextEnd(source, /(?=<\/nowiki\s{0,9}>)/gi);
  const struck = nextEnd(source, /<\/(?:s|strike|del)\s{0,9}>/gi);
  const table = nextEnd(source, /<\/table\s{0,9}>/gi);
  return (start) => {
    if (source.startsWith("<!--", start)) return {kind: "comment", start, end: comment(start) ?? source.length};
    const end = endOf(tag, source, start);
    if (end === 0) return null;
    const [, slash, name = ""] = /^<([\s\\/]*)([a-z0-9]+)/i.exec(source.slice(start, start + 16)) ?? [];
    const opens = slash === "" && source[end - 2] !== "/";
    const kind = name.toLowerCase();
    if (kind === "ref")
      return {kind: "reference", start, end: (opens && (reference(end) ?? lineEnd(source, end))) || end};
    if (kind === "nowiki" && opens) return {kind: "verbatim", start: end, end: plain(end) ?? end};
    if (striking.has(kind)) return {kind: opens ? "struck" : "hidden", start, end: (opens && struck(end)) || end};
    const tableEnd = kind === "table" && opens ? table(end) : null;
    if (tableEnd !== null) return {kind: "table", start, end: tableEnd};
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

/** Where the line at a position ends, or a rule drawn in it. */
function lineEnd(source: string, from: number): number {
  endOfLine.lastIndex = from;
  return endOfLine.exec(source)?.index ?? source.length;
}
