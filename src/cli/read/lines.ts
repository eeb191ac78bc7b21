import {linesOf, type Line} from "../../reading/csv.js";

/** A line of a stream. Where a fault is named, the text is what is left of the line. */
export type StreamLine = Line & {fault: "not UTF-8" | "longer than 16 MB" | null};

const lf = 10;
const cr = 13;
const longest = 2 ** 24;
const strict = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
const lenient = new TextDecoder("utf-8", {ignoreBOM: true});

/**
 * The lines of UTF-8 text, one batch for each chunk that comes in. `\n`, `\r\n` and `\r` end a line, a last line needs no end, and
 * a byte order mark before the first is dropped. Memory stays bounded: of a line above 16 MB only the fault is kept.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine[]> {
  let count = 0;
  /** What is there of a line whose end has not come in, and whether it ends in a CR, which an LF may follow. */
  let parts: Uint8Array[] = [];
  let length = 0;
  let isAtCr = false;
  const add = (part: Uint8Array) => {
    if (part.length === 0) return;
    length += part.length;
    isAtCr = part.at(-1) === cr;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = (): StreamLine[] => {
    const lines =
      length > longest
        ? [{number: count + 1, text: "", end: isAtCr ? "\r" : "\n", fault: "longer than 16 MB" as const}]
        : linesIn(Buffer.concat(parts), count + 1);
    count += lines.length;
    parts = [];
    length = 0;
    isAtCr = false;
    return lines;
  };
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const head = isAtCr ? Number(chunk[0] === lf) : endOfFirst(chunk);
    const isEnded = isAtCr || head > 0;
    add(chunk.subarray(0, head));
    const first = isEnded ? take() : [];
    const end = Math.max(head, chunk.lastIndexOf(lf) + 1, chunk.subarray(0, -1).lastIndexOf(cr) + 1);
    const others = linesIn(chunk.subarray(head, end), count + 1);
    count += others.length;
    add(chunk.subarray(end));
    yield first.concat(others);
  }
  if (length > 0) yield take();
}

/** Where the first line of a chunk ends; 0 where it does not, or ends in a CR that an LF of the next chunk may follow. */
function endOfFirst(chunk: Uint8Array): number {
  const atLf = chunk.indexOf(lf);
  const atCr = chunk.subarray(0, atLf < 0 ? chunk.length : atLf).indexOf(cr);
  if (atCr < 0) return atLf + 1;
  if (atCr === chunk.length - 1) return 0;
  return atLf === atCr + 1 ? atLf + 1 : atCr + 1;
}

function linesIn(bytes: Uint8Array, first: number): StreamLine[] {
  const lines = decodedLines(bytes, first);
  const [head] = lines;
  if (head?.number === 1 && head.text.startsWith("\uFEFF")) head.text = head.text.slice(1);
  return lines;
}

function decodedLines(bytes: Uint8Array, first: number): StreamLine[] {
  try {
    return linesOf(strict.decode(bytes), first).map((line) => ({...line, fault: null}));
  } catch {
    return linesOf(Buffer.from(bytes).toString("latin1"), first).map((line) => ({
      ...line,
      ...decoded(Buffer.from(line.text, "latin1"))
    }));
  }
}

function decoded(bytes: Uint8Array): Pick<StreamLine, "text" | "fault"> {
  try {
    return {text: strict.decode(bytes), fault: null};
  } catch {
    return {text: lenient.decode(bytes), fault: "not UTF-8"};
  }
}
