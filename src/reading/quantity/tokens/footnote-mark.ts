const bracket = /\[([^[\]]*)\]/y;
const mark = /^(?:\p{L}[\p{L} ]*\.? ?)?\d{0,3}$|^\d{1,2}(?:[,–-] ?\d{1,2})*$/u;

/** Where a footnote's mark in square brackets (`[1]`, `[a]`, `[Note 2]`, `[1, 3]`) ends, or 0 where none begins. */
export function footnoteMarkEnd(text: string, at: number): number {
  bracket.lastIndex = at;
  const content = bracket.exec(text)?.[1];
  return content !== undefined && content.length <= 40 && mark.test(content) ? bracket.lastIndex : 0;
}
