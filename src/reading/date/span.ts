import {mapped} from "../list.js";
import type {Issue} from "../report.js";
import {areRivals, cutAt, isApart, isRange, periodOf, type Point} from "./point.js";

/** Dates joined by ranges and by `or`, and where they end in the text. */
export type Clause = {span: Span; end: number};

type Report = (stretches: readonly Point[], expected: string) => void;

/** The clauses that complete points form, in order. What is impossible, or has no year, is left out with an issue. */
export function clausesOf(points: readonly Point[], raw: string, issues: Issue[]): Clause[] {
  const report: Report = (stretches, expected) => issues.push(issueAt(stretches, raw, expected));
  const yearless = points.filter(({absent, year}) => !absent && !year);
  if (yearless.length > 0) report(yearless, "a date with a year");
  return cutAt(points, isApart).flatMap((clause) => {
    const spans = alternativesOf(clause).flatMap((alternative) => rangeSpan(alternative, report) ?? []);
    return spans.length === 0 ? [] : {span: envelope(spans), end: clause.at(-1)!.end};
  });
}

/** From the first clause to the last, or all that they allow together if they are rivals (`traditional date`). */
export function wholeSpan(clauses: readonly Clause[], points: readonly Point[]): Span {
  const spans = mapped(clauses, ({span}) => span);
  if (spans.length === 0) return {start: unknownEdge, end: unknownEdge};
  return areRivals(points) ? envelope(spans) : firstToLast(spans);
}

/**
 * `or` parts whole spans if there is one on either side of it, or if the only ranges have tight dashes (`20 August or 8–10 September`).
 * Otherwise it belongs to one end: `25 June – 2 or 3 July`, `5 or 6 June–30 August`.
 */
function alternativesOf(clause: Point[]): Point[][] {
  if (clause.length === 1) return [clause];
  const ranges = clause.flatMap(({link}, i) => (i > 0 && isRange(link) ? [i] : []));
  const tight = ranges.length > 0 && ranges.every((i) => clause[i]!.link === "dash");
  return cutAt(clause, ({link}, i) => {
    const between = i > ranges[0]! && i < ranges.at(-1)!;
    return between ? link === "or" || link === "slash" : link === "or" && tight && !clause[i - 1]!.shared;
  });
}

/**
 * One end on each side of the loosest range, that of `early to mid 1944 to late 1945` before 1945; all that stands on one side are possible
 * days of that end. What is before or after a range with a tight dash is so of all of it.
 */
function rangeSpan(points: readonly Point[], report: Report): Span | null {
  const cut = mainRange(points);
  if (cut === null) return possibleDays(points, report);
  const {bound} = points[cut - 1]!;
  if (points[cut]!.link === "dash" && (bound === "before" || bound === "after"))
    return possibleDays(
      points.map((point) => ({...point, bound})),
      report
    );
  const left = possibleDays(points.slice(0, cut), report);
  const right = possibleDays(points.slice(cut), report);
  if (!left && !right) return null;
  const start = left?.start ?? unknownEdge;
  const end = right?.end ?? unknownEdge;
  if (start.first === null || end.last === null || start.first <= end.last) return {start, end};
  report(points, "an end that is not before the start");
  return points[0]!.given ? {start, end: unknownEdge} : {start: unknownEdge, end};
}

function mainRange(points: readonly Point[]): number | null {
  const isLoose = ({link}: Point, i: number) => i > 0 && isRange(link) && link !== "dash";
  const first = points.findIndex(isLoose);
  const isOfParts = first > 0 && points[first - 1]!.part !== null && points[first - 1]!.shared;
  const next = isOfParts ? points.findIndex((point, i) => i > first && isLoose(point, i)) : first;
  const loose = next > 0 ? next : first;
  const cut = loose > 0 ? loose : points.findIndex(({link}, i) => i > 0 && link === "dash");
  return cut > 0 ? cut : null;
}

function possibleDays(points: readonly Point[], report: Report): Span | null {
  return points.reduce<Span | null>((whole, point) => {
    const span = pointSpan(point);
    if (!span && point.year)
      report([point], point.year.value ? "a day that the calendar has" : "a day, or a year in full");
    return whole && span ? envelope([whole, span]) : (whole ?? span);
  }, null);
}

/** A date stands for both ends, unless it is `before`, `after` or `since`, which leave one side open. */
function pointSpan(point: Point): Span | null {
  if (point.absent) return {start: unknownEdge, end: {...unknownEdge, absent: point.absent}};
  const period = periodOf(point);
  if (!period) return null;
  const edge = {first: period.first, last: period.last, qualifier: qualifierOf(point), absent: null};
  if (point.bound === "before") return {start: {...edge, first: null, absent: "open"}, end: {...edge, first: null}};
  if (point.bound === "after") return {start: {...edge, last: null}, end: {...edge, last: null, absent: "open"}};
  if (point.bound === "since") return {start: edge, end: {...unknownEdge, absent: "open"}};
  if (point.bound === "from") return {start: edge, end: unknownEdge};
  return {start: edge, end: edge};
}

function qualifierOf({circa, query}: Point): Qualifier {
  if (circa) return query ? "%" : "~";
  return query ? "?" : "";
}

/** An issue of the stretch from the first of several to the last. */
export function issueAt(stretches: readonly {start: number; end: number}[], raw: string, expected: string): Issue {
  const start = stretches[0]!.start;
  const end = stretches.at(-1)!.end;
  return {start, end, found: raw.slice(start, end), expected};
}

/** `~` is about, `?` uncertain, `%` both, as in EDTF. */
export type Qualifier = "" | "~" | "?" | "%";

/** One end of a span, in day numbers. Null is not limited on that side; `absent` is set where no date for this end is stated. */
export type Edge = {first: number | null; last: number | null; qualifier: Qualifier; absent: "open" | "unknown" | null};

export type Span = {start: Edge; end: Edge};

export const unknownEdge: Edge = {first: null, last: null, qualifier: "", absent: "unknown"};

/** All that rival spans allow: from the first of their starts to the last of their starts, and the ends alike. */
export function envelope(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => ({
    start: merged(a.start, b.start, Math.min, Math.max),
    end: merged(a.end, b.end, Math.min, Math.max)
  }));
}

/** Several spans in a row: the earliest start and the latest end. */
export function firstToLast(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => ({
    start: merged(a.start, b.start, Math.min, Math.min),
    end: merged(a.end, b.end, Math.max, Math.max)
  }));
}

type Choice = (a: number, b: number) => number;

function merged(a: Edge, b: Edge, first: Choice, last: Choice): Edge {
  return {
    first: a.first === null || b.first === null ? null : first(a.first, b.first),
    last: a.last === null || b.last === null ? null : last(a.last, b.last),
    qualifier: bothQualifiers(a.qualifier, b.qualifier),
    absent: a.absent ?? b.absent
  };
}

export function bothQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  return a === b || b === "" ? a : a === "" ? b : "%";
}

/** Whether two ends allow the same days, however these are known. */
export function sameDays(a: Edge, b: Edge): boolean {
  return a.first === b.first && a.last === b.last && a.qualifier === b.qualifier;
}
