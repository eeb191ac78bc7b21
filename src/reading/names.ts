import {cut, longest} from "./cut.js";

/** A name as written, with its span [start, end); `group` counts up at each rule (`<hr />`), which divides allies. */
export type Name = {text: string; start: number; end: number; group: number};

/**
 * Belligerents or commanders. A gap is a place between separators where the source names somebody
 * but the name was lost, as a flag icon without its text is. `unknown` is true when the source itself says that somebody is
 * unknown; names may stand beside it.
 */
export type Names = {raw: string; names: Name[]; gaps: {start: number; end: number}[]; unknown: boolean};

const unknownWords = new Set(["unknown", "unnamed", "?", "n/a", "none known", "not known", "unclear"]);

/**
 * Reads a list of names; separators are commas, semicolons, bullets, line breaks and rules outside brackets. A heading
 * (`Supported by:`) is no name.
 *
 * @param commas whether commas separate, as they do by default; where each name has a line of its own they do not
 */
export function readNames(raw: string, {commas = true} = {}): Names {
  const read: Names = {raw, names: [], gaps: [], unknown: false};
  if (raw.trim() === "") return read;
  let group = 0;
  for (const {start, end, rule} of pieces(raw, commas)) {
    const text = raw.slice(start, end).trim();
    const offset = start + raw.slice(start, end).indexOf(text);
    if (unknownWords.has(text.toLowerCase())) read.unknown = true;
    else if (text === "") read.gaps.push({start, end});
    else if (!text.endsWith(":")) read.names.push({text, start: offset, end: offset + text.length, group});
    if (rule) group++;
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

/** The stretches between separators. A rule directly followed by a comma is one separator, not two. */
function* pieces(raw: string, commas: boolean): Generator<{start: number; end: number; rule: boolean}> {
  const separator = /<\s*hr\s*(?:\/\s*)?>(?:\s*,)?|<\s*br\s*(?:\/\s*)?>|[,;•\n]|[([]|[)\]]/gi;
  let depth = 0;
  let start = 0;
  for (const {0: mark, index} of raw.matchAll(separator)) {
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (commas || mark !== ",")) {
      yield {start, end: index, rule: /^<\s*h/i.test(mark)};
      start = index + mark.length;
    }
  }
  yield {start, end: raw.length, rule: false};
}
