/** The words of a table, divided by white space. */
export function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
