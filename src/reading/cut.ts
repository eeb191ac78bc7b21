/** What a quotation may have of the words that it quotes, and a name of those that it was read from; in characters. */
export const longest = {quote: 300, name: 200};

/** A text itself where it has at most so many characters, else as many of them and an ellipsis. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeAt(text, most))}…`;
}

/** A place in a text, or the one before it where a character would be cut in half. */
export function wholeAt(text: string, place: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) ? place - 1 : place;
}

/** The start of a long text, for a message: 80 characters of it and an ellipsis, in one line. */
export function excerpt(text: string): string {
  return cut(text, 80).replace(/\s+/g, " ");
}
