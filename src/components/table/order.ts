import {numberOf} from "../../reading/days.js";
import type {Interval} from "../../reading/interval.js";
import type {PageColumn, Row} from "./cells.js";

export type Direction = "ascending" | "descending";

/** Rows in the order of a column: numbers and amounts by value, days by day, text by its letters and the numbers in it; what is not known last. */
export function sorted(
  rows: readonly Row[],
  name: string,
  {type}: Pick<PageColumn, "type">,
  direction: Direction
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({row, key: type === "interval" ? boundsOf(row) : keyOf(row[name], type)}));
  return keyed.sort((a, b) => compare(a.key, b.key, sign)).map(({row}) => row);
}

type Key = string | number | readonly [number, number] | null;

const {compare: byLetters} = new Intl.Collator("en", {numeric: true});

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "object" && typeof b === "object")
    return sign * (a[0] - b[0] || (a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0));
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * byLetters(String(a), String(b));
}

/** By the number that is known, then by the upper one: 8,000 stands before at least 8,000, and at most 8,000 before both. */
function boundsOf(row: Row): Key {
  const {low, high} = row as unknown as Interval;
  if (low === null && high === null) return null;
  return low === null ? [high!, -Infinity] : [low, high ?? Infinity];
}

function keyOf(value: unknown, type: PageColumn["type"]): Key {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  return type === "day" ? numberOf(String(value)) : String(value);
}
