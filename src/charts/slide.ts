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
  const width = Math.ceil(best);
  const composed = composeAt(width, columns);
  return {...composed, height: Math.max(composed.height, Math.round(width / aspect))};
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
