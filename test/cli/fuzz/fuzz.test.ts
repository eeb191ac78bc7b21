import {expect, test} from "vitest";
import {fuzz} from "../../../src/cli/fuzz/fuzz.js";
import type {Target} from "../../../src/cli/fuzz/targets.js";
import {plainValues} from "../../../src/cli/fuzz/values.js";

const upTo = (count: number) => (number: number) => number < count;
const failing = (fault: (text: string) => string[]): Target[] => [{name: "made up", faults: fault}];

test("no reader fails on six hundred mutated values", {timeout: 60_000}, () => {
  expect(fuzz({seed: 1944, values: plainValues, goesOn: upTo(600), timed: false})).toBeNull();
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
  const failure = fuzz({seed: 1, values: ["8,000+, 300 tanks"], goesOn: upTo(50), timed: false, targets});
  expect([failure?.name, failure?.fault]).toEqual(["made up", fault]);
  expect([...failure!.text].sort().join("")).toBe([...text].sort().join(""));
});

test("the same seed reads the same values, another seed others", () => {
  const valuesOf = (seed: number) => {
    const seen: string[] = [];
    fuzz({
      seed,
      values: plainValues,
      goesOn: upTo(40),
      timed: false,
      targets: failing((text) => (seen.push(text), []))
    });
    return seen;
  };
  const first = valuesOf(1);
  expect(valuesOf(1)).toEqual(first);
  expect(valuesOf(2).filter((text) => first.includes(text)).length).toBeLessThan(10);
  expect(new Set(first).size).toBeGreaterThan(30);
});
