import {csvFormatRow} from "d3";
import {stateOf} from "../../reading/interval.js";
import {formatAssumption, formatIssue, type Assumption, type Issue} from "../../reading/report.js";
import {csvRows, type CsvRow} from "./csv-rows.js";
import {dateReading, tallyReading, type FieldName} from "./readings.js";
import {UsageError} from "../usage-error.js";

type Cell = string | number | boolean | null;
type Column = {file: string; column: string; field: FieldName};

const tallyColumns = ["low", "high", "approximate", "state"];
const dateColumns = ["earliest", "start_latest", "end_earliest", "latest", "approximate", "edtf"];

/**
 * The rows of a CSV file with the readings of one column beside them: of a strength or of casualties the people, of a date its four
 * days, then what could not be read and what was taken for granted. An open or unknown side is an empty cell. A new column whose name is taken gets the read column's before its own.
 *
 * Throws a UsageError where the file has no such column, or two.
 *
 * @param report is told what is wrong with the file's rows, as quotes that are not closed and cells beyond the header's
 * @param advance is told how many rows came in
 */
export async function* withReadings(
  chunks: AsyncIterable<Uint8Array>,
  {file, column, field}: Column,
  report: (issue: Issue) => void,
  advance: (rows: number) => void
): AsyncGenerator<string> {
  let header: string[] | null = null;
  let at = -1;
  for await (const rows of csvRows(chunks)) {
    advance(rows.length);
    let text = "";
    for (const row of rows) {
      const faults = faultsOf(row, header?.length ?? Infinity).map((fault) => ({file, line: row.line, ...fault}));
      faults.forEach(report);
      if (!row.cells) continue;
      if (header === null) {
        header = row.cells.map((name) => name.trim());
        at = indexOf(column, header, file);
        text += formatted([...row.cells, ...newColumns(header, column, field)]);
      } else if (row.cells.some((cell) => cell !== "") || header.length === 1) {
        text += formatted(extended(row.cells, faults, header, at, field));
      }
    }
    if (text) yield text;
  }
  if (header === null) throw new UsageError(formatIssue({file, line: 1, found: "", expected: "a header"}));
}

function faultsOf({cells, fault}: CsvRow, width: number): Pick<Issue, "found" | "expected">[] {
  if (!cells || cells.length <= width) return fault ? [fault] : [];
  const tooMany = {found: cells.slice(width).join(","), expected: `no more than ${width} cells`};
  return fault ? [fault, tooMany] : [tooMany];
}

function indexOf(column: string, header: readonly string[], file: string): number {
  const name = column.trim();
  const at = header.indexOf(name);
  const isTwice = header.includes(name, at + 1);
  if (at >= 0 && !isTwice) return at;
  const expected = `${isTwice ? "one column" : "a column"} ${JSON.stringify(name)}`;
  throw new UsageError(formatIssue({file, line: 1, found: header.join(","), expected}));
}

function newColumns(header: readonly string[], column: string, field: FieldName): string[] {
  const names = [...(field === "date" ? dateColumns : tallyColumns), "issues", "assumptions"];
  return names.map((name) => (header.includes(name) ? `${column}_${name}` : name));
}

function extended(
  cells: readonly string[],
  faults: readonly Issue[],
  header: readonly string[],
  at: number,
  field: FieldName
): Cell[] {
  const {values, issues, assumptions} = readingOf(cells[at] ?? "", field);
  const all = [...issues, ...faults].map(formatIssue);
  return [
    ...header.map((_, index) => cells[index] ?? ""),
    ...values,
    all.join("; "),
    assumptions.map(formatAssumption).join("; ")
  ];
}

function readingOf(raw: string, field: FieldName): {values: Cell[]; issues: Issue[]; assumptions: Assumption[]} {
  if (field === "date") {
    const {earliest, start_latest, end_earliest, latest, approximate, edtf, ...others} = dateReading(raw);
    return {values: [earliest, start_latest, end_earliest, latest, approximate, edtf], ...others};
  }
  const {personnel, issues, assumptions} = tallyReading(raw, field);
  const {low, high, approximate} = personnel;
  return {values: [low, high, approximate, stateOf(personnel)], issues, assumptions};
}

function formatted(cells: readonly Cell[]): string {
  return `${csvFormatRow(cells.map((cell) => String(cell ?? "")))}\n`;
}
