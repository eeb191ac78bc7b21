import {expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";
import {written} from "../written.js";

it.each([
  ["k., w. and m. are killed, wounded and missing", "24 k., 55 w., 3 m.", "24 killed, 55 wounded, 3 missing = 82"],
  ["without a w, k is a thousand", "24 k men", "24000 losses = 24000"]
])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));

it.each([
  ["1,000 k. & w.", 1000],
  ["30 k and w", 30],
  ["30 k", 30000],
  ["1,000 k", 1000]
])("a k joined to a w is no thousand, nor one after thousands: %j is %d", (raw, people) =>
  expect(readTally(raw, "casualties").personnel.high).toBe(people)
);
