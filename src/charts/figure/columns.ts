/** Where a block stands: its column, and its top within it. */
export type Place = {column: number; y: number};

/** Places blocks in their order in at most `count` columns, so that the longest column is as short as it can be. */
export function columnsOf(heights: readonly number[], count: number): Place[] {
  const limits = heights.flatMap((_, from) => runningSums(heights.slice(from))).sort((a, b) => a - b);
  for (const limit of limits) {
    const places = filled(heights, limit);
    if (places.every(({column}) => column < count)) return places;
  }
  return filled(heights, Number.POSITIVE_INFINITY);
}

function filled(heights: readonly number[], limit: number): Place[] {
  let [column, y] = [0, 0];
  return heights.map((height) => {
    if (y > 0 && y + height > limit + 1e-6) [column, y] = [column + 1, 0];
    const place = {column, y};
    y += height;
    return place;
  });
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
