import {signs, type FieldKind} from "./templates/setting.js";
import {mapped} from "../list.js";
import {endOf} from "../strings.js";

/** A line as the page shows it; `depth` counts the bullets before it. */
type Line = {text: string; depth: number};

const rule = "<hr />";

/**
 * The lines of a value in which `signs` still stand, divided by `\n` or, between groups, by `<hr />`. A line of names holds one
 * name. One of amounts begins with the country whose flag stands there (`France: 5,000`), and with a bullet where bullets
 * set it below a line before it.
 */
export function linesOf(text: string, kind: FieldKind): string {
  const shown: Line[] = [];
  for (const {text: line, depth} of shownLines(text))
    for (const entry of entriesOf(line, kind)) shown.push({text: entry, depth});
  const lines = kind === "names" ? withRemarks(shown) : withBullets(shown);
  return lines
    .filter((line, index) => line !== rule || (index > 0 && index < lines.length - 1 && lines[index - 1] !== rule))
    .join("\n")
    .replaceAll(`\n${rule}\n`, rule);
}

const stretchEnd = new RegExp(`(${signs.rule})|${signs.break}`);
const lineHead = new RegExp(`^\\s*(${signs.below}*)\\s*([*#:;]*)`);

/** The page shows a source line's end as a space, but for list items and empty lines. What follows a line's end in an item is the item's. */
function shownLines(text: string): Line[] {
  const lines: Line[] = [];
  let ofItem = 0;
  for (const stretch of text.split(stretchEnd)) {
    let open = false;
    if (stretch === signs.rule) lines.push({text: rule, depth: (ofItem = 0)});
    else
      (stretch ?? "").split("\n").forEach((source, index) => {
        const [head, below = "", marker = ""] = lineHead.exec(source)!;
        const content = source.slice(head.length);
        const goesOn = index === 0 || below !== "";
        if (open && head.trim() === "" && content !== "") lines.at(-1)!.text += ` ${content}`;
        else if (content !== "")
          lines.push({text: content, depth: (goesOn ? ofItem : 0) + below.length + marker.length});
        open = marker === "" && content !== "";
        if (below === "" && (marker !== "" || index > 0)) ofItem = marker.length;
      });
  }
  return lines;
}

const nameMarks = /[•,()[\]]/g;

function entriesOf(text: string, kind: FieldKind): string[] {
  const names = () => [...piecesOf(text, nameMarks)].map(({start, end}) => text.slice(start, end));
  const entries: string[] = [];
  for (const entry of kind === "names" ? names() : [text])
    for (const part of withFlags(entry, kind)) entries.push(plain(part));
  return entries.filter(Boolean);
}

const {icon, flag, end, comma, link, reference} = signs;
const leadingFlags = new RegExp(`^(?:\\s*[${icon}${flag}][^${end}]*${end})+`);
const anyFlag = new RegExp(`[${icon}${flag}]([^${end}]*)${end}`, "g");
const anyIcon = new RegExp(`${icon}[^${end}]*${end}`, "g");

/**
 * An entry with its flags as text. A flag at its head names what has no other name: in a list of names it stands alone, among
 * amounts there is no link behind it and no heading (`Germans: 5,000`).
 */
function withFlags(entry: string, kind: FieldKind): string[] {
  const [flags = ""] = leadingFlags.exec(entry) ?? [];
  if (flags === "" || kind === "text") return [shown(entry)];
  const rest = shown(entry.slice(flags.length));
  const content = rest.replaceAll(reference, "").trim();
  const countries = [...flags.matchAll(anyFlag)].map(([, name = ""]) => name);
  if (kind === "names" && content === "") return countries;
  if (kind === "names" && content.startsWith("(")) return [`${countries.join(", ")} ${rest}`];
  if (kind === "names" || namesItself(content)) return [shown(flags) + rest];
  if (content.startsWith(":")) return [countries.join(", ") + rest];
  return [content === "" ? countries.join(", ") : `${countries.join(", ")}: ${rest}`];
}

/** A flag that shows only the picture is no text. */
function shown(text: string): string {
  return text.includes(end) ? text.replace(anyIcon, "").replace(anyFlag, "$1") : text;
}

function namesItself(content: string): boolean {
  const [head] = /^\D*/.exec(content)!;
  return head.startsWith(link) || /[^:]:/.test(head);
}

/** A stretch [start, end) of a text, and the mark that divides it from the next; empty at the end. */
type Piece = {start: number; end: number; mark: string};

/** The stretches between marks outside of brackets, which `marks` finds too. No comma within a name divides. */
export function* piecesOf(text: string, marks: RegExp, commas = true): Generator<Piece> {
  let depth = 0;
  let start = 0;
  for (const {0: mark, index} of text.matchAll(marks)) {
    if (mark === "(" || mark === "[") depth++;
    else if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (mark !== "," || (commas && !endOf(suffix, text, index)))) {
      yield {start, end: index, mark};
      start = index + mark.length;
    }
  }
  yield {start, end: text.length, mark: ""};
}

/** What stands behind a comma within a name: `Smith, Jr.`, `A. Wellesley, 1st Duke of X`. */
const suffix =
  /,\s?(?:(?:[JS]r|Esq)(?![\p{L}\d])|I{2,3}(?![\p{L}\d])|I?V(?![\p{L}\d.])|Ph\.? ?D|M\.D\.|\d{1,2}(?:st|nd|rd|th) (?:Duke|Earl|Marquess|Viscount|Baron|Count|Lord)(?!\p{L}))/uy;

function withBullets(lines: readonly Line[]): string[] {
  let least = Infinity;
  return mapped(lines, ({text, depth}) => {
    if (text !== rule) least = Math.min(least, depth);
    return text !== rule && depth > least ? `• ${text}` : text;
  });
}

/** A remark in brackets belongs to the name above it, and the end of a line cuts no bracket. */
function withRemarks(lines: readonly Line[]): string[] {
  const names: string[] = [];
  let above = rule;
  for (const {text} of lines) {
    const cut = above.lastIndexOf("(") > above.lastIndexOf(")") && /^[^(]*\)/.test(text);
    names.push(above !== rule && (cut || text.startsWith("(")) ? `${names.pop()} ${text}` : text);
    above = text;
  }
  return names;
}

const betweenLetters = new RegExp(`(?<=[\\p{L}\\p{N}])${reference}+(?=[\\p{L}\\p{N}])`, "gu");

function plain(entry: string): string {
  const text = entry.includes(reference) ? entry.replace(betweenLetters, " ").replaceAll(reference, "") : entry;
  return text
    .replaceAll(comma, ",")
    .replaceAll(link, "")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/\( ?\)/g, "")
    .replaceAll("( ", "(")
    .replaceAll(" )", ")")
    .trim();
}
