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
