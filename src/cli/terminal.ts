import type {WriteStream} from "node:tty";

/** Text from elsewhere as one line for a terminal: a line break as `⏎`, and marks that would drive it or turn its text around as their code points. */
export function visible(text: string): string {
  return text
    .replace(/[^\S\n]*(?:\r?\n|[\r\u2028\u2029])[^\S\n]*/g, " ⏎ ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`);
}

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
 * A table no wider than `width`, where its other columns leave room: cells are wrapped at words.
 *
 * @param most how many letters the columns but the last may have
 */
export function tableOf(rows: readonly (readonly string[])[], most: readonly number[], width: number): string[] {
  const wrapped = rows.map((row) => row.slice(0, most.length).map((cell, at) => linesOf(cell, most[at]!)));
  const widths = most.map((_, at) =>
    wrapped.reduce((wide, row) => Math.max(wide, ...row[at]!.map(({length}) => length)), 0)
  );
  const room = Math.max(20, width - widths.reduce((sum, column) => sum + column + 2, 0));
  return columnsOf(
    rows.flatMap((row, index) => {
      const cells = [...wrapped[index]!, linesOf(row.at(-1)!, room)];
      const height = Math.max(...cells.map(({length}) => length));
      return Array.from({length: height}, (_, line) => cells.map((cell) => cell[line] ?? ""));
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

const every = 500;

/** Counts aloud on a terminal, at most twice a second and on one line that `done` clears; on anything else it is silent. */
export function progressOn(stream: WriteStream, noun: string): {advance: (count: number) => void; done: () => void} {
  if (!stream.isTTY) return {advance: () => {}, done: () => {}};
  let total = 0;
  let shown = performance.now();
  let dirty = false;
  return {
    advance: (count) => {
      total += count;
      if (performance.now() - shown < every) return;
      shown = performance.now();
      dirty = true;
      stream.write(`\r${total.toLocaleString("en-US")} ${noun}`);
    },
    done: () => {
      if (dirty) stream.write("\r\u001b[K");
    }
  };
}
