import {excerpt} from "../../reading/strings.js";
import {csvReader, delimiterOf, sample, type CsvFault, type CsvLine, type CsvRow} from "../../reading/csv.js";
import {stateOf} from "../../reading/interval.js";
import {formatAssumption, formatIssue, type Assumption, type Issue} from "../../reading/report.js";
import {csvText} from "../../model/tables/csv.js";
import {lineBatches, type StreamLine} from "./lines.js";
import {dateReading, tallyReading, type FieldName} from "./readings.js";
import {UsageError} from "../faults.js";

type Cell = string | number | boolean | null;
type Table = {header: string[]; at: number; field: FieldName};
type Column = {file: string; column: string; field: FieldName; delimiter?: string | undefined};

const tallyColumns = ["low", "high", "approximate", "state"];
const dateColumns = ["earliest", "start_latest", "end_earliest", "latest", "approximate", "edtf"];

const lineFaults = {
  "not UTF-8": {found: "a row that cannot be decoded", expected: "text saved as UTF-8"},
  "longer than 16 MB": {found: "a line longer than 16 MB", expected: "lines of at most 16 MB"}
};

/**
 * The rows of a CSV file with the readings of one column beside them: of a strength or of casualties the people, of a date its four
 * days, then what could not be read and what was taken for granted. An open or unknown side is an empty cell. A new column whose name is taken gets the read column's before its own.
 * Cells are divided as in the file, by what is given or else found in its first lines.
 *
 * Throws a UsageError where the file has no such column, or two, or where it cannot be told what divides its cells.
 *
 * @param report is told what is wrong with the file's rows, as quotes that are not closed and cells beyond the header's
 * @param advance is told how many rows came in
 */
export async function* withReadings(
  chunks: AsyncIterable<Uint8Array>,
  {file, column, field, delimiter: given}: Column,
  report: (issue: Issue) => void,
  advance: (rows: number) => void
): AsyncGenerator<string> {
  const batches = lineBatches(chunks);
  const first = await firstLines(batches);
  const delimiter = given ?? delimiterIn(first, file);
  let table: Table | null = null;
  for await (const rows of rowBatches(first, batches, delimiter)) {
    advance(rows.length);
    const written: Cell[][] = [];
    for (const row of rows) {
      const faults = faultsOf(row, table?.header.length ?? Infinity, delimiter).map((fault) => ({file, ...fault}));
      faults.forEach(report);
      if (!row.cells) continue;
      if (table === null) {
        const header = row.cells.map((name) => name.trim());
        table = {header, at: indexOf(column, header, file, delimiter), field};
        written.push([...row.cells, ...newColumns(header, column, field)]);
      } else if (row.cells.some((cell) => cell !== "") || table.header.length === 1) {
        written.push(extended(row.cells, faults, table));
      }
    }
    if (written.length > 0) yield csvText(written, delimiter);
  }
  if (table === null) throw new UsageError(formatIssue({file, line: 1, found: "", expected: "a header"}));
}

async function firstLines(batches: AsyncIterator<StreamLine[]>): Promise<StreamLine[]> {
  let lines: StreamLine[] = [];
  while (lines.length < sample) {
    const {value, done} = await batches.next();
    if (done) break;
    lines = lines.concat(value);
  }
  return lines;
}

function delimiterIn(lines: readonly StreamLine[], file: string): string {
  const delimiter = delimiterOf(lines.slice(0, sample));
  if (delimiter !== null) return delimiter;
  const found = excerpt(lines[0]?.text ?? "");
  const expected = "cells that commas, semicolons or tabs divide; which of them, --delimiter can say";
  throw new UsageError(formatIssue({file, line: 1, found, expected}));
}

async function* rowBatches(
  first: StreamLine[],
  others: AsyncIterable<StreamLine[]>,
  delimiter: string
): AsyncGenerator<CsvRow[]> {
  const {read, rest} = csvReader(delimiter);
  yield read(first.map(named));
  for await (const lines of others) yield read(lines.map(named));
  yield rest();
}

/** A line with what is wrong with it as an issue says it. */
function named({fault, ...line}: StreamLine): CsvLine {
  return fault ? {...line, fault: {line: line.number, ...lineFaults[fault]}} : line;
}

function faultsOf({cells, line, faults}: CsvRow, width: number, delimiter: string): CsvFault[] {
  if (!cells || cells.length <= width) return faults;
  return [...faults, {line, found: cells.slice(width).join(delimiter), expected: `no more than ${width} cells`}];
}

/** @throws UsageError where there is no such column, or two */
function indexOf(column: string, header: readonly string[], file: string, delimiter: string): number {
  const name = column.trim();
  const at = header.indexOf(name);
  const isTwice = header.includes(name, at + 1);
  if (at >= 0 && !isTwice) return at;
  const hint =
    header.length === 1 ? "; what divides its cells, if not commas, semicolons or tabs, --delimiter can say" : "";
  const expected = `${isTwice ? "one column" : "a column"} ${JSON.stringify(name)}${hint}`;
  throw new UsageError(formatIssue({file, line: 1, found: header.join(delimiter), expected}));
}

function newColumns(header: readonly string[], column: string, field: FieldName): string[] {
  const names = [...(field === "date" ? dateColumns : tallyColumns), "issues", "assumptions"];
  return names.map((name) => (header.includes(name) ? `${column}_${name}` : name));
}

function extended(cells: readonly string[], faults: readonly Issue[], {header, at, field}: Table): Cell[] {
  const {values, issues, assumptions} = readingOf(cells[at] ?? "", field);
  return [
    ...header.map((_, index) => cells[index] ?? ""),
    ...values,
    [...issues, ...faults].map(formatIssue).join("; "),
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
