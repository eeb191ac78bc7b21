import type {Issue} from "../issue.js";
import {decodeEntities} from "./entities.js";
import type {Kind} from "./templates/call.js";
import {isFlag} from "./templates/flags.js";
import {signs} from "./templates/signs.js";
import {knownTemplate, templateName, treatmentOf} from "./templates/treatment.js";
import {pairedBrackets, treeOf, type Node, type Template} from "./tree.js";
import {withoutUnclosedTemplates} from "./unclosed-templates.js";
import {valueOf} from "./value.js";

type Span = {start: number; end: number};

/**
 * A value without its markup: lines end in `\n`, `signs.rule` divides groups, `signs.reference` stands for a reference or a comment. Templates are replaced
 * by what they show; struck-out text and what the page hides is left out. `spanOf` leads from a stretch of the text to where it was written,
 * and templates that are not known are issues.
 */
export type Text = {text: string; spanOf: (start: number, end: number) => Span; issues: readonly Issue[]};

/** A stretch of the text from `at`, and where it was written: letter for letter if `exact`, else somewhere between `start` and `end`. */
type Piece = Span & {at: number; exact: boolean};

const anyMarkup = /[<{}&\ue000-\ue008]|\[\[|\]\]|\[(?:https?:)?\/\/|''|[-–—]{4}/;

/** How many characters of markup may stand before a line's own text; the bound keeps reading linear. */
const farthest = 1000;

/** Characters that a template shows, above which it is long. */
const long = 400;

/** Reads the markup of a value, as wikitext or a plain text has it. */
export function textOf(raw: string, kind: Kind): Text {
  if (!anyMarkup.test(raw)) return {text: raw, spanOf: (start, end) => ({start, end}), issues: []};
  const pieces: Piece[] = [];
  const issues: Issue[] = [];
  let text = "";
  let last = "";
  setAll(treeOf(raw).nodes);
  return {text, issues, spanOf: (start, end) => ({start: startIn(pieces, start), end: endIn(pieces, end)})};

  function setAll(nodes: readonly Node[]): void {
    for (const node of withoutUnclosedTemplates(nodes, raw)) set(node);
  }

  function set(node: Node): void {
    switch (node.kind) {
      case "text":
        return setText(node.text, node.start);
      case "verbatim": {
        const inside = node.text.replace(/^<[^<>]*>/, "");
        return setText(inside.replace(/<[^<>]*>$/, ""), node.start + node.text.length - inside.length);
      }
      case "template":
        return setTemplate(node);
      case "link":
        return setLink(node);
      case "stray":
        report(spanAt(node), pairedBrackets);
        return add(node.text === "{{" ? " " : "", spanAt(node));
      case "reference":
        if (isUnclosed.test(node.text)) report(spanAt(node), "a reference that is closed");
        return add(signs.reference, spanAt(node));
      case "rule":
        return add(signs.rule, spanAt(node));
      default:
        return add("\n", spanAt(node));
    }
  }

  function report({start, end}: Span, expected: string): void {
    issues.push({start, end, found: raw.slice(start, end), expected});
  }

  /** Adds what stands for a stretch of markup. Markup divides digits: `500<sup>3</sup>` is not 5,003. */
  function add(shown: string, {start, end}: Span, exact = false): void {
    if (shown === "") return;
    const before = pieces.at(-1)?.end ?? start;
    if (before < start && isDigit(last) && isDigit(shown.charAt(0))) {
      pieces.push({start: before, end: start, at: text.length, exact: false});
      text += " ";
    }
    pieces.push({start, end, at: text.length, exact});
    text += shown;
    last = shown.slice(-1);
  }

  function setText(written: string, start: number): void {
    let from = 0;
    for (const {0: mark, index} of written.matchAll(marks)) {
      add(written.slice(from, index), {start: start + from, end: start + index}, true);
      from = index + mark.length;
      add(
        meaningOf(mark),
        {start: start + index, end: start + from},
        mark.startsWith("&") && decodeEntities(mark) === mark
      );
    }
    add(written.slice(from), {start: start + from, end: start + written.length}, true);
  }

  function setLink({parts}: Extract<Node, {kind: "link"}>): void {
    const target = raw.slice(parts[0]!.start, parts[0]!.end);
    if (!/^\s*(?:file|image|category) ?:/i.test(target)) setAll(parts.at(-1)!.nodes);
  }

  function setTemplate(template: Template): void {
    const {start, end} = template;
    const {as} = treatmentOf(nameOf(template, raw));
    if (as === "note") return add(signs.reference, template);
    if (as === "unknown") report(template, knownTemplate);
    const shown = shownIn(template, raw, kind);
    // A long template, or one that is not known, goes back to its words one by one, as many amounts may stand in it.
    const divided = as === "unknown" || shown.length > long ? /(;? +|\n(?:• )?)/ : /(\n(?:• )?)/;
    let from = start;
    for (const part of shown.split(divided)) {
      const ahead = raw.slice(from, Math.min(end, from + part.length + farthest));
      const found = part.trim() === "" ? -1 : ahead.indexOf(part);
      if (found >= 0) {
        add(part, {start: from + found, end: from + found + part.length}, true);
        from += found + part.length;
      } else add(part, divided.test(part) || shown.length > long ? {start: from, end: from} : {start, end});
    }
  }
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const isUnclosed = /^<(?!\/|.*(?:<\/ref\s*|\/)>$)/is;
const marks = /&#?\w{2,8};|'{2,5}|[-–—]{4,}|[\ue000-\ue008]/g;

function meaningOf(mark: string): string {
  if (mark.startsWith("&")) return decodeEntities(mark);
  return /^[-–—]/.test(mark) ? signs.rule : "";
}

function spanAt({text, start}: {text: string; start: number}): Span {
  return {start, end: start + text.length};
}

function nameOf({parts}: Template, raw: string): string {
  return raw.slice(parts[0]!.start, parts[0]!.end);
}

/** A flag at the head of a line heads the amount behind it, unless a name does. */
function shownIn(template: Template, raw: string, kind: Kind): string {
  const alone = valueOf([template], kind, raw).text;
  if (!isFlag(templateName(nameOf(template, raw)))) return setApart(alone, raw, template);
  const before = raw.slice(Math.max(0, template.start - 20), template.start);
  const after = raw.slice(template.end, template.end + 80);
  if (kind === "amounts" && lineHead.test(before) && !namesItself.test(after)) return `${alone}: `;
  return valueOf([{kind: "text", text: "x", start: 0}, template], kind, raw).text.slice(1);
}

const lineHead = /(?:^|[\n>•*#])\s*$/;
const namesItself = /^\s*(?:\[\[|[^\d\n<]*:)/;

/** What a template shows has a space on each side on which a letter or digit stands (`12{{KIA}}`), but for a plural's. */
function setApart(shown: string, raw: string, {start, end}: Span): string {
  const before = isLetterOrDigit.test(raw.charAt(start - 1)) ? " " : "";
  const after = isLetterOrDigit.test(raw.charAt(end)) && !isPlural.test(raw.slice(end, end + 3)) ? " " : "";
  return before + shown + after;
}

const isLetterOrDigit = /[\p{L}\p{N}]/u;
const isPlural = /^e?s(?![\p{L}\p{N}])/u;

function startIn(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at);
  return piece ? (piece.exact ? piece.start + at - piece.at : piece.start) : at;
}

function endIn(pieces: readonly Piece[], at: number): number {
  const piece = pieceAt(pieces, at - 1);
  return piece ? (piece.exact ? piece.start + at - piece.at : piece.end) : at;
}

/** The last piece that begins at or before a place of the text. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
