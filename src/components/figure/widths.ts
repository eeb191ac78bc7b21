/**
 * The widths, in pixels, that charts are drawn for on a page; what a page has room for between two of them is filled by
 * scaling. So the chart that a page's HTML brings is the one that is drawn live, whatever the reader's window.
 */
export const drawnWidths: readonly number[] = [290, 340, 440, 580, 740, 900, 1070];

/** The width to draw for where there is room for some pixels: the next narrower one, or the narrowest. */
export function drawnWidth(pixels: number): number {
  return drawnWidths.findLast((width) => width <= pixels) ?? drawnWidths[0]!;
}
