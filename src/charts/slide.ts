import type {Composed} from "./compose.js";

/** Width over height. */
const aspect = 16 / 9;
/** The layout of the fewest words: type on a slide is no larger than this makes it. */
const narrowest = 480;
const widest = 2400;
const tries = 3;

/**
 * Lays a figure out for a slide: of one, two and three columns of panels, each at a few widths, the layout that leaves the
 * type largest.
 */
export function fitSlide(composeAt: (width: number, columns: number) => Composed): Composed {
  let best = Number.POSITIVE_INFINITY;
  let columns = 1;
  for (let count = 1; count <= 3; count++) {
    const needed = slideWidth((width) => composeAt(width, count));
    if (needed >= best * 0.99) continue;
    [best, columns] = [needed, count];
  }
  return filled(best, (width) => composeAt(width, columns));
}

/** Exactly 16 : 9, in whole pixels: wider and, as its text is wrapped anew, checked again until all is on the slide. */
function filled(least: number, composeAt: (width: number) => Composed): Composed {
  const units = Math.ceil(least / 16);
  const composed = composeAt(units * 16);
  return composed.height > units * 9 ? filled(units * 16 + 1, composeAt) : {...composed, height: units * 9};
}

/** The narrowest slide found that holds a figure, in the pixels of its layout. */
function slideWidth(composeAt: (width: number) => Composed): number {
  let width = 800;
  let best = Number.POSITIVE_INFINITY;
  for (let left = tries; left > 0; left--) {
    const tall = composeAt(Math.round(width)).height * aspect;
    best = Math.min(best, Math.max(width, tall));
    if (Math.abs(width - tall) < 0.04 * width) break;
    width = Math.min(widest, Math.max(narrowest, Math.sqrt(width * tall)));
  }
  return Math.max(narrowest, best);
}
