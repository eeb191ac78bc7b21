const beyondPunctuation = /[^\0-\u065f\u2000-\u206f]/;
const otherSign = /[^\P{Nd}0-9]|(?<=\p{Nd})[，٬．٫](?=\p{Nd})/gu;
const otherDigit = /[^\P{Nd}0-9]/u;
const separators: Record<string, string> = {"，": ",", "٬": ",", "．": ".", "٫": "."};

/** A text with the digits of all scripts written 0–9, and the signs that divide them a comma or a point. */
export function withPlainDigits(raw: string): string {
  if (!beyondPunctuation.test(raw)) return raw;
  return raw.replace(otherSign, (sign) => separators[sign] ?? String(valueOf(sign)));
}

/** For each place in the plain text, and for its end, the place in the raw text, where a digit may take two. */
export function placesIn(raw: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (const character of raw) {
    places.push(next);
    if (character.length > 1 && !otherDigit.test(character)) places.push(next + 1);
    next += character.length;
  }
  places.push(next);
  return places;
}

/** Unicode lays out the digits of a script as a run from zero to nine, or as several such runs on end. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (otherDigit.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
