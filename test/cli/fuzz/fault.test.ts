import {afterEach, expect, test, vi} from "vitest";
import {firstFault, growthFault, guarded, isTimeout, type Target} from "../../../src/cli/fuzz/fault.js";

afterEach(() => vi.restoreAllMocks());

/** A reader that takes so many milliseconds of a processor that is made up. */
function taking(milliseconds: (length: number) => number): Target {
  let now = 0;
  vi.spyOn(process, "cpuUsage").mockImplementation((since) => ({user: now - (since?.user ?? 0), system: 0}));
  return {
    name: "made up",
    faults: (text) => {
      now += 1000 * milliseconds(text.length);
      return [];
    }
  };
}

test.each<[growth: string, milliseconds: (length: number) => number, fault: string | null]>([
  ["with the length", (length) => length / 100, null],
  ["with the length and its logarithm", (length) => (length * Math.log2(length)) / 1000, null],
  [
    "with the square",
    (length) => length ** 2 / 1e6,
    'time grows × 16.0 where the length grows × 4, repeating "ab" after "x"'
  ],
  ["with the square, too fast to tell", (length) => length ** 2 / 1e9, null]
])("time that grows %s: %s", (_, milliseconds, fault) => {
  expect(growthFault(taking(milliseconds), {head: "x", piece: "ab", tail: ""})).toBe(fault);
});

test.each([
  [100, null],
  [250, "took 250 ms for 4 characters"]
])("a reading of four letters that takes %i ms: %s", (milliseconds, fault) => {
  const found = firstFault([taking(() => milliseconds)], "abcd", true);
  expect(found?.fault ?? null).toBe(fault);
});

test("time does not count where it shall not", () => {
  expect(firstFault([taking(() => 1e6)], "abcd", false)).toBeNull();
});

test("what never ends is stopped, also inside a regular expression", () => {
  const endless = [
    () => {
      for (;;);
    },
    () => /^(a+)+$/.test(`${"a".repeat(60)}b`)
  ];
  for (const run of endless) {
    let error: unknown;
    try {
      guarded(100, run);
    } catch (caught) {
      error = caught;
    }
    expect(isTimeout(error)).toBe(true);
  }
});
