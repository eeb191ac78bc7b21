import {cut} from "../reading/cut.js";

/** Rows of cells as lines in which the columns stand below each other, two spaces apart. */
export function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join("  ")
      .trimEnd()
  );
}

/**
 * A table no wider than `width`, where its other columns leave room: the last column is wrapped at words, and of the others a cell
 * that is longer than its column's `most` is cut.
 *
 * @param most how many letters the columns but the last may have
 */
export function tableOf(rows: readonly (readonly string[])[], most: readonly number[], width: number): string[] {
  const fitted = rows.map((row) => row.map((cell, at) => (at < most.length ? cut(cell, most[at]! - 1) : cell)));
  const used = most.reduce((sum, _, at) => sum + Math.max(0, ...fitted.map((row) => row[at]!.length)) + 2, 0);
  return columnsOf(
    fitted.flatMap((row) => {
      const [first = "", ...others] = linesOf(row.at(-1)!, Math.max(20, width - used));
      return [[...row.slice(0, -1), first], ...others.map((line) => [...most.map(() => ""), line])];
    })
  );
}

/** A text in lines of at most so many letters; a word that is longer is broken. */
export function linesOf(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/).flatMap((whole) => whole.match(new RegExp(`.{1,${width}}`, "gu")) ?? [])) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
