import type {Note} from "../item.js";
import {isCaveat} from "./parse/remark.js";
import {dividesLines, type Token} from "./lex/token.js";

type Span = {start: number; end: number};

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
/** What markup may begin and end with; half of a character beyond the first 65,536 is one too. */
const opensMarkup = /[<{[&\p{L}\p{N}\p{M}\p{Cs}]/u;
const closesMarkup = /[>}\]|;\p{L}\p{N}\p{M}\p{Cs}]/u;

/** Notes for all that stands outside of the items, in order, so that every letter and digit lies in a span. */
export function notesOf(tokens: readonly Token[], items: readonly Span[], raw: string): Note[] {
  const notes: Note[] = [];
  let rest: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < items.length && (items[next] as Span).end <= token.start) next++;
    const inItem = token.start >= (items[next]?.start ?? Infinity);
    if (!inItem && token.kind !== "footnote" && !dividesNotes(token)) {
      rest.push(token);
      if (token.key !== ":") continue;
      const comma = rest.findLastIndex(({key}) => key === ",");
      pushNote(notes, rest.slice(0, comma + 1), "note", raw);
      pushNote(notes, rest.slice(comma + 1), "label", raw);
    } else {
      pushNote(notes, rest, "note", raw);
      if (token.kind === "footnote" && !inItem) pushNote(notes, [token], "footnote", raw);
    }
    if (rest.length) rest = [];
  }
  pushNote(notes, rest, "note", raw);
  return withMarkup(notes, items, raw);
}

function dividesNotes(token: Token): boolean {
  return dividesLines(token) || token.key === "(" || token.key === ")" || token.key === ";";
}

function pushNote(notes: Note[], tokens: readonly Token[], kind: Note["kind"], raw: string): void {
  const first = tokens.findIndex((token) => hasText(token, raw));
  if (first < 0) return;
  const last = kind === "label" ? tokens.length - 1 : tokens.findLastIndex((token) => hasText(token, raw));
  const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
  const caveat = kind === "note" && isCaveat(tokens);
  notes.push({text: raw.slice(start, end), start, end, kind: caveat ? "caveat" : kind});
}

function hasText({start, end}: Token, raw: string): boolean {
  return letterOrDigit.test(raw.slice(start, end));
}

/** Adds what no token stands for, such as tags, the targets of links and struck-out text, as notes of their own. */
function withMarkup(notes: readonly Note[], items: readonly Span[], raw: string): Note[] {
  const all: Note[] = [];
  let [at, next] = [0, 0];
  const pass = ({start, end}: Span) => {
    pushMarkup(all, raw, at, start);
    at = Math.max(at, end);
  };
  for (const note of notes) {
    while (next < items.length && (items[next] as Span).start < note.start) pass(items[next++] as Span);
    pass(note);
    all.push(note);
  }
  while (next < items.length) pass(items[next++] as Span);
  pushMarkup(all, raw, at, raw.length);
  return all;
}

/** A tag or a link's target is shown whole, without what closes markup before it or opens more behind it. */
function pushMarkup(notes: Note[], raw: string, from: number, to: number): void {
  if (!letterOrDigit.test(raw.slice(from, to))) return;
  let [start, end] = [from, to];
  while (!opensMarkup.test(raw.charAt(start))) start++;
  while (!closesMarkup.test(raw.charAt(end - 1))) end--;
  notes.push({text: raw.slice(start, end), start, end, kind: "markup"});
}
