import {expect, test} from "vitest";
import {answers, answerTo} from "../../../src/cli/read/json-lines.js";
import {collected, inChunks} from "./streams.js";

const answer = (text: string) => answerTo({number: 7, text, fault: null});

test.each([
  ["{bad", {line: 7, error: "not JSON"}],
  ["[]", {line: 7, error: "not a JSON object"}],
  ["null", {line: 7, error: "not a JSON object"}],
  ['"8,000+"', {line: 7, error: "not a JSON object"}],
  [
    '{"id": "a", "field": "losses", "raw": ""}',
    {line: 7, error: "field is not one of strength, casualties, date", id: "a"}
  ],
  ['{"id": "a", "raw": "1"}', {line: 7, error: "field is not one of strength, casualties, date", id: "a"}],
  ['{"id": 3, "field": "date", "raw": 1944}', {line: 7, error: "raw is not a text", id: 3}],
  ['{"id": 3, "field": "date"}', {line: 7, error: "raw is not a text", id: 3}],
  ['{"id": [3], "field": "date", "raw": ""}', {line: 7, error: "id is neither a text nor a number"}]
])("the line %s is answered by its number and the fault", (line, expected) => expect(answer(line)).toEqual(expected));

test("a strength is answered by its items with their spans, the people, the rest as notes, and issues", () => {
  expect(answer('{"id": "a", "field": "strength", "raw": "8,000+ [1]"}')).toEqual({
    id: "a",
    items: [
      {
        text: "8,000+",
        low: 8000,
        high: null,
        kind: "at_least",
        outcome: "strength",
        class: "personnel",
        unit: null,
        role: "count",
        claimant: null,
        party: null,
        start: 0,
        end: 6
      }
    ],
    personnel: {low: 8000, high: null, approximate: false},
    notes: [{text: "[1]", start: 7, end: 10, kind: "footnote"}],
    issues: [],
    assumptions: []
  });
});

test("a date is answered by its four days, and a missing id by null", () => {
  expect(answer('{"field": "date", "raw": "mid-June – 29 November 1944"}')).toEqual({
    id: null,
    earliest: "1944-06-11",
    start_latest: "1944-06-20",
    end_earliest: "1944-11-29",
    latest: "1944-11-29",
    approximate: false,
    edtf: null,
    issues: [],
    assumptions: []
  });
});

test("a date that rests on a guess is answered with its assumptions", () =>
  expect(answer('{"field": "date", "raw": "c. 1902-03"}')).toMatchObject({
    issues: [],
    assumptions: [{rule: "month or year", start: 3, end: 10, text: "1902-03"}]
  }));

test.each(["strength", "date"])("how a %s was read is answered where it is asked for", (field) => {
  const text = JSON.stringify({field, raw: "1700"});
  const line = {number: 1, text, fault: null};
  expect(answerTo(line, {trace: true})).toHaveProperty("trace", expect.any(Array));
  expect(JSON.parse(JSON.stringify(answerTo(line)))).not.toHaveProperty("trace");
});

test("empty lines are passed over, faults reported, and every line counted", async () => {
  const faults: unknown[] = [];
  let lines = 0;
  const input = '\n{"id": 1, "field": "date", "raw": "May 1863"}\n  \n{\n';
  const out = await collected(
    answers(
      inChunks(input, 5),
      {},
      (fault) => faults.push(fault),
      (count) => (lines += count)
    )
  );
  const written = out.join("").trimEnd().split("\n");
  expect(written.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({id: 1, earliest: "1863-05-01"}),
    {line: 4, error: "not JSON"}
  ]);
  expect([faults, lines]).toEqual([[{line: 4, error: "not JSON"}], 4]);
});
