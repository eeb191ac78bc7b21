/** Advance widths in thousandths of an em, by character: by its code in ASCII, by itself beyond. */
export type LetterWidths = {ascii: Float64Array; others: Map<string, number>};

/** Of a letter that is in no table: near the mean of Latin capitals. */
export const unlisted = 640;

/**
 * Advance widths in thousandths of an em, by character, of the Helvetica metrics that Arial and Liberation Sans share.
 * Measuring by table needs no canvas, so a figure is laid out alike in Node and in every browser.
 */
export const regular = table([
  [191, "'"],
  [222, "ijl‘’"],
  [260, "|"],
  [278, " !,./:;I[\\]ft"],
  [333, "()-`r“”"],
  [350, "•"],
  [355, '"'],
  [389, "*"],
  [469, "^"],
  [500, "Jckvsxyz"],
  [549, "≈≥≤"],
  [556, "#$0123456789?L_abdeghnopqu–"],
  [584, "+<=>~×"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "—…→←"]
]);

/** The same of Helvetica Bold, which differs in these. */
export const bold = table(
  [
    [238, "'"],
    [278, "ijl‘’"],
    [280, "|"],
    [333, "!:;[]ft"],
    [389, "r"],
    [474, '"'],
    [500, "z“”"],
    [556, "Jackesvxy"],
    [584, "^"],
    [611, "?Lbdghnopqu"],
    [722, "&ABK"],
    [778, "w"],
    [889, "m"]
  ],
  regular
);

function table(widths: readonly [width: number, characters: string][], base?: LetterWidths): LetterWidths {
  const ascii = base ? base.ascii.slice() : new Float64Array(128).fill(unlisted);
  const others = new Map(base?.others);
  for (const [width, characters] of widths)
    for (const character of characters) {
      const code = character.codePointAt(0)!;
      if (code < ascii.length) ascii[code] = width;
      else others.set(character, width);
    }
  return {ascii, others};
}
