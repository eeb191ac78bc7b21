/**
 * Keeps the words of scripts that are written from right to left together in a line that runs from left to right. Without
 * isolates (Unicode Annex 9), a number behind such a name is drawn before it, and an arrow on its other side. Embeddings and
 * overrides that the source has are left out.
 */
export function isolate(line: string): string {
  return line.replace(controls, "").replace(rightToLeft, "\u2068$&\u2069");
}

/** Characters that turn about what follows them, numbers too, to the end of the line. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;

const letter = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";

/** Words in the blocks from Hebrew to Arabic or in their presentation forms, divided by spaces, hyphens and apostrophes. */
const rightToLeft = new RegExp(`${letter}(?:${letter}|[ '’-]+(?=${letter}))*`, "g");
