import Papa from "papaparse";
import {excerpt} from "./strings.js";
import type {Issue} from "./report.js";

export type CsvFault = Required<Pick<Issue, "line" | "found" | "expected">>;

/** A line, and what is wrong with it, if it is known. */
export type CsvLine = Line & {fault?: CsvFault | undefined};

/** A row with the line that it begins on. Where a quote is not closed, the rest of the text is no row and has no cells. */
export type CsvRow = {cells: string[] | null; line: number; faults: CsvFault[]};

/** What is looked for between the cells of a row, unless it is known what stands there. */
const delimiters = [",", ";", "\t"] as const;

/** What a message calls them. */
const names: Record<string, string> = {",": "comma", ";": "semicolon", "\t": "tab"};

/** The lines, or rows, that tell the delimiter. */
export const sample = 10;

/** The lines that are read at once. */
const batch = 500;

/** White space that the parser would look through again at every bad quote before it. */
const wide = /\s{64}/;

/** The longest row; whatever is longer has a quote that was forgotten. In characters. */
const longest = 2 ** 24;

/**
 * The rows of CSV text (RFC 4180) with whatever line ends it has; a byte order mark is passed over.
 *
 * @param delimiter found by itself where it is left out; where it cannot be told, there are no rows and it is null
 */
export function readCsv(text: string, delimiter?: string): {rows: CsvRow[]; delimiter: string | null} {
  const lines = linesOf(text.replace(/^\uFEFF/, ""));
  const known = delimiter ?? delimiterOf(lines.slice(0, sample));
  return {rows: known === null ? [] : rowsOf(lines, known), delimiter: known};
}

/**
 * What divides the cells in the first lines of a text: of all that divide the header the one by which most rows have as many cells
 * as it has; a comma where the header is one cell. Null where two would do.
 */
export function delimiterOf(lines: readonly Line[]): string | null {
  const told = lines.filter(({text}) => text.trim() !== "");
  const candidates = delimiters.flatMap((delimiter) => {
    const [header, ...rows] = rowsOf(told, delimiter).map(({cells}) => cells?.length ?? 0);
    const alike = rows.filter((width) => width === header).length;
    return header && header > 1 ? {delimiter, alike} : [];
  });
  const most = Math.max(...candidates.map(({alike}) => alike));
  const [first, second] = candidates.filter(({alike}) => alike === most);
  return second ? null : (first?.delimiter ?? ",");
}

function rowsOf(lines: readonly CsvLine[], delimiter: string): CsvRow[] {
  const {read, rest} = csvReader(delimiter);
  const batches = Array.from({length: Math.ceil(lines.length / batch)}, (_, index) =>
    read(lines.slice(index * batch, (index + 1) * batch))
  );
  return [...batches.flat(), ...rest()];
}

type OpenRow = {line: number; cells: string[]; faults: CsvFault[]; end: string; length: number; quoted: Line};

/**
 * Reads rows as their lines come in: `read` gives those that end in the lines, `rest` what is left open behind the last one. Behind
 * a row that is longer than 16 MB there are no others.
 */
