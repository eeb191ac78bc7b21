import type {Issue} from "./issue.js";
import type {Note, Tally} from "./item.js";
import {withShownTemplates, type Shown} from "./markup/shown-templates.js";
import {readTally} from "./tally.js";
import {readWhen, type When} from "./when.js";

/**
 * Reads a strength or casualties value as an infobox's source has it, with templates such as `{{flag|Russia}} 12,000`. Spans are those of the
 * raw text; what a template shows in other words than its own has the span of the whole template. What it does not show is markup.
 */
export function readRawTally(raw: string, field: Tally["field"]): Tally {
  const shown = withShownTemplates(raw, "amounts");
  if (shown.templates.length === 0) return readTally(raw, field);
  const {items, personnel, notes, issues} = readTally(shown.text, field);
  const placed = <T extends {start: number; end: number}>(span: T) => {
    const place = shown.spanOf(span.start, span.end);
    return {...span, ...place, text: raw.slice(place.start, place.end)};
  };
  const read = {items: items.map(placed), notes: notes.map(placed)};
  const all = [...read.notes, ...unshown(shown, [...read.items, ...read.notes], raw)];
  return {
    raw,
    field,
    items: read.items,
    personnel,
    notes: all.sort((a, b) => a.start - b.start),
    issues: issues.map((issue) => placedIssue(issue, shown, raw))
  };
}

/** Reads a date as an infobox's source has it, with templates such as `{{start date|1944|10|28}}`. */
export function readRawWhen(raw: string): When {
  const shown = withShownTemplates(raw, "text");
  if (shown.templates.length === 0) return readWhen(raw);
  const when = readWhen(shown.text);
  return {...when, text: raw, issues: when.issues.map((issue) => placedIssue(issue, shown, raw))};
}

function placedIssue(issue: Issue, {spanOf}: Shown, raw: string): Issue {
  if (issue.start === undefined || issue.end === undefined) return issue;
  const place = spanOf(issue.start, issue.end);
  return {...issue, ...place, found: raw.slice(place.start, place.end)};
}

/** The stretches of templates that no item and no note was read from, but for mere marks. */
function unshown({templates}: Shown, read: readonly {start: number; end: number}[], raw: string): Note[] {
  const spans = [...read].sort((a, b) => a.start - b.start);
  const notes: Note[] = [];
  let next = 0;
  let covered = 0;
  for (const {start, end} of templates) {
    covered = Math.max(covered, start);
    const keep = (until: number) => {
      const text = raw.slice(covered, until);
      if (/[\p{L}\p{N}]/u.test(text)) notes.push({text, start: covered, end: until, kind: "markup"});
    };
    for (; next < spans.length && spans[next]!.start < end; next++) {
      keep(spans[next]!.start);
      covered = Math.max(covered, spans[next]!.end);
    }
    keep(end);
    covered = Math.max(covered, end);
  }
  return notes;
}
