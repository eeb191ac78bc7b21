/** Text from elsewhere as one line for a terminal: a line break as `⏎`, and marks that would drive it or turn its text around as their code points. */
export function visible(text: string): string {
  return text
    .replace(/[^\S\n]*(?:\r?\n|[\r\u2028\u2029])[^\S\n]*/g, " ⏎ ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`);
}
