import {innerWidth, type Composed} from "./compose.js";

/** The text of a journal's page, in points (247 mm). */
export const pageHeight = 700;

/** A panel's words and marks need as much, in pixels. */
const narrowestPanel = 300;

/**
 * Lays a figure out for a page of print: its panels below each other or, where they are more than a page high and there is room,
 * side by side.
 *
 * @param width in pixels
 * @param height of a page, in pixels
 */
export function fitPage(
  composeAt: (width: number, columns: number) => Composed,
  width: number,
  height: number
): Composed {
  const stacked = composeAt(width, 1);
  if (stacked.height <= height || stacked.parts < 2 || innerWidth(width, 2) < narrowestPanel) return stacked;
  const beside = composeAt(width, 2);
  return beside.height < stacked.height ? beside : stacked;
}
