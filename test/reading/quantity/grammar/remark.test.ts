import {expect, it} from "vitest";
import {remarkKind} from "../../../../src/reading/quantity/grammar/remark.js";
import {settleNames} from "../../../../src/reading/quantity/tokens/names.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["per UN", "claimant"],
  ["Livy", "claimant"],
  ["modern estimates", "claimant"],
  ["per day", "aside"],
  ["about 10% of the force", "aside"],
  ["5 km away", "aside"],
  ["elements", "aside"],
  ["confirmed", "aside"],
  ["in total", "total"],
  ["estimated", "approximate"],
  ["by September", "phase"],
  ["Day 1", "phase"],
  ["in reserve", "caveat"],
  ["Tripoli", "party"]
])("%j is of the kind %s", (raw, kind) => {
  const tokens = tokenise(raw);
  settleNames(tokens);
  expect(remarkKind(tokens, 0, tokens.length)).toBe(kind);
});
