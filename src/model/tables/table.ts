import {columnNames, tableNames, type TableName} from "./descriptions.js";

/**
 * What is read of a table: a few methods of Arquero's own, so that a table that a cell filtered, grouped or sorted and the columns
 * of a page are the same to whoever reads them.
 */
export type Table = {
  /** How many rows are left. */
  numRows(): number;
  /** A column's values by their places, those of rows that are filtered out among them; undefined where there is no such column. */
  column(name: string): Column | undefined;
  /** A value of a row that is left, counted from 0. */
  get(name: string, row?: number): unknown;
  /** Calls back with the place of each row that is left, in the order that the table is sorted in where `inOrder` says so. */
  scan(each: (place?: number) => void, inOrder?: boolean): void;
};

export type Column = {at(place: number): unknown};

/** Everything that was read, one table of each kind: the only store of the notebook. */
export type Notebook = Readonly<Record<TableName, Table>>;

/** A notebook as plain data: table → column → values. Files hold it, and workers are sent it. */
export type Columns = Readonly<Record<TableName, Readonly<Record<string, readonly unknown[]>>>>;

/** Plain data as a notebook, without a library: for pages that show it and for charts. */
export function notebookOf(columns: Columns): Notebook {
  return eachTable((name) => tableOf(columns[name]));
}

/**
 * A notebook as plain data.
 *
 * @throws RangeError where a table lacks a column
 */
export function columnsOf(notebook: Notebook): Columns {
  return eachTable((name) => {
    const places = placesIn(notebook[name]);
    return Object.fromEntries(
      columnNames(name).map((column) => {
        const values = columnOf(notebook, name, column);
        return [column, places.map((place) => values.at(place) ?? null)];
      })
    );
  });
}

/** What is null has a meaning, so that a column that was left out must not look like one of nulls. */
export function columnOf(notebook: Notebook, table: TableName, name: string): Column {
  const column = notebook[table].column(name);
  if (!column) throw new RangeError(`the table ${table} lacks the column ${name}`);
  return column;
}

/** The places of the rows that are left, in their order. */
export function placesIn(table: Table): number[] {
  const places: number[] = [];
  table.scan((place) => places.push(place!), true);
  return places;
}

/** One thing for each of the notebook's tables. */
export function eachTable<Made>(make: (name: TableName) => Made): Record<TableName, Made> {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, Made>;
}

function tableOf(columns: Readonly<Record<string, readonly unknown[]>>): Table {
  const length = Object.values(columns)[0]?.length ?? 0;
  return {
    numRows: () => length,
    column: (name) => columns[name],
    get: (name, row = 0) => columns[name]?.[row],
    scan: (each) => {
      for (let place = 0; place < length; place++) each(place);
    }
  };
}
