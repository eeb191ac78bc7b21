import {expect, test} from "vitest";
import {columnsOf} from "../../../src/charts/figure/compose.js";

test.each<[heights: number[], count: number, columns: number[][]]>([
  [[], 2, []],
  [[50], 3, [[50]]],
  [[10, 20, 30, 40], 1, [[10, 20, 30, 40]]],
  [[10, 20, 30, 40], 2, [[10, 20, 30], [40]]],
  [[40, 30, 20, 10], 2, [[40], [30, 20, 10]]],
  [[10, 20, 30, 40], 3, [[10, 20], [30], [40]]],
  [[100, 1, 1], 2, [[100], [1, 1]]],
  [[1, 100], 2, [[1], [100]]],
  [
    [30, 30, 30, 30, 30],
    2,
    [
      [30, 30, 30],
      [30, 30]
    ]
  ],
  [[30, 30, 30, 30, 30], 3, [[30, 30], [30, 30], [30]]],
  [[0.1, 0.2, 0.3], 2, [[0.1, 0.2], [0.3]]],
  [[12.5, 200, 12.5, 12.5], 3, [[12.5], [200], [12.5, 12.5]]]
])("blocks stand in their order, the longest column as short as it can be: %j in %d", (heights, count, columns) => {
  const places = columns.flatMap((column, index) =>
    column.map((_, row) => ({column: index, y: column.slice(0, row).reduce((sum, height) => sum + height, 0)}))
  );
  expect(columnsOf(heights, count)).toEqual(places);
});

test.each([1, 2, 3])("of a hundred times the blocks, each is looked at hardly more often: in %d", (count) => {
  const [few, many] = [100, 10_000].map((n) => looksAtEach(n, count));
  expect(many).toBeLessThan(few! + 10);
});

/** How often laying out looks at each of `n` blocks. */
function looksAtEach(n: number, count: number): number {
  let looks = 0;
  const heights = Array.from({length: n}, (_, index) => 12 + ((index * 37) % 300));
  const counted = new Proxy(heights, {
    get: (list, name) => {
      looks++;
      return Reflect.get(list, name) as unknown;
    }
  });
  expect(columnsOf(counted, count)).toHaveLength(n);
  return looks / n;
}
