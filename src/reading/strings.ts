/** What a quotation may have of the words that it quotes, and a name of those that it was read from; in characters. */
export const longest = {quote: 300, name: 200};

/** A text itself where it has at most so many characters, else as many of them and an ellipsis. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeAt(text, most))}…`;
}

/** A position in a text, or the one before it where a character would be cut in half. */
export function wholeAt(text: string, position: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(position - 1)) ? position - 1 : position;
}

/** The start of a long text, for a message: 80 characters of it and an ellipsis, in one line. */
export function excerpt(text: string): string {
  return cut(text, 80).replace(/\s+/g, " ");
}

/** Where a sticky pattern that matches at a position ends, or 0. */
export function endOf(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(raw) ? pattern.lastIndex : 0;
}

const beyondPunctuation = /[^\0-\u065f\u2000-\u206f]/;
const otherSign = /[^\P{Nd}0-9]|(?<=\p{Nd})[，٬．٫](?=\p{Nd})/gu;
const otherDigit = /[^\P{Nd}0-9]/u;
const separators: Record<string, string> = {"，": ",", "٬": ",", "．": ".", "٫": "."};

/** A text with the digits of all scripts written 0–9, and the signs that divide them a comma or a point. */
export function withPlainDigits(raw: string): string {
  if (!beyondPunctuation.test(raw)) return raw;
  return raw.replace(otherSign, (sign) => separators[sign] ?? String(valueOf(sign)));
}

/** For each position in the plain text, and for its end, the position in the raw text, where a digit may take two. */
export function positionsIn(raw: string): number[] {
  const positions: number[] = [];
  let next = 0;
  for (const character of raw) {
    positions.push(next);
    if (character.length > 1 && !otherDigit.test(character)) positions.push(next + 1);
    next += character.length;
  }
  positions.push(next);
  return positions;
}

/** Unicode lays out the digits of a script as a run from zero to nine, or as several such runs on end. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (otherDigit.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
