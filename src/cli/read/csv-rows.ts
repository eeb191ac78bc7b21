import {csvParseRows} from "d3";
import {excerpt} from "../../reading/cut.js";
import {lineBatches} from "./lines.js";

/** A row of a CSV file with the line that it begins on. Where a quote is not closed, the rest of the file is no row and has no cells. */
export type CsvRow = {cells: string[] | null; line: number; fault: Fault | null};

type Fault = {found: string; expected: string};
type OpenRow = {lines: string[]; line: number; fault: Fault | null};

const quote = '"';
const undecoded: Fault = {found: "a row that cannot be decoded", expected: "text saved as UTF-8"};

/** The rows of a CSV file (RFC 4180) as they come in; a quoted cell may hold line breaks. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow[]> {
  let open: OpenRow | null = null;
  for await (const lines of lineBatches(chunks)) {
    const rows: CsvRow[] = [];
    for (const {number, text, fault} of lines) {
      const inQuotes = open !== null;
      open ??= {lines: [], line: number, fault: null};
      open.lines.push(text);
      if (fault) open.fault ??= undecoded;
      if (endsInQuotes(text, inQuotes)) continue;
      rows.push(rowOf(open));
      open = null;
    }
    yield rows;
  }
  if (open) yield [unclosed(open)];
}

function unclosed({lines, line}: OpenRow): CsvRow {
  const expected = "a second quote that closes the cell; nothing from here on is read";
  return {cells: null, line, fault: {found: excerpt(lines[0]!), expected}};
}

function rowOf({lines, line, fault}: OpenRow): CsvRow {
  return {cells: csvParseRows(lines.join("\n"))[0] ?? [""], line, fault};
}

/** Whether a quoted cell is still open at the end of a line, where one may be open at its start. A quote opens a cell only at its head. */
function endsInQuotes(text: string, inQuotes: boolean): boolean {
  let at = 0;
  while (at <= text.length) {
    if (inQuotes) {
      const close = text.indexOf(quote, at);
      if (close < 0) return true;
      inQuotes = text[close + 1] === quote;
      at = inQuotes ? close + 2 : close + 1;
    } else if (text[at] === quote && (at === 0 || text[at - 1] === ",")) {
      inQuotes = true;
      at++;
    } else {
      const comma = text.indexOf(",", at);
      if (comma < 0) return false;
      at = comma + 1;
    }
  }
  return inQuotes;
}
