/**
 * A number known only by its bounds. A null bound is open: nothing is known on that side, so an interval
 * with two null bounds is an unknown number. Strict and inclusive bounds are not told apart.
 */
export type Interval = {low: number | null; high: number | null; approximate: boolean};

/** How an interval looks to a reader: six states that charts, tables and legends keep apart. */
export type IntervalState = "value" | "approximate" | "range" | "bound" | "unknown" | "none";

export const unknown: Interval = {low: null, high: null, approximate: false};

export function interval(low: number | null, high: number | null = low, approximate = false): Interval {
  if (low !== null && high !== null && low > high) throw new RangeError(`interval: low ${low} is above high ${high}`);
  return {low, high, approximate};
}

/** Whether anything is known of a number, be it one bound. */
export function isKnown({low, high}: Pick<Interval, "low" | "high">): boolean {
  return low !== null || high !== null;
}

/** The state that a mark or a table cell shows; an approximate range is a range. */
export function stateOf({low, high, approximate}: Interval): IntervalState {
  if (low === null && high === null) return "unknown";
  if (low === null || high === null) return "bound";
  if (low !== high) return "range";
  if (low === 0) return "none";
  return approximate ? "approximate" : "value";
}

/** Interval addition: the sum is open on each side on which a term is. */
export function sum(terms: readonly Interval[]): Interval {
  let low: number | null = 0;
  let high: number | null = 0;
  for (const term of terms) {
    low = low === null || term.low === null ? null : low + term.low;
    high = high === null || term.high === null ? null : high + term.high;
  }
  return {low, high, approximate: terms.some(({approximate}) => approximate)};
}

/**
 * The sum of amounts as a source states them, by the convention of this project: an amount that is not known adds nothing to the
 * lower side and opens the upper one; where none is known, nothing is.
 */
export function sumOfStated(terms: readonly Interval[]): Interval {
  let low: number | null = null;
  let high: number | null = 0;
  let [approximate, isKnown] = [false, false];
  for (const term of terms) {
    if (term.low !== null) low = (low ?? 0) + term.low;
    high = high === null || term.high === null ? null : high + term.high;
    approximate ||= term.approximate;
    isKnown ||= term.low !== null || term.high !== null;
  }
  return isKnown ? {low, high, approximate} : unknown;
}

/**
 * Interval division for amounts that are not negative. A side that rests on an open bound, or on a division by zero,
 * is open: 15,000 over 8,000 or more is at most 1.875. None over any number above zero is none.
 */
export function quotient(numerator: Interval, denominator: Interval): Interval {
  const approximate = numerator.approximate || denominator.approximate;
  if (stateOf(numerator) === "none" && denominator.low) return {low: 0, high: 0, approximate};
  return {
    low: divideBounds(numerator.low, denominator.high),
    high: divideBounds(numerator.high, denominator.low),
    approximate
  };
}

/** The lowest low and the highest high of rival statements; open where one of them is open. */
export function envelope(rivals: readonly Interval[]): Interval {
  const [first] = rivals;
  if (!first) return unknown;
  let {low, high} = first;
  for (const rival of rivals) {
    low = low === null || rival.low === null ? null : Math.min(low, rival.low);
    high = high === null || rival.high === null ? null : Math.max(high, rival.high);
  }
  return {low, high, approximate: rivals.some(({approximate}) => approximate)};
}

/** Whether two statements give the same bounds, be they approximate or not. */
export function sameBounds(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

/** What all statements allow together, or null when no number fits them all. Approximate statements count as written. */
export function intersection(statements: readonly Interval[]): Interval | null {
  const lows = statements.flatMap(({low}) => (low === null ? [] : [low]));
  const highs = statements.flatMap(({high}) => (high === null ? [] : [high]));
  const low = lows.length ? lows.reduce(higher) : null;
  const high = highs.length ? highs.reduce(lower) : null;
  if (low !== null && high !== null && low > high) return null;
  return {low, high, approximate: statements.some(({approximate}) => approximate)};
}

/** Whether `a` is not above `b`: true or false where the bounds decide it, null where they leave it open. */
export function notAbove(a: Interval, b: Interval): boolean | null {
  if (a.high !== null && b.low !== null && a.high <= b.low) return true;
  if (a.low !== null && b.high !== null && a.low > b.high) return false;
  return null;
}

// A source may state more amounts than a call takes arguments.
const lower = (a: number, b: number) => Math.min(a, b);
const higher = (a: number, b: number) => Math.max(a, b);

function divideBounds(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return numerator / denominator;
}
