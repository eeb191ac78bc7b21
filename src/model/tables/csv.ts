/**
 * Rows as comma-separated values (RFC 4180, lines end in LF), with the header first. What is missing is an empty cell, and so is
 * an empty text; lists and other values with parts are JSON.
 *
 * @param names the columns, in this order
 */
export function csvOf(rows: Iterable<object>, names: readonly string[]): string {
  const records = Array.from(rows, (row) => names.map((name) => textOf((row as Record<string, unknown>)[name])));
  return [names, ...records].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
