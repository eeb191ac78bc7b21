import {describe, expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";

export type Row = [value: string, ...days: (string | null)[]];

/** One day stands for four, two for a span between certain days, four for themselves. */
export const table = (title: string, rows: Row[]) =>
  describe(title, () =>
    test.each(rows)("%s", (value, ...days) => {
      const {earliest, startLatest, endEarliest, latest} = readWhen(value);
      const [first, last = first] = days;
      expect([earliest, startLatest, endEarliest, latest]).toEqual(days.length > 2 ? days : [first, first, last, last]);
    })
  );

/** A single period: some time between two days. */
export const within = (value: string, first: string | null, last: string | null): Row => [
  value,
  first,
  last,
  first,
  last
];
