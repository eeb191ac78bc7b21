import {expect, test} from "vitest";
import {dateSpans, tallySpans} from "../../../src/components/playground/spans.js";
import {readTally} from "../../../src/reading/tally.js";
import {readWhen} from "../../../src/reading/when.js";

test("a date's stretches are its parts, each once, by what it came to", () => {
  const spans = dateSpans(readWhen("{{circa|mid-June 1400}} – 7 July 1400 (1 month)", {trace: true}));
  expect(spans.map(({start, label, words}) => [start, label, words])).toEqual([
    [0, "doubt, mid, a month, a year", "part of the date: doubt, mid, a month, a year"],
    [24, "to", "part of the date: to"],
    [26, "a day", "part of the date: a day"],
    [28, "a month", "part of the date: a month"],
    [33, "a year", "part of the date: a year"],
    [39, "a copy, against which the date…", "part of the date: a copy, against which the date is checked"]
  ]);
});

test("a stretch that rests on an assumption has the figures' sign, and its words say what was taken for granted", () => {
  const [, second] = dateSpans(readWhen("1902-03", {trace: true}));
  expect(second).toMatchObject({
    label: "a month or a year*",
    words:
      "part of the date: a month or a year; taken for granted: the digits may be a month or a year; the dates allow both"
  });
  const assumptions = [{rule: "range", start: 0, end: 6, text: "5 to 3", taken: "it was turned"}];
  const [men, guns] = tallySpans({...readTally("5-9 men, 3 guns", "strength"), assumptions});
  expect([men!.label, men!.words]).toEqual([
    "range · people*",
    "5–9, people, strength; taken for granted: it was turned"
  ]);
  expect(guns!.words).toBe("3, gun (equipment), strength");
});
