import {groupBy} from "../../reading/list.js";
import {placesIn, type Table} from "./table.js";

/** Rows of a table: each is read once, when it is first asked for, and is the same at every call. */
export type Reader<Row> = {
  all: () => readonly Row[];
  /** Gives the rows that have a value in a column, in the table's order; the column is looked through once. */
  by: (column: keyof Row & string) => (value: unknown) => readonly Row[];
};

/** @param names the columns that a row has; one that the table lacks is null */
export function readerOf<Row>(table: Table, names: readonly string[]): Reader<Row> {
  const columns = names.map((name) => ({name, values: table.column(name)}));
  const rows: Row[] = [];
  let places: readonly number[] | undefined;
  let all: readonly Row[] | undefined;
  const at = (place: number) => (rows[place] ??= rowAt(place));
  const rowAt = (place: number): Row => {
    const row: Record<string, unknown> = {};
    for (const {name, values} of columns) row[name] = values?.at(place) ?? null;
    return row as Row;
  };
  const left = () => (places ??= placesIn(table));
  return {
    all: () => (all ??= left().map(at)),
    by: (column) => {
      const known = new Map<unknown, readonly Row[]>();
      let groups: Map<unknown, number[]> | undefined;
      return (value) => {
        const found = known.get(value);
        if (found) return found;
        groups ??= groupBy(left(), (place) => table.column(column)?.at(place) ?? null);
        const read = (groups.get(value) ?? []).map(at);
        known.set(value, read);
        return read;
      };
    }
  };
}
