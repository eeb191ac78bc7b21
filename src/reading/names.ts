import {cut, longest} from "./strings.js";
import {piecesOf} from "./markup/lines.js";
import {signs} from "./markup/templates/setting.js";
import {textOf} from "./markup/text.js";
import type {Stretch} from "./report.js";

/** A name as written, with its span [start, end); `group` counts up at each rule (`<hr />`), which divides allies. */
export type Name = Stretch & {group: number};

/**
 * Belligerents or commanders. A gap is a position between separators where the source names somebody
 * but the name was lost, as a flag icon without its text is. `unknown` is true when the source itself says that somebody is
 * unknown; names may stand beside it.
 */
export type Names = {raw: string; names: Name[]; gaps: {start: number; end: number}[]; unknown: boolean};

const unknownWords = new Set(["unknown", "unnamed", "?", "n/a", "none known", "not known", "unclear"]);

/** These say that there is nobody. */
const noneWords = new Set(["none", "nobody", "no one", "nil", "-", "–", "—"]);

/** What stands around a name and is no part of it, such as the dagger of who fell. */
const around = new RegExp(`^[\\s${signs.reference}]+|(?<![\\s†‡${signs.reference}])[\\s†‡${signs.reference}]+$`, "g");

/**
 * Reads a list of names, as wikitext or plain text; separators are commas, semicolons, bullets, line breaks and rules outside
 * brackets, but no comma before `Jr.` and the like. A heading (`Supported by:`) and `None` are no names, and a dagger is no part of one.
 *
 * @param commas whether commas separate, as they do by default; where each name has a line of its own they do not
 */
export function readNames(raw: string, {commas = true} = {}): Names {
  const read: Names = {raw, names: [], gaps: [], unknown: false};
  if (raw.trim() === "") return read;
  let group = 0;
  const {text, spanOf} = textOf(raw, "names");
  for (const {start, end, mark} of piecesOf(text, separator, commas)) {
    const stretch = text.slice(start, end);
    const name = stretch.replace(around, "");
    const offset = start + stretch.indexOf(name);
    const span = name === "" ? spanOf(start, end) : spanOf(offset, offset + name.length);
    if (unknownWords.has(name.toLowerCase())) read.unknown = true;
    else if (name === "") read.gaps.push({start: Math.min(span.start, span.end), end: span.end});
    else if (!name.endsWith(":") && !noneWords.has(name.toLowerCase()))
      read.names.push({text: raw.slice(span.start, span.end), ...span, group});
    if (mark.startsWith(signs.rule)) group++;
  }
  return read;
}

/**
 * A side's name for a label: its first names, `[…]` where a name is lost before the first (the editors' mark for a lacuna),
 * `side 2` where nothing is left. A very long name is cut.
 */
export function labelOf({names, gaps}: Names, side: number): string {
  const first = names[0];
  if (!first) return `side ${side}`;
  const name = cut(first.text, longest.name);
  return gaps.some((gap) => gap.start < first.start) ? `[…], ${name}` : name;
}

/** A rule directly followed by a comma is one separator, not two. */
const separator = new RegExp(`${signs.rule}(?:\\s*,)?|[,;•\\n()[\\]]`, "g");
