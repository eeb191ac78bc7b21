/** A line of a stream without its end, counted from 1. Where a fault is named, the text is what is left of the line. */
export type Line = {number: number; text: string; fault: string | null};

const newline = 10;
const longest = 2 ** 24;
const strict = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
const lenient = new TextDecoder("utf-8", {ignoreBOM: true});

/**
 * The lines of UTF-8 text, one batch for each chunk that comes in. A last line needs no end; `\r\n` ends a line as `\n` does, and a
 * byte order mark before the first is dropped. Memory stays bounded: of a line above 16 MB only the fault is kept.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let number = 0;
  let length = 0;
  let parts: Uint8Array[] = [];
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = () => {
    const line = lineOf(Buffer.concat(parts), ++number, length > longest);
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of chunks) {
    const batch: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      batch.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    yield batch;
  }
  if (length > 0) yield [take()];
}

function lineOf(bytes: Uint8Array, number: number, tooLong: boolean): Line {
  if (tooLong) return {number, text: "", fault: "longer than 16 MB"};
  try {
    return {number, text: trimmed(strict.decode(bytes), number), fault: null};
  } catch {
    return {number, text: trimmed(lenient.decode(bytes), number), fault: "not UTF-8"};
  }
}

function trimmed(text: string, number: number): string {
  const start = number === 1 && text.startsWith("\uFEFF") ? 1 : 0;
  return text.slice(start, text.endsWith("\r") ? -1 : undefined);
}
