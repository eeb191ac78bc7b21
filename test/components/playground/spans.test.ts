import {expect, test} from "vitest";
import {dateSpans, tallySpans} from "../../../src/components/playground/spans.js";
import {readTally} from "../../../src/reading/tally.js";
import type {Step} from "../../../src/reading/report.js";
import {readWhen} from "../../../src/reading/when.js";

function steps(text: string, rows: [pass: string, text: string, as: string][]): Step[] {
  return rows.map(([pass, words, as]) => {
    const start = text.indexOf(words);
    return {pass, rule: "rule", start, end: start + words.length, text: words, as};
  });
}

test("a date's stretches are the steps of its reading; the last step that reads one says what it is", () => {
  const text = "{{circa}} mid-June 1400";
  const trace = steps(text, [
    ["markup", "{{circa}}", "about"],
    ["token", "mid-", "a part"],
    ["point", "mid-June 1400", "a month"],
    ["completion", "mid-June 1400", "the middle of June 1400"],
    ["days", text, "the days"]
  ]);
  expect(
    dateSpans({...readWhen(text), issues: [], trace}).map(({start, label, words}) => [start, label, words])
  ).toEqual([
    [10, "a part", "part of the date: a part"],
    [10, "the middle of June 1400", "part of the date: the middle of June 1400"]
  ]);
});

test("a stretch that rests on an assumption has the figures' sign, and its words say what was taken for granted", () => {
  const date = readWhen("1902-03");
  const trace = steps(date.text, [
    ["point", "1902-03", "a month or two years"],
    ["days", "1902-03", ""]
  ]);
  expect(dateSpans({...date, trace})).toMatchObject([
    {
      label: "a month or two years*",
      words:
        "part of the date: a month or two years; taken for granted: the digits may be a month or a year; the dates allow both"
    }
  ]);
  const assumptions = [{rule: "range", start: 0, end: 6, text: "5 to 3", taken: "it was turned"}];
  const [first, second] = tallySpans({...readTally("5-9 men, 3 guns", "strength"), assumptions});
  expect([first!.label, first!.words]).toEqual([
    "range · people*",
    "5–9, people, strength; taken for granted: it was turned"
  ]);
  expect(second!.words).toBe("3, gun (equipment), strength");
});
