import type {Issue, Step} from "../report.js";
import {characters, isDigit, meaningOf} from "./characters.js";
import {linesOf} from "./lines.js";
import {signs, type FieldKind} from "./templates/setting.js";
import {treeOf, type Node, type Template} from "./tree.js";
import {labelOf, walkOf, withoutUnclosedTemplates} from "./walk.js";

type Span = {start: number; end: number};

/**
 * A value without its markup: lines end in `\n`, `signs.rule` divides groups, `signs.reference` stands for a reference. Templates are replaced
 * by what they show; struck-out text, what the page hides and characters that are not seen are left out, and every space is a plain one.
 * `spanOf` leads from a stretch of the text to where it was written; what could not be read of the markup is an issue.
 */
export type Text = {text: string; spanOf: (start: number, end: number) => Span; issues: readonly Issue[]};

/** What may be markup, or characters to be read as others; most values have nothing of the kind. */
const suspect = /[^\n -%(-;=?-Z^-z|~–—]|[-–—]{2}/;

/** Reads the markup of a value, as wikitext or a plain text has it. A `trace` is told what became of it. */
export function textOf(raw: string, kind: FieldKind, trace?: Step[]): Text {
  if (suspect.test(raw)) return readMarkup(raw, kind, trace);
  return {text: raw, spanOf: (start, end) => ({start, end}), issues: []};
}

/** A stretch of the text from `at`, and where it was written: letter for letter if `exact`, else somewhere between `start` and `end`. */
type Piece = Span & {at: number; exact: boolean};

/** How many characters of markup may stand before a line's own text; the bound keeps reading linear. */
const farthest = 1000;

/** Characters that a template shows, above which it is long. */
const long = 400;

function readMarkup(raw: string, kind: FieldKind, trace?: Step[]): Text {
  const pieces: Piece[] = [];
  const steps: Step[] | undefined = trace && [];
  const {set, issues} = walkOf(raw, kind, steps);
  let text = "";
  let tail = "";
  showAll(treeOf(raw).nodes);
  for (const step of steps?.sort((a, b) => a.start - b.start) ?? []) trace!.push(step);
  return {
    text,
    issues,
    spanOf: (start, end) => ({start: positionIn(pieces, start, "start"), end: positionIn(pieces, end, "end")})
  };

  function showAll(nodes: readonly Node[]): void {
    for (const node of withoutUnclosedTemplates(nodes, raw)) {
      if (node.kind === "text" || node.kind === "verbatim") showText(node.text, node.start);
      else if (node.kind === "link") showAll(labelOf(node, raw));
      else if (node.kind === "template") showTemplate(node);
      else add(set(node).replace(signs.break, "\n"), node);
    }
  }

  function showText(written: string, start: number): void {
    let from = 0;
    for (const {0: mark, index} of written.matchAll(characters)) {
      const meaning = meaningOf(mark, index, written);
      const end = start + index + mark.length;
      if (meaning === mark) continue;
      add(written.slice(from, index), {start: start + from, end: start + index}, true);
      if (meaning) add(meaning, {start: start + index, end});
      else if (pieces.length) pieces.at(-1)!.end = end;
      from = index + mark.length;
    }
    add(written.slice(from), {start: start + from, end: start + written.length}, true);
  }

  /** A template that is long, or not known, goes back to its words one by one, as many amounts may stand in it. */
  function showTemplate(template: Template): void {
    const {start, end} = template;
    const known = issues.length;
    const shown = shownIn(set(template), template);
    const isLong = shown.length > long;
    const isUnknown = issues.slice(known).some((issue) => issue.start === start);
    let from = start;
    for (const part of shown.split(isLong || isUnknown ? /(;? +|\n(?:• )?)/ : /(\n(?:• )?)/)) {
      const ahead = raw.slice(from, Math.min(end, from + part.length + farthest));
      const found = part.trim() === "" ? -1 : ahead.indexOf(part);
      if (found < 0) add(part, isLong || part.trim() === "" ? {start: from, end: from} : {start, end});
      else {
        add(part, {start: from + found, end: from + found + part.length}, true);
        from += found + part.length;
      }
    }
  }

  /** What a template has set, in lines as they are here. A flag at the head of a line heads the amount behind it, unless a name does. */
  function shownIn(set: string, {end}: Span): string {
    if (set === signs.reference) return set;
    const atHead = lineHead.test(tail);
    const behind = raw.slice(end, end + 80);
    const [, sign, flag] = oneFlag.exec(set) ?? [];
    if (flag === undefined) {
      const divider = edgeOf(set, set.length - 1, -1);
      return (
        (atHead ? "" : edgeOf(set, 0, 1)) +
        linesOf(set, kind) +
        (divider === "\n" && isAlone.test(behind) ? "" : divider)
      );
    }
    if (atHead && kind === "amounts" && !namesItself.test(behind)) return beginsColon.test(behind) ? flag : `${flag}: `;
    return sign === signs.flag || (atHead && kind === "names" && isAlone.test(behind)) ? flag : "";
  }

  /** Adds what stands for a stretch of markup. Markup divides digits: `500<sup>3</sup>` is not 5,003. */
  function add(shown: string, {start, end}: Span, exact = false): void {
    if (shown === "") return;
    const before = pieces.at(-1)?.end ?? start;
    if ((before < start || raw[start - 1] === "}") && isDigit(tail.at(-1)) && isDigit(shown[0])) {
      pieces.push({start: before, end: start, at: text.length, exact: false});
      text += " ";
    }
    pieces.push({start, end, at: text.length, exact});
    text += shown;
    // A look at the end of the whole text would join all its pieces anew each time.
    tail = (tail + shown.slice(-20)).slice(-20);
  }
}
const oneFlag = new RegExp(`^([${signs.icon}${signs.flag}])([^${signs.end}]*)${signs.end}$`);
const lineHead = /(?:^|[\n•*#\ue001])\s*$/;
const namesItself = /^\s*(?:\[\[|[^:\d\n<]+:)/;
const beginsColon = /^\s*:/;
const isAlone = /^\s*(?:$|[\n,;•(]|<[bh]r)/i;

/** What divides a template's text from what stands beside it: the end of a line, a space, or nothing. */
function edgeOf(set: string, from: number, step: 1 | -1): string {
  let divider = "";
  for (let at = from; set[at] === signs.break || set[at]?.trim() === ""; at += step)
    if (divider !== "\n") divider = set[at] === signs.break ? "\n" : " ";
  return divider;
}

/** Where a position of the text was written: the one where a stretch starts, or ends. */
function positionIn(pieces: readonly Piece[], at: number, side: "start" | "end"): number {
  const piece = pieceAt(pieces, side === "start" ? at : at - 1);
  return piece ? (piece.exact ? piece.start + at - piece.at : piece[side]) : at;
}

/** The last piece that begins at or before a position of the text. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
