import {expect, it} from "vitest";
import {readTally} from "../../../../src/reading/tally.js";

it.each([
  ["names and prose are notes", "100 killed, the rest fled", ["note: the rest fled"]],
  ["a heading is a label", "Garrison: 100", ["label: Garrison:"]],
  ["footnote marks and references", "11,000[2]<ref>Smith</ref>", ["footnote: [2]", "footnote: <ref>Smith</ref>"]],
  ["a caveat", "2,000 (did not fight)", ["caveat: did not fight"]],
  ["tags and the targets of links", "5 men<br>[[Horse|the]] rest", ["markup: br>[[Horse", "note: the]] rest"]],
  ["marks around them are left out", "5 men<s>%a𝒳%r%</s>", ["markup: s>%a𝒳%r%</s"]],
  ["a number that does not count", "19 days", ["note: 19 days"]]
])("%s", (_, raw, expected) => {
  expect(readTally(raw, "strength").notes.map(({kind, text}) => `${kind}: ${text}`)).toEqual(expected);
});
