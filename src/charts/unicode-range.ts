/** Whether a CSS `unicode-range`, such as `U+0000-00FF,U+0131`, has the code of a character. */
export function withinRange(range: string): (code: number) => boolean {
  const parts = range.split(",").map((part) =>
    part
      .trim()
      .slice("U+".length)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16))
  );
  return (code) => parts.some(([first, last = first]) => first! <= code && code <= last!);
}
