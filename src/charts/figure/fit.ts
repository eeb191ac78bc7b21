import {innerWidth, type Composed} from "./compose.js";

/** Width over height. */
const aspect = 16 / 9;
/** The layout of the fewest words: type on a slide is no larger than this makes it. */
const narrowest = 480;
const widest = 2400;
const tries = 3;
const mostColumns = 3;

/**
 * Lays a figure out for a slide: in one, two and three columns, if it has as many parts, each at a few widths, the layout that
 * leaves the type largest.
 */
export function fitSlide(composeAt: (width: number, columns: number) => Composed): Composed {
  let best = narrowestSlide((width) => composeAt(width, 1));
  let columns = 1;
  for (let count = 2; count <= Math.min(mostColumns, best.parts); count++) {
    const other = narrowestSlide((width) => composeAt(width, count));
    if (other.width < best.width * 0.99) [best, columns] = [other, count];
  }
  return filled(best.width, (width) => composeAt(width, columns));
}

/** Exactly 16 : 9, in whole pixels: wider and, as its text is wrapped anew, checked again until all is on the slide. */
function filled(least: number, composeAt: (width: number) => Composed): Composed {
  const units = Math.ceil(least / 16);
  const composed = composeAt(units * 16);
  return composed.height > units * 9 ? filled(units * 16 + 1, composeAt) : {...composed, height: units * 9};
}

/** The narrowest slide found that holds a figure, in the pixels of its layout, and the figure's parts. */
function narrowestSlide(composeAt: (width: number) => Composed): {width: number; parts: number} {
  let width = 800;
  let best = Number.POSITIVE_INFINITY;
  let parts = 1;
  for (let left = tries; left > 0; left--) {
    const composed = composeAt(Math.round(width));
    const tall = composed.height * aspect;
    parts = composed.parts;
    best = Math.min(best, Math.max(width, tall));
    if (Math.abs(width - tall) < 0.04 * width) break;
    width = Math.min(widest, Math.max(narrowest, Math.sqrt(width * tall)));
  }
  return {width: Math.max(narrowest, best), parts};
}

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
