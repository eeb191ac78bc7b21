import fc from "fast-check";
import {expect, test} from "vitest";
import {segmentsOf} from "../../../src/components/playground/values.js";

const at = (start: number, end: number, name: string) => ({start, end, name});

test.each([
  ["a text without spans is one stretch", "abc", [], "abc"],
  ["what lies between spans belongs to none", "abcdef", [at(1, 2, "x"), at(4, 5, "y")], "a x(b) cd y(e) f"],
  ["a span within another has its own part of the text", "abcdef", [at(0, 6, "x"), at(2, 4, "y")], "x(ab) y(cd) x(ef)"],
  ["of two that begin together the shorter one comes first", "abcd", [at(0, 2, "y"), at(0, 4, "x")], "y(ab) x(cd)"],
  ["of two that overlap the later one has what they share", "abcd", [at(0, 3, "x"), at(2, 4, "y")], "x(ab) y(cd)"],
  ["a span without text stands where it is", "ab", [at(1, 1, "gap")], "a gap() b"]
])("%s", (_, text, spans, expected) => {
  const found = segmentsOf(text, spans).map(({text, span}) => (span ? `${span.name}(${text})` : text));
  expect(found.join(" ")).toBe(expected);
});

test("no character is lost or doubled, whatever the spans", () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b), "x"));
  fc.assert(
    fc.property(fc.string({minLength: 30, maxLength: 30}), fc.array(span), (text, spans) => {
      expect(
        segmentsOf(text, spans)
          .map(({text}) => text)
          .join("")
      ).toBe(text);
    }),
    {seed: 5}
  );
});
