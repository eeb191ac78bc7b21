/** Of many words of one kind the first twenty, and how many more there are. */
export function firstOf(words: readonly string[], most = 20): string[] {
  if (words.length <= most) return [...words];
  return [...words.slice(0, most), `… and ${(words.length - most).toLocaleString("en-US")} more`];
}
