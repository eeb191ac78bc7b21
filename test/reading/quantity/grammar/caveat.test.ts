import {expect, it} from "vitest";
import {isCaveat} from "../../../../src/reading/quantity/grammar/caveat.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["most not involved in combat", true],
  ["not engaged", true],
  ["took no part", true],
  ["did not fight", true],
  ["in reserve", true],
  ["very few engaged", true],
  ["all engaged", false],
  ["not including militia", false]
])("%j says that people took no part: %s", (raw, expected) => expect(isCaveat(tokenise(raw))).toBe(expected));
