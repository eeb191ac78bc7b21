import type {Assumption} from "./assumption.js";
import {disagreements} from "./date/agreement.js";
import {withoutAsides} from "./date/asides.js";
import {groupsOf} from "./date/brackets.js";
import {completed} from "./date/completion.js";
import {inOneStyle, strays} from "./date/copies.js";
import {bothQualifiers, type Edge, type Span} from "./date/edge.js";
import {taken} from "./date/taken.js";
import {pointsOf} from "./date/points.js";
import {clausesOf, wholeSpan} from "./date/span.js";
import {withOrdinals} from "./date/ordinals.js";
import {withStylesBehindMonths} from "./date/style-words.js";
import {inNewestStyle} from "./date/styles.js";
import {withJoinedTimes} from "./date/times.js";
import {tokensOf, type Token} from "./date/tokens.js";
import {unread} from "./date/unread.js";
import {isoOf} from "./days.js";
import {edtfOf} from "./edtf.js";
import {spanOfEdtf} from "./edtf-value.js";
import type {Issue} from "./issue.js";
import {textOf} from "./markup/text.js";
import type {ReadingOptions, Step} from "./trace.js";

/** What one end of a span is: a day that is certain, several days or a "circa", a side left open (`present`, `before X`), or not known. */
export type EndKind = "exact" | "approximate" | "open" | "unknown";

/**
 * A date as four days, ISO 8601 with astronomical years (`-0479-07-21` is 21 July 480 BC): the start is not before `earliest`
 * and not after `startLatest`, the end is not before `endEarliest` and not after `latest`. Both ends are inclusive. Null is open or unknown.
 * A start that is not stated (`until early September 1944`) is still not after `latest`.
 */
export type When = {
  text: string;
  earliest: string | null;
  startLatest: string | null;
  endEarliest: string | null;
  latest: string | null;
  approximate: boolean;
  start: EndKind;
  end: EndKind;
  /** EDTF level 0–2 (ISO 8601-2) that says the same, where EDTF can say it; null where it cannot. */
  edtf: string | null;
  issues: Issue[];
  /** What the reading took for granted. */
  assumptions: Assumption[];
  /** How it was read, step by step; only where the trace is asked for. */
  trace?: Step[];
};

/**
 * Reads a date as written in an infobox, as wikitext or plain text (`mid-June – 29 November 1944`), or in EDTF (`1944-10-28/1944-11-17`). Never throws: what cannot be
 * read is an issue, and a value that names no date has four null days. Nothing depends on the clock or the time zone.
 *
 * Conventions: seasons are meteorological and northern; early, mid and late are the thirds of a month or year; a hyphen as in `1944-06` is
 * ISO's month, a dash as in `1944–45` a span of years, and `1944/1945` one of the two; of `1904-05`, which may be either, both; a date stays in the calendar in which it is written.
 * Two days that are one in the Julian (of 1700–1712 also the Swedish) and the Gregorian calendar of their year, `14 (26) October 1854` or
 * `14/26 October 1854`, are the latter.
 * Of `6.5.1944` the day is first; of `6/5/1944` only the year is read, with an issue, as the day may come first or the month.
 */
export function readWhen(raw: string, options: ReadingOptions = {}): When {
  return options.trace ? {...whenIn(raw), trace: []} : whenIn(raw);
}

function whenIn(raw: string): When {
  const {text, spanOf, issues} = textOf(raw, "text");
  const when = (isProse(text) ? null : readEdtf(text)) ?? readProse(text);
  if (text === raw) return when;
  const inRaw = (start: number, end: number) => {
    const place = spanOf(start, end);
    return {...place, words: raw.slice(place.start, place.end)};
  };
  const placed = when.issues.map((issue) => {
    const {start, end, words} = inRaw(issue.start!, issue.end!);
    return {...issue, start, end, found: words};
  });
  const assumptions = when.assumptions.map((assumption) => {
    const {start, end, words} = inRaw(assumption.start, assumption.end);
    return {...assumption, start, end, text: words};
  });
  return {...when, text: raw, issues: [...issues, ...outside(placed, issues)], assumptions};
}

type Placed = Issue & {start: number; end: number};

/** The issues that do not begin within a stretch of which another is. */
function outside(issues: readonly Placed[], others: readonly Issue[]): Placed[] {
  const byStart = (a: Issue, b: Issue) => a.start! - b.start!;
  const stretches = [...others].sort(byStart);
  let reach = -1;
  let next = 0;
  return [...issues].sort(byStart).filter(({start}) => {
    for (; stretches[next] && stretches[next]!.start! <= start; next++) reach = Math.max(reach, stretches[next]!.end!);
    return start >= reach;
  });
}

/** Reads a date in EDTF, or null for other text. Here `1944/1945` is an interval, as EDTF has it. */
export function readEdtf(raw: string): When | null {
  const span = spanOfEdtf(raw.trim());
  return span && whenOf(raw, span, [], []);
}

/** `1944/1945`, and `1904-05`, which may be two years. */
function isProse(raw: string): boolean {
  const [, year, second, month] = /^\s*\d\d(\d\d)(?:\/(\d{4})|-(\d\d))\s*$/.exec(raw) ?? [];
  return second !== undefined || (month !== undefined && month > year!);
}

function readProse(raw: string): When {
  const issues: Issue[] = [];
  const groups = groupsOf(withOrdinals(withJoinedTimes(tokensOf(raw))));
  const {tokens: dated, copies, unpaired} = withoutAsides(groups);
  const tokens = withStylesBehindMonths(dated);
  const written = pointsOf(tokens);
  const points = inNewestStyle(completed(written));
  const clauses = clausesOf(points, raw, issues);
  const span = wholeSpan(clauses, points);
  if (raw.trim() !== "" && points.every(({absent}) => absent) && !saysNoDate(tokens))
    return whenOf(raw, span, [{start: 0, end: raw.length, found: raw, expected: "a date, such as 3–5 May 1863"}], []);
  issues.push(
    ...unread(tokens, written, raw),
    ...disagreements(groups, clauses, span, raw),
    ...strays(copies, span, raw),
    ...inOneStyle(unpaired, raw)
  );
  return whenOf(raw, span, issues, taken(written, points, clauses, raw));
}

/** `Unknown`, `?` and `Ongoing` say that there is no date to give; any other text without one is not understood. */
function saysNoDate(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({kind}) => kind !== "filler");
  const isOpen = said.length > 0 && said.every(({kind}) => ["present", "query", "possibly"].includes(kind));
  return isOpen || tokens.some(({kind}) => kind === "unknown");
}

/** The start is not after the end, so one that overlaps the other is cut: `1309 – 12 September 1309` begins by 12 September. */
function whenOf(text: string, span: Span, issues: Issue[], assumptions: Assumption[]): When {
  const {start, end} = span;
  const startLatest = lesser(start.last, end.last);
  const endEarliest = end.first !== null && start.first !== null ? Math.max(end.first, start.first) : end.first;
  return {
    text,
    earliest: iso(start.first),
    startLatest: iso(startLatest),
    endEarliest: iso(endEarliest),
    latest: iso(end.last),
    approximate: bothQualifiers(start.qualifier, end.qualifier) !== "",
    start: kindOf(start),
    end: kindOf(end),
    edtf: edtfOf(span),
    issues,
    assumptions
  };
}

function kindOf({first, last, qualifier, absent}: Edge): EndKind {
  return absent ?? (first === last && qualifier === "" ? "exact" : "approximate");
}

function lesser(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

function iso(day: number | null): string | null {
  return day === null ? null : isoOf(day);
}
