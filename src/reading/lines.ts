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
