import {groupsOf, withoutRedundant} from "./date/brackets.js";
import {completed} from "./date/completion.js";
import {lengthIssues, unpairedIssues, copyIssues, unusedIssues} from "./date/issues.js";
import {assumptionsOfEdtf, assumptionsOf} from "./date/assumptions.js";
import type {Point} from "./date/point.js";
import {pointsOf} from "./date/points.js";
import {clausesOf, wholeSpan, bothQualifiers, type Edge, type Span} from "./date/span.js";
import {inNewestStyle, withoutUnpaired} from "./date/styles.js";
import {lastSteps, stepsOf} from "./date/trace.js";
import {tokensOf, withJoinedTimes} from "./date/tokens.js";
import {isoOf} from "./days.js";
import {edtfOf, spanOfEdtf} from "./edtf.js";
import {textOf} from "./markup/text.js";
import type {Assumption, Issue, ReadingOptions, Step} from "./report.js";
import type {Token} from "./date/token.js";
import {positionsIn, withPlainDigits} from "./strings.js";

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
 * Conventions: seasons are meteorological and northern (of an `austral winter`, which is half a year away, an assumption says so); early, mid and
 * late are the thirds of a month or year; a first week is the days 1–7, a last week the last seven, first and last days are an early and a late
 * part; a hyphen as in `1944-06` is
 * ISO's month, `1944–45` and `1643/4` a span of years, and `1944/1945` one of the two; of `1904-05`, which may be either, both; a date stays in the calendar in which it is written.
 * Two days that are one in the Julian (of 1700–1712 also the Swedish) and the Gregorian calendar of their year, `14 (26) October 1854` or
 * `14/26 October 1854`, are the latter.
 * Dates behind names with a colon (`Barbaro: 29 May 1453 Sphrantzes: 28 May 1453`) are rivals, as those of sources, with an assumption. `7 Dec 41` is of the year 41, with an assumption: no century is made up.
 * Of `6.5.1944` the day is first, unless no month is second; of `6/5/1944` only the year is read, with an issue, as the day may come first or the month.
 */
export function readWhen(raw: string, options: ReadingOptions = {}): When {
  const steps: Step[] | undefined = options.trace ? [] : undefined;
  const {text, spanOf, issues} = textOf(raw, "text", steps);
  const plain = withPlainDigits(text);
  const when = (isProse(plain) ? null : readEdtf(plain, options)) ?? readProse(plain, options);
  if (plain === raw) return when;
  const positions = plain.length === text.length ? null : positionsIn(text);
  const inRaw = <Found extends {start?: number; end?: number}>(found: Found) => {
    const span = positions
      ? spanOf(positions[found.start!]!, positions[found.end!]!)
      : spanOf(found.start!, found.end!);
    return {...found, ...span, text: raw.slice(span.start, span.end)};
  };
  const placed = when.issues.map((issue) => {
    const {text, ...span} = inRaw(issue);
    return {...span, found: text};
  });
  const read: When = {
    ...when,
    text: raw,
    issues: [...issues, ...outside(placed, issues)],
    assumptions: when.assumptions.map(inRaw)
  };
  if (!steps) return read;
  const trace = when.trace!.map((step) => (step.pass === "days" ? {...step, end: raw.length, text: raw} : inRaw(step)));
  return {...read, trace: [...steps, ...withoutDoubles(trace)]};
}

/** Parts of a date that one template shows stand at one position, and are one step. */
function withoutDoubles(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const last = kept.at(-1);
    if (last?.pass === "points" && step.pass === "points" && last.start === step.start && last.end === step.end)
      last.as += `, ${step.as}`;
    else kept.push(step);
  }
  return kept;
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
export function readEdtf(raw: string, {trace}: ReadingOptions = {}): When | null {
  const span = spanOfEdtf(raw.trim());
  if (!span) return null;
  const when = whenOf(raw, span, [], assumptionsOfEdtf(span, raw));
  return trace ? {...when, trace: lastSteps("EDTF", raw, span, when.assumptions)} : when;
}

/** `1944/1945`, and `1904-05`, which may be two years. */
function isProse(raw: string): boolean {
  const [, year, second, month] = /^\s*\d\d(\d\d)(?:\/(\d{4})|-(\d\d))\s*$/.exec(raw) ?? [];
  return second !== undefined || (month !== undefined && month > year!);
}

function readProse(raw: string, {trace}: ReadingOptions): When {
  const issues: Issue[] = [];
  const all = withJoinedTimes(tokensOf(raw));
  const groups = groupsOf(all);
  const {tokens, copies: repeats, duals} = withoutRedundant(groups);
  const written = pointsOf(tokens);
  const read = trace ? written.map((point) => ({...point})) : written;
  const {dates, unpaired} = withoutUnpaired(completed(written), duals);
  const copies = [...repeats, ...unpaired];
  const points = inNewestStyle(dates);
  const clauses = clausesOf(points, raw, issues);
  const span = wholeSpan(clauses, points);
  const found = [
    ...issues,
    ...unusedIssues(tokens, written, raw),
    ...lengthIssues(groups, clauses, span, raw),
    ...copyIssues(copies, span, raw),
    ...(unpaired.length < duals.length ? unpairedIssues(unpaired, raw) : [])
  ];
  const assumptions = assumptionsOf(written, points, clauses, raw);
  const expected = whyUndated(points, span, tokens, found.length > 0);
  const when =
    expected && raw.trim() !== ""
      ? whenOf(raw, span, [{start: 0, end: raw.length, found: raw, expected}], [])
      : whenOf(raw, span, found, assumptions);
  if (!trace) return when;
  const reading = {
    tokens: all,
    copies,
    written,
    read,
    dates,
    kept: points,
    clauses,
    span,
    assumptions: when.assumptions
  };
  return {...when, trace: stepsOf(reading, raw)};
}

/** Why a text gives no day, unless it says so itself or another issue tells. */
function whyUndated(
  points: readonly Point[],
  {start, end}: Span,
  tokens: readonly Token[],
  isTold: boolean
): string | null {
  const hasDigits = !isTold && tokens.some(({kind}) => kind === "number" || kind === "strange");
  if (points.every(({absent}) => absent))
    return saysNoDate(tokens) && !hasDigits ? null : "a date, such as 3–5 May 1863";
  const isOpen = start.first === null && start.last === null && end.first === null && end.last === null;
  return isOpen && !isTold ? "dates that leave a first or a last day" : null;
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
  const earliest = iso(start.first);
  const latest = end.last === start.first ? earliest : iso(end.last);
  return {
    text,
    earliest,
    startLatest: startLatest === start.first ? earliest : iso(startLatest),
    endEarliest: endEarliest === end.last ? latest : iso(endEarliest),
    latest,
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
