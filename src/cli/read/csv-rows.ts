import {csvParseRows} from "d3";
import {lineBatches} from "./lines.js";

/** A row of a CSV file with the line that it begins on. */
export type CsvRow = {cells: string[]; line: number; fault: string | null};

const quote = '"';

/** The rows of a CSV file (RFC 4180) as they come in; a quoted cell may hold line breaks. An unclosed quote runs to the file's end. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow[]> {
  let open: {lines: string[]; line: number; fault: string | null} | null = null;
  for await (const lines of lineBatches(chunks)) {
    const rows: CsvRow[] = [];
    for (const {number, text, fault} of lines) {
      const inQuotes = open !== null;
      open ??= {lines: [], line: number, fault: null};
      open.lines.push(text);
      open.fault ??= fault;
      if (endsInQuotes(text, inQuotes)) continue;
      rows.push(rowOf(open));
      open = null;
    }
    yield rows;
  }
  if (open) yield [rowOf(open)];
}

function rowOf({lines, line, fault}: {lines: string[]; line: number; fault: string | null}): CsvRow {
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
