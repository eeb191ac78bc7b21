import {expect, test} from "vitest";
import type {Target} from "../../../src/cli/fuzz/fault.js";
import {fuzz, shrunk, type Options} from "../../../src/cli/fuzz/fuzz.js";
import {property} from "../../../src/cli/fuzz/properties/property.js";
import {plainValues} from "../../../src/cli/made/plain-values.js";

const upTo = (count: number) => (number: number) => number < count;
const failing = (fault: (text: string) => string[]): Target[] => [{name: "made up", faults: fault}];

/** The first failure, on mutated values alone where no property is named. */
const firstFailure = (options: Omit<Options, "timed">) =>
  [...fuzz({properties: [], ...options, timed: false})][0] ?? null;

test("no reader fails on six hundred mutated values", {timeout: 60_000}, () => {
  expect(firstFailure({seed: 1944, values: plainValues, goesOn: upTo(600)})).toBeNull();
});

test.each<[rule: string, targets: Target[], fault: string, text: string]>([
  ["a faulty reading", failing((text) => (text.includes("8") && text.includes("+") ? ["lost"] : [])), "lost", "8+"],
  [
    "an exception",
    failing((text) => {
      if (text.includes("300")) throw new RangeError("too many");
      return [];
    }),
    "threw RangeError: too many",
    "300"
  ]
])("%s is found, and its text shrunk to what it takes", (_, targets, fault, text) => {
  const failure = firstFailure({seed: 1, values: ["8,000+, 300 tanks"], goesOn: upTo(50), targets});
  expect([failure?.name, failure?.fault]).toEqual(["made up", fault]);
  expect([...failure!.text].sort().join("")).toBe([...text].sort().join(""));
});

test("the same seed reads the same values, another seed others", () => {
  const valuesOf = (seed: number) => {
    const seen: string[] = [];
    firstFailure({seed, values: plainValues, goesOn: upTo(40), targets: failing((text) => (seen.push(text), []))});
    return seen;
  };
  const first = valuesOf(1);
  expect(valuesOf(1)).toEqual(first);
  expect(valuesOf(2).filter((text) => first.includes(text)).length).toBeLessThan(10);
  expect(new Set(first).size).toBeGreaterThan(30);
});

const small = property("numbers are below a hundred", {
  make: (random) => random.below(1000),
  wrong: (number) => (number < 100 ? null : {text: String(number), fault: "too large"}),
  simpler: (number) => [Math.floor(number / 2), number - 1]
});
const soft = property("nothing throws", {
  make: (random) => ["hard", random.below(9)],
  wrong: () => {
    throw new RangeError("too many");
  }
});

test("a property that does not hold is told of once, by its name, with the simplest value that it does not hold of", () => {
  const found = [
    ...fuzz({seed: 1, values: [], goesOn: upTo(50), timed: false, targets: [], properties: [small, soft]})
  ];
  expect(found.map(({name, fault, text}) => [name, fault, text]).sort()).toEqual([
    ["nothing throws", "threw RangeError: too many", expect.stringMatching(/^\["hard",\d\]$/)],
    ["numbers are below a hundred", "too large", "100"]
  ]);
});

test.each<[rule: string, text: string, fails: (text: string) => boolean, small: string]>([
  ["one letter is left of a text that fails for it", "abcdefgh", (text) => text.includes("e"), "e"],
  ["letters far apart are both left", "x1234567y", (text) => /x.*y/.test(text), "xy"],
  ["nothing is left of what always fails", "abc", () => true, ""],
  ["a text of which all is needed stays", "abc", (text) => text === "abc", "abc"]
])("%s", (_, text, fails, small) => expect(shrunk(text, fails)).toBe(small));

test("it asks no more often than it may", () => {
  let asked = 0;
  shrunk("a".repeat(1000), () => (asked++, false), 50);
  expect(asked).toBe(50);
});
