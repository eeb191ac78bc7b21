import {csvFormatRow} from "d3";
import {stateOf} from "../../reading/interval.js";
import {formatIssue, type Issue} from "../../reading/issue.js";
import {csvRows, type CsvRow} from "./csv-rows.js";
import {dateReading, tallyReading, type FieldName} from "./readings.js";
import {UsageError} from "../usage-error.js";

type Cell = string | number | boolean | null;
type Column = {column: string; field: FieldName};

const tallyColumns = ["low", "high", "approximate", "state"];
const dateColumns = ["earliest", "start_latest", "end_earliest", "latest", "approximate", "edtf"];

/**
 * The rows of a CSV file with the readings of one column beside them: of a strength or of casualties the people, of a date its four
 * days. An open or unknown side is an empty cell. A new column whose name is taken gets the read column's before its own.
 *
 * Throws a UsageError where the file has no such column.
 */
export async function* withReadings(
  chunks: AsyncIterable<Uint8Array>,
  {column, field}: Column,
  advance: (rows: number) => void
): AsyncGenerator<string> {
  let header: string[] | null = null;
  let at = -1;
  for await (const rows of csvRows(chunks)) {
    advance(rows.length);
    let text = "";
    for (const row of rows) {
      if (header === null) {
        header = row.cells.map((name) => name.trim());
        at = indexOf(column, header);
        text += formatted([...row.cells, ...newColumns(header, {column, field})]);
      } else if (row.cells.some((cell) => cell !== "") || header.length === 1) {
        text += formatted(extended(row, header, at, field));
      }
    }
    if (text) yield text;
  }
  if (header === null) throw new UsageError("the CSV file is empty");
}

function indexOf(column: string, header: readonly string[]): number {
  const at = header.indexOf(column.trim());
  if (at < 0) throw new UsageError(`no column ${JSON.stringify(column)}; the columns are ${header.join(", ")}`);
  return at;
}

function newColumns(header: readonly string[], {column, field}: Column): string[] {
  const names = [...(field === "date" ? dateColumns : tallyColumns), "issues"];
  return names.map((name) => (header.includes(name) ? `${column}_${name}` : name));
}

function extended({cells, line, fault}: CsvRow, header: readonly string[], at: number, field: FieldName): Cell[] {
  const {values, issues} = readingOf(cells[at] ?? "", field);
  if (fault) issues.push({line, found: "a row that cannot be decoded", expected: "text saved as UTF-8"});
  if (cells.length > header.length)
    issues.push({line, found: cells.slice(header.length).join(","), expected: `no more than ${header.length} cells`});
  return [...header.map((_, index) => cells[index] ?? ""), ...values, issues.map(formatIssue).join("; ")];
}

function readingOf(raw: string, field: FieldName): {values: Cell[]; issues: Issue[]} {
  if (field === "date") {
    const {issues, ...days} = dateReading(raw);
    return {values: Object.values(days), issues};
  }
  const {personnel, issues} = tallyReading(raw, field);
  const {low, high, approximate} = personnel;
  return {values: [low, high, approximate, stateOf(personnel)], issues};
}

function formatted(cells: readonly Cell[]): string {
  return `${csvFormatRow(cells.map((cell) => String(cell ?? "")))}\n`;
}
