import {describe, expect, it} from "vitest";
import {
  addedShareAt,
  isShareOfWhole,
  multipliedShareAt,
  shareAt
} from "../../../../src/reading/quantity/grammar/shares.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["half", 0.5],
  ["a third", 1 / 3],
  ["three quarters", 0.75],
  ["a", undefined],
  ["three", undefined]
])("%j is a share of one: %s", (raw, value) => expect(shareAt(tokenise(raw), 0)?.value).toBe(value));

it.each([
  ["half a million", 500000],
  ["three quarters of a million", 750000],
  ["half the army", undefined]
])("%j is a share of a multiplier: %s", (raw, value) => expect(multipliedShareAt(tokenise(raw), 0)?.value).toBe(value));

describe("a share after a number", () => {
  it.each([
    ["and a half million", 0.5],
    ["and a half", 0.5],
    ["and half of the fleet", undefined],
    ["and a man", undefined]
  ])("%j adds %s", (raw, value) => expect(addedShareAt(tokenise(raw), 0)?.value).toBe(value));
});

it.each([
  ["one third of the garrison", true],
  ["one third", false]
])("%j says in how many parts a whole is cut: %s", (raw, expected) =>
  expect(isShareOfWhole(tokenise(raw), 0)).toBe(expected)
);
