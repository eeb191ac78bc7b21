import Papa from "papaparse";
import {guarded} from "../../reading/csv.js";

/**
 * Rows as comma-separated values (RFC 4180, lines end in LF), with the header first. What is missing is an empty cell, and so is
 * an empty text; lists and other values with parts are JSON.
 *
 * @param names the columns, in this order
 */
export function csvOf(rows: Iterable<object>, names: readonly string[]): string {
  const records = Array.from(rows, (row) => names.map((name) => (row as Record<string, unknown>)[name]));
  return csvText([names, ...records]);
}

/**
 * Rows of cells as CSV. A text that a spreadsheet would take for a formula has an apostrophe before it, which `readCsv` takes away
 * again; numbers and days are as they are.
 */
export function csvText(rows: readonly (readonly unknown[])[], delimiter = ","): string {
  const cells = rows.map((row) => row.map(valueOf));
  return rows.length ? `${Papa.unparse(cells, {delimiter, newline: "\n", escapeFormulae: guarded})}\n` : "";
}

function valueOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
