/** A stretch of a text with the span that it belongs to; null where it belongs to none. */
export type Segment<Span> = {text: string; span: Span | null};

/**
 * Cuts a text into stretches of one span each. Where spans overlap, the one that begins last has the text, as it says
 * something of a part of the other; of two that begin together, the shorter one. A span without text has a stretch of its own.
 */
export function segmentsOf<Span extends {start: number; end: number}>(
  text: string,
  spans: readonly Span[]
): Segment<Span>[] {
  const segments: Segment<Span>[] = [];
  const open: Span[] = [];
  let at = 0;
  const advance = (to: number) => {
    const span = open.at(-1) ?? null;
    if (to > at) segments.push({text: text.slice(at, to), span});
    at = Math.max(at, to);
  };
  const closeUpTo = (end: number) => {
    for (let last = open.at(-1); last && last.end <= end; last = open.at(-1)) {
      advance(last.end);
      open.pop();
    }
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    closeUpTo(span.start);
    advance(span.start);
    if (span.end > span.start) open.push(span);
    else segments.push({text: "", span});
  }
  closeUpTo(Infinity);
  advance(text.length);
  return segments;
}
