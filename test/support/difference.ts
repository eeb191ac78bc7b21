import pixelmatch from "pixelmatch";
import {PNG} from "pngjs";

/** The side of a block in pixels: about a letter. */
const block = 6;

/**
 * How far two pictures of one size differ: the percentage of pixels that differ beyond antialiasing, and the number of blocks,
 * each taken as one colour, that differ: engines that put the same ink elsewhere within a pixel agree in them, and a letter,
 * mark or line that one of them leaves out shows in them however large the picture.
 */
export function difference(a: PNG, b: PNG): {percent: number; blocks: number} {
  const pixels = pixelmatch(a.data, b.data, undefined, a.width, a.height, {threshold});
  const [small, other] = [shrunk(a), shrunk(b)];
  const options = {threshold, includeAA: true};
  const blocks = pixelmatch(small.data, other.data, undefined, small.width, small.height, options);
  return {percent: (100 * pixels) / (a.width * a.height), blocks};
}

/** Pixelmatch's own: less, a tenth of the way from black to white, is not seen as another colour beside its neighbours. */
const threshold = 0.1;

function shrunk({width, height, data}: PNG): PNG {
  const small = new PNG({width: Math.floor(width / block), height: Math.floor(height / block)});
  const sums = new Uint32Array(small.data.length);
  for (let y = 0; y < small.height * block; y++)
    for (let x = 0; x < small.width * block; x++) {
      const [from, to] = [(y * width + x) * 4, (Math.floor(y / block) * small.width + Math.floor(x / block)) * 4];
      for (let channel = 0; channel < 4; channel++) sums[to + channel]! += data[from + channel]!;
    }
  sums.forEach((sum, index) => (small.data[index] = sum / block ** 2));
  return small;
}
