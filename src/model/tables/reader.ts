import {groupBy, mapped} from "../../reading/list.js";
import {columnNames, type TableName} from "./descriptions.js";
import {columnOf, placesIn, type Column, type Notebook} from "./table.js";

/** Rows of a table: each is read once, when it is first asked for, and is the same at every call. */
export type Reader<Row> = {
  all: () => readonly Row[];
  /** Gives the rows that have a value in a column, in the table's order; the column is looked through once. */
  by: (column: keyof Row & string) => (value: unknown) => readonly Row[];
};

/** @throws RangeError where the notebook lacks the table, and, when a row is read, where the table lacks a column or a number is none */
export function readerOf<Row>(notebook: Notebook, tableName: TableName): Reader<Row> {
  const table = notebook[tableName];
  if (!table) throw new RangeError(`the notebook lacks the table ${tableName}`);
  const names = columnNames(tableName);
  let columns: {name: string; values: Column}[] | undefined;
  const rows: Row[] = [];
  let places: readonly number[] | undefined;
  let all: readonly Row[] | undefined;
  const at = (place: number) => (rows[place] ??= rowAt(place));
  const rowAt = (place: number): Row => {
    const row: Record<string, unknown> = {};
    columns ??= names.map((name) => ({name, values: columnOf(notebook, tableName, name)}));
    for (const {name, values} of columns) {
      const value = values.at(place) ?? null;
      if (Number.isNaN(value))
        throw new RangeError(`the table ${tableName} has NaN in the column ${name}, expected a number`);
      row[name] = value;
    }
    return row as Row;
  };
  const left = () => (places ??= placesIn(table));
  const groupedBy = (values: Column) => groupBy(left(), (place) => values.at(place) ?? null);
  return {
    all: () => (all ??= mapped(left(), at)),
    by: (column) => {
      let groups: Map<unknown, number[]> | undefined;
      return byKey((value) => {
        groups ??= groupedBy(columnOf(notebook, tableName, column));
        return mapped(groups.get(value) ?? [], at);
      });
    }
  };
}

/** A function of a key that is worked out once for each. */
export function byKey<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
