import {expect, test} from "vitest";
import {inPeriods} from "../../../src/charts/timeline/row-order.js";
import type {ChronologyRow} from "../../../src/model/rows.js";

/** `war before 1`: a row of a campaign and a period. */
const row = (id: string) => {
  const [campaign, period] = id.split(" ");
  return {id, campaign, period} as ChronologyRow;
};

test.each<[string[], string[]]>([
  [[], []],
  [
    ["war after", "war during", "war before"],
    ["war before", "war during", "war after"]
  ],
  [
    ["war during 1", "war before 1", "war during 2"],
    ["war before 1", "war during 1", "war during 2"]
  ],
  [
    ["war during", "raid after", "war before", "raid during"],
    ["war before", "war during", "raid during", "raid after"]
  ],
  [
    ["constructor after", "__proto__ during", "constructor before"],
    ["constructor before", "constructor after", "__proto__ during"]
  ]
])("campaigns stand as they come, each with its background before and its aftermath behind: %j", (ids, ordered) => {
  expect(inPeriods(ids.map(row)).map(({id}) => id)).toEqual(ordered);
});

test("of many campaigns, each row is looked at as often as of few", () => {
  const [few, many] = [10, 2000].map(looksAtEach);
  expect(many).toBe(few);
});

function looksAtEach(campaigns: number): number {
  let looks = 0;
  const rows = Array.from({length: 3 * campaigns}, (_, index) => {
    const made = row(`${index % campaigns} ${["before", "during", "after"][index % 3]}`);
    return new Proxy(made, {
      get: (own, name) => {
        looks++;
        return Reflect.get(own, name) as unknown;
      }
    });
  });
  inPeriods(rows);
  return looks / rows.length;
}
