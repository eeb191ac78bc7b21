import {expect, test} from "vitest";
import {bothQualifiers, envelope, firstToLast, type Edge, type Span} from "../../../src/reading/date/edge.js";

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
