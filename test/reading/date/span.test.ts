import {describe, expect, test} from "vitest";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";
import {
  clausesOf,
  wholeSpan,
  bothQualifiers,
  envelope,
  firstToLast,
  type Edge,
  type Span
} from "../../../src/reading/date/span.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";
import {isoOf} from "../../../src/reading/days.js";
import type {Issue} from "../../../src/reading/report.js";

function read(raw: string) {
  const issues: Issue[] = [];
  const points = completed(pointsOf(tokensOf(raw)));
  const clauses = clausesOf(points, raw, issues);
  const {start, end} = wholeSpan(clauses, points);
  const days = [start.first, start.last, end.first, end.last].map((day) => (day === null ? "–" : isoOf(day).slice(5)));
  return {days: days.join(" "), clauses: clauses.length, issues: issues.map(({found}) => found)};
}

describe("`or` parts whole spans or belongs to one end", () => {
  test.each([
    ["25 June – 2 or 3 July 1944", "06-25 06-25 07-02 07-03"],
    ["5 or 6 June–30 August 1944", "06-05 06-06 08-30 08-30"],
    ["20 August or 8–10 September 1944", "08-20 09-08 08-20 09-10"],
    ["1–3 June or 5–8 June 1944", "06-01 06-05 06-03 06-08"]
  ])("%s", (raw, days) => expect(read(raw)).toMatchObject({days, clauses: 1}));
});

test.each([
  ["3 May 1944, 5 June 1944", 2, "05-03 05-03 06-05 06-05"],
  ["3–4 May and 5–6 June 1944", 2, "05-03 05-03 06-06 06-06"],
  ["3 May 1944, 5 June 1944 (traditional)", 2, "05-03 06-05 05-03 06-05"],
  ["1 – 3 – 5 June 1944", 1, "06-01 06-01 06-03 06-05"]
])("dates side by side are several events, unless they are rivals: %s", (raw, clauses, days) =>
  expect(read(raw)).toMatchObject({clauses, days})
);

test.each([
  ["5 May – 3 May 1944", ["5 May – 3 May 1944"], "– – 05-03 05-03"],
  ["5 May 1944 – 3 May 1944", ["5 May 1944 – 3 May 1944"], "05-05 05-05 – –"],
  ["5 May – 31 June 1944", ["31 June 1944"], "05-05 05-05 – –"],
  ["5 May – 6 June", ["5 May – 6 June"], "– – – –"]
])("what is impossible is an issue: %s", (raw, issues, days) => expect(read(raw)).toMatchObject({issues, days}));

const edge = (first: number | null, last: number | null): Edge => ({first, last, qualifier: "", absent: null});
const span = (a: number, b: number, c: number | null, d: number | null): Span => ({start: edge(a, b), end: edge(c, d)});

test.each<[rule: string, spans: Span[], expected: Span]>([
  ["each end is one of the rivals'", [span(1, 2, 5, 6), span(3, 4, 7, 8)], span(1, 4, 5, 8)],
  ["an end that is open in one is open", [span(1, 2, 5, 6), span(3, 4, null, null)], span(1, 4, null, null)],
  ["one span is itself", [span(1, 2, 5, 6)], span(1, 2, 5, 6)]
])("envelope: %s", (_, spans, expected) => expect(envelope(spans)).toEqual(expected));

test("from first to last: the earliest start, the latest end", () =>
  expect(firstToLast([span(3, 4, 7, 8), span(1, 2, 5, 6)])).toEqual(span(1, 2, 7, 8)));

test.each([
  ["", "", ""],
  ["~", "", "~"],
  ["", "?", "?"],
  ["~", "?", "%"],
  ["~", "~", "~"],
  ["%", "?", "%"]
] as const)("%j and %j are %j", (a, b, both) => expect(bothQualifiers(a, b)).toBe(both));
