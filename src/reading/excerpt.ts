/** The start of a long text, for a message: at most 80 characters of it, in one line. */
export function excerpt(text: string): string {
  const start = text.slice(0, 81).replace(/\s+/g, " ");
  return text.length > 80 ? `${start.slice(0, 80)}…` : start;
}
