/** Whether a text has one of the words of a table. */
export function saysOneOf(text: string | null, words: ReadonlySet<string>): boolean {
  return (
    text !== null &&
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.has(word))
  );
}

/** The words of a table, divided by white space. */
export function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
