import type {Kind} from "./templates/call.js";
import {isFlag} from "./templates/flags.js";
import {templateName, treatmentOf} from "./templates/treatment.js";
import {treeOf, type Node, type Template} from "./tree.js";
import {valueOf} from "./value.js";

type Span = {start: number; end: number};

/** A value whose templates are replaced by what they show; `spanOf` leads from its text back to the value as written. */
export type Shown = {text: string; spanOf: (start: number, end: number) => Span; templates: readonly Span[]};

/** A stretch of the text from `at`, and where it was written: letter for letter if `exact`, else somewhere between `start` and `end`. */
type Piece = Span & {at: number; exact: boolean};

/** How many characters of markup may stand before a line's own text; the bound keeps reading linear. */
const farthest = 1000;

/** Sets the templates of a raw value that show text, or nothing, and leaves all else as it is. */
export function withShownTemplates(raw: string, kind: Kind): Shown {
  const pieces: Piece[] = [];
  const templates = raw.includes("{{") ? settable(treeOf(raw).nodes, raw) : [];
  let text = "";
  let written = 0;
  const add = (shown: string, place: Span, exact: boolean) => {
    if (shown !== "") pieces.push({...place, at: text.length, exact});
    text += shown;
  };
  for (const template of templates) {
    const {start, end} = template;
    add(raw.slice(written, start), {start: written, end: start}, true);
    let from = start;
    for (const line of shownIn(template, raw, kind).split(/(\n(?:• )?)/)) {
      const found =
        line.trim() === "" ? -1 : raw.slice(from, Math.min(end, from + line.length + farthest)).indexOf(line);
      if (found < 0) add(line, {start, end}, false);
      else {
        add(line, {start: from + found, end: from + found + line.length}, true);
        from += found + line.length;
      }
    }
    written = end;
  }
  add(raw.slice(written), {start: written, end: raw.length}, true);
  return {text, templates, spanOf: (start, end) => ({start: startIn(pieces, start), end: endIn(pieces, end)})};
}

/** The outermost templates that show what is known, in order. */
function settable(nodes: readonly Node[], raw: string): Template[] {
  return nodes.flatMap((node) => {
    if (node.kind === "link") return node.parts.flatMap((part) => settable(part.nodes, raw));
    if (node.kind !== "template") return [];
    const {as} = treatmentOf(nameOf(node, raw));
    return as === "text" || as === "nothing" ? [node] : [];
  });
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

/** What a template shows has a space on each side on which a letter or digit stands: `12{{KIA}}`. */
function setApart(shown: string, raw: string, {start, end}: Span): string {
  const [before, after] = [raw.charAt(start - 1), raw.charAt(end)];
  const isBeside = (character: string) => /[\p{L}\p{N}]/u.test(character);
  return `${isBeside(before) ? " " : ""}${shown}${isBeside(after) ? " " : ""}`;
}

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
