import {expect, it} from "vitest";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

it.each([
  ["words and numbers", "8,000 men", "number:8,000 word:men"],
  ["an ordinal, a measure and a compound name", "7th 75mm 12-pounder", "name:7th name:75mm name:12-pounder"],
  ["a type names", "1 BMP-1, M47", "number:1 name:bmp-1 mark:, name:m47"],
  ["an outcome before digits does not", "KIA5", "word:kia number:5"],
  ["a capital after a small letter begins a word", "woundedUnknown", "word:wounded word:unknown"],
  ["unless the field writes it so", "20 PoWs", "number:20 word:pows"],
  ["a type goes on with its number", "2 Ju 88s, 5 Panzer IV", "number:2 name:ju 88s mark:, number:5 name:panzer iv"],
  ["but not where nothing is counted", "He 111", "word:he number:111"],
  ["a type may have a point", "2 Fiat CR.42, 3 Ki.61", "number:2 word:fiat name:cr.42 mark:, number:3 name:ki.61"],
  ["but an outcome before a number has none", "KIA.42", "word:kia mark:. number:42"],
  ["an address ends a word", "killedhttps://example.org/a 5", "word:killed footnote: number:5"],
  [
    "dashes and signs for about are one sign each",
    "5–6 — ≈7 ∼8",
    "number:5 mark:- number:6 mark:- mark:~ number:7 mark:~ number:8"
  ],
  ["lines, as plain text divides them", "3\n4|5", "number:3 line:\n number:4 line:| number:5"],
  ["rules and references, as markup gives them", "1\ue0012\ue007 3", "number:1 rule: number:2 footnote: number:3"],
  ["footnote marks", "400[2][a][Note 1]", "number:400 footnote: footnote: footnote:"],
  ["a number in square brackets is none", "[1,500]", "mark:( number:1,500 mark:)"]
])("%s", (_, raw, expected) => {
  const tokens = tokenise(raw).map(({kind, key}) => `${kind}:${key}`);
  expect(tokens.join(" ")).toBe(expected);
});

it.each([
  ["full-width digits and comma", "１，０００ men", "1,000", "１，０００"],
  ["Arabic ones", "١٢٬٣٠٠ men", "12,300", "١٢٬٣٠٠"],
  ["Devanagari ones", "१९४४", "1944", "१९४४"],
  ["those that take two places", "𝟏𝟐 men", "12", "𝟏𝟐"]
])("digits of other scripts are read, and the span stays that of the text: %s", (_, raw, key, text) => {
  const [token] = tokenise(`𝟕, ${raw}`).slice(2);
  expect([token?.key, `𝟕, ${raw}`.slice(token?.start, token?.end)]).toEqual([key, text]);
});

it("a token keeps its span", () => {
  const raw = "about 8,000 men\n";
  const spans = tokenise(raw).map(({start, end}) => raw.slice(start, end));
  expect(spans).toEqual(["about", "8,000", "men", "\n"]);
});
