import {expect, test} from "vitest";
import {withOrdinals} from "../../../src/reading/date/ordinals.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** The ordinal words that were made numbers. */
const numbers = (raw: string) =>
  withOrdinals(tokensOf(raw)).flatMap((token) =>
    token.kind === "number" && /[a-z]{4}/i.test(token.text) ? token.value : []
  );

test.each<[value: string, ...found: number[]]>([
  ["fourth of July", 4],
  ["the twenty-first of May", 21],
  ["thirtieth of May", 30],
  ["May the fourth, 1695", 4],
  ["fifth century", 5],
  ["fifth-century", 5],
  ["late fifth or early sixth century", 5, 6],
  ["Second siege, May 1695"],
  ["first half of May"],
  ["5 May second siege 1695"],
  ["First: 14 June 1944 Second: 22 June 1945"],
  ["the first days of June"]
])("an ordinal word is a number before a century or a month and after a month: %s", (value, ...found) =>
  expect(numbers(value)).toEqual(found)
);
