import {describe, expect, it} from "vitest";
import {wordAmountAt} from "../../../../src/reading/quantity/grammar/word-amount.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

const kindOf = (raw: string, opensClause = true) =>
  wordAmountAt(tokenise(raw), 0, "casualties", opensClause)?.kind ?? null;

describe.each([
  ["unknown", ["Unknown", "?", "N/A", "Not reported", "unknown number of dead", "Unspecified"]],
  ["none", ["None", "no losses", "nil", "none killed"]],
  ["vague", ["several hundred", "dozens", "a few wounded", "Dozens to several hundred", "some wounded", "1000s"]],
  ["vague", ["Heavy", "light casualties", "Considerable Ottoman losses", "minimal"]]
])("%s in words", (kind, raws) => {
  it.each(raws)("%j", (raw) => expect(kindOf(raw)).toBe(kind));
});

it.each(["some of the fleet", "Heavy cruiser Exeter", "entire fleet", "no"])("%j is no amount", (raw) =>
  expect(kindOf(raw)).toBeNull()
);

it.each(["heavy", "?", "none"])("%j counts only where a clause begins", (raw) => expect(kindOf(raw, false)).toBeNull());

it("heavy and light speak of losses, not of strengths", () =>
  expect(wordAmountAt(tokenise("Light"), 0, "strength", true)).toBeNull());
