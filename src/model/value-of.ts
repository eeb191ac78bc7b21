import type {Notebook, ValueRow} from "./rows.js";

export type Values = Pick<Notebook, "values">;

const indexes = new WeakMap<readonly ValueRow[], ReadonlyMap<string, ValueRow>>();

/**
 * The value that a row refers to; null where it refers to none.
 *
 * @throws RangeError on a value that there is not
 */
export function valueOf(rows: Values, row: {value: string}): ValueRow;
export function valueOf(rows: Values, row: {value: string | null}): ValueRow | null;
export function valueOf({values}: Values, {value}: {value: string | null}): ValueRow | null {
  if (value === null) return null;
  const found = indexOf(values).get(value);
  if (!found) throw new RangeError(`unknown value: ${value}; expected the id of a row of the table values`);
  return found;
}

function indexOf(values: readonly ValueRow[]): ReadonlyMap<string, ValueRow> {
  const index = indexes.get(values) ?? new Map(values.map((row) => [row.id, row]));
  indexes.set(values, index);
  return index;
}
