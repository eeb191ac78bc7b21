import {expect, it} from "vitest";
import {joinMinus} from "../../../../src/reading/quantity/tokens/minus.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["a minus before a number takes its value", "-5, 3", [null, 3]],
  ["after an opening mark too", "killed: −500", [null]],
  ["a dash between two numbers is none", "200-300", [200, 300]],
  ["nor is one that stands apart", "- 500", [500]]
])("%s", (_, raw, values) =>
  expect(
    joinMinus(tokenise(raw))
      .filter(({kind}) => kind === "number")
      .map(({value}) => value)
  ).toEqual(values)
);
