import {excerpt} from "../../reading/cut.js";
import {groupBy} from "../../reading/list.js";
import type {ValuePart} from "./policy.js";
import type {AssumptionRow, Notebook} from "../rows.js";

type Assumed = Pick<Notebook, "assumptions">;

/** The sign that stands behind a number, or a date, that rests on an assumption. */
export const assumedSign = "*";

/** What the reading of a value took for granted. */
export function assumptionsOf({assumptions}: Assumed, {value}: {value: string | null}): readonly AssumptionRow[] {
  return value === null ? [] : (indexOf(assumptions).get(value)?.rows ?? []);
}

/**
 * What it took for granted of a part of the value: the assumptions that begin within the part, and of those that begin before it and
 * reach into it, the one that reaches furthest.
 */
export function assumptionsOfPart(
  {assumptions}: Assumed,
  {value, start = 0, end = Infinity}: ValuePart
): AssumptionRow[] {
  const {rows = [], furthest = []} = indexOf(assumptions).get(value) ?? {};
  const [from, to] = [firstFrom(rows, start), firstFrom(rows, end)];
  const before = furthest[from - 1];
  return [...(before && before.end > start ? [before] : []), ...rows.slice(from, to)];
}

/** What the reading of a date took for granted; `id` is its row of the chronology. */
export function assumptionsOfDate({assumptions}: Assumed, id: string): readonly AssumptionRow[] {
  return indexOf(assumptions).get(dateKey(id))?.rows ?? [];
}

/** `“1904-05”: the digits may be a month or a year`. */
export function assumptionInWords({text, taken}: Pick<AssumptionRow, "text" | "taken">): string {
  return `“${excerpt(text)}”: ${taken}`;
}

/** Rows in the order in which they begin, and for each place among them the one that reaches furthest so far. */
type Sorted = {rows: AssumptionRow[]; furthest: AssumptionRow[]};

const indexes = new WeakMap<readonly AssumptionRow[], ReadonlyMap<string, Sorted>>();

/** By the value's id, or the date's. */
function indexOf(assumptions: readonly AssumptionRow[]): ReadonlyMap<string, Sorted> {
  const known = indexes.get(assumptions);
  if (known) return known;
  const groups = groupBy(assumptions, ({value, engagement}) => value ?? dateKey(engagement));
  const index = new Map([...groups].map(([key, rows]) => [key, sorted(rows)]));
  indexes.set(assumptions, index);
  return index;
}

function sorted(given: readonly AssumptionRow[]): Sorted {
  const rows = [...given].sort((a, b) => a.start - b.start || a.end - b.end);
  const furthest: AssumptionRow[] = [];
  for (const row of rows) {
    const last = furthest.at(-1);
    furthest.push(last && last.end >= row.end ? last : row);
  }
  return {rows, furthest};
}

function firstFrom(rows: readonly AssumptionRow[], start: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No value's id begins so. */
function dateKey(id: string): string {
  return `\n${id}`;
}