export function csvReader(delimiter: string): {read: (lines: readonly CsvLine[]) => CsvRow[]; rest: () => CsvRow[]} {
  const parser = new Papa.Parser({delimiter, newline: "\n"});
  const parse = (text: string) => parser.parse(text, 0, false) as Papa.ParseResult<string[]>;
  const mend = mender(delimiter);
  let open: OpenRow | null = null;
  let isOver = false;

  const read = (lines: readonly CsvLine[]): CsvRow[] => {
    const rows = open || isOver ? null : rowsAlike(lines);
    return rows ?? lines.map(take).filter((row) => row !== null);
  };

  /** The rows of lines that are a row each, as nearly all are. */
  const rowsAlike = (lines: readonly CsvLine[]): CsvRow[] | null => {
    const text = lines.map(({text}) => text).join("\n");
    if (wide.test(text)) return null;
    const {data, errors} = parse(text);
    if (errors.length > 0 || data.length !== lines.length) return null;
    return lines.map(({number, fault}, index) => rowOf(data[index]!, number, fault ? [fault] : []));
  };

  /** The row that a line ends, if it does. A line within quotes is read as if they opened where it begins, so that each is read once. */
  const take = (line: CsvLine): CsvRow | null => {
    if (isOver) return null;
    const row: OpenRow = open ?? {line: line.number, cells: [], faults: [], end: "", length: 0, quoted: line};
    const text = open ? `"${line.text}` : line.text;
    let result = wide.test(text) ? null : parse(text);
    if (!result || result.errors.some(({code}) => code === "InvalidQuotes")) {
      const {text: mended, strays} = mend(text);
      for (const {start, end} of strays) {
        const found = text.slice(open && start === 0 ? 1 : start, end);
        row.faults.push(strayFault(found, line.number, row.line, delimiter));
      }
      result = parse(mended);
    }
    if (line.fault) row.faults.push(line.fault);
    const cells = result.data[0] ?? [""];
    const isOpen = result.errors.length > 0;
    if (isOpen) cells.push(cells.pop()!.replaceAll('""', '"'));
    if (open) row.cells.push(row.cells.pop()! + row.end + cells.shift()!);
    if (cells.length > 0) row.quoted = line;
    for (const cell of cells) row.cells.push(cell);
    row.end = line.end;
    row.length += line.text.length + line.end.length;
    open = isOpen ? row : null;
    if (!isOpen) return rowOf(row.cells, row.line, row.faults);
    isOver = row.length > longest;
    return isOver ? rest()[0]! : null;
  };

  const rest = (): CsvRow[] => {
    if (!open) return [];
    const {line, faults, quoted} = open;
    const expected = "a second quote that closes the cell; nothing from here on is read";
    open = null;
    return [{cells: null, line, faults: [...faults, {line: quoted.number, found: excerpt(quoted.text), expected}]}];
  };

  return {read, rest};
}

function rowOf(cells: readonly string[], line: number, faults: CsvFault[]): CsvRow {
  return {cells: cells.map(unguarded), line, faults};
}

function strayFault(found: string, line: number, begin: number, delimiter: string): CsvFault {
  const row = begin < line ? `; the row begins on line ${begin}` : "";
  const expected = `a ${names[delimiter] ?? delimiter} or the end of the line behind the quote that closes the cell${row}`;
  return {line, found: excerpt(found), expected};
}

/** Takes what stands behind the second quote of a cell into the quotes, as spreadsheets do; white space there is passed over. */
function mender(delimiter: string) {
  const other = `[^${delimiter.replace(/[\\\]^-]/, "\\$&")}]`;
  const cell = new RegExp(`"([^"]*(?:""[^"]*)*)"(?!")(${other}*)|"[^]*|(?!")${other}+`, "g");
  return (line: string) => {
    const strays: {start: number; end: number}[] = [];
    const text = line.replace(cell, (written: string, quoted?: string, behind?: string, start = 0) => {
      if (quoted === undefined || behind === undefined) return written;
      if (behind.trim() === "") return `"${quoted}"`;
      strays.push({start, end: start + written.length});
      return `"${quoted}${behind.replaceAll('"', '""')}"`;
    });
    return {text, strays};
  };
}

const numberOrDay = /[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?|-?\d{4,}-\d\d-\d\d/;

/**
 * A text that a spreadsheet would take for a formula, as OWASP lists them: what we write has an apostrophe before it. Numbers and
 * days are none. A text that begins with an apostrophe and goes on as one has a second, so that the first can be taken away again.
 */
export const guarded = new RegExp(`^'*(?!(?:${numberOrDay.source})$)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]`, "i");

/** A cell's text without the apostrophe that guards it. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A line of a text, counted from 1, and what ends it: `\n`, `\r\n`, `\r`, or nothing at the end of the text. */
export type Line = {number: number; text: string; end: string};

/** Every line of a text; what follows a last line end is none. */
export function linesOf(text: string, first = 1): Line[] {
  const parts = text.split(/(\r\n|\n|\r)/);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2)
    lines.push({number: first + lines.length, text: parts[at]!, end: parts[at + 1] ?? ""});
  const last = lines.at(-1)!;
  return last.text === "" ? lines.slice(0, -1) : lines;
}
