import parseEdtf from "edtf";
import fc from "fast-check";
import {expect, test} from "vitest";
import {numberOf} from "../../src/reading/days.js";
import {readEdtf, readWhen, type When} from "../../src/reading/when.js";

const words =
  "1 2 12 31 44 480 1944 20015 January may Feb. early mid late winter fall BC AD century 1940s c. ? – - / or and to until before after since between present , ; ( ) [ ] {{ }} <ref> </ref> O.S. N.S. 2days 5:30 12/11/1944 0 45 ٥ 1st Phase Nisan AH 1944-05-29 first half traditional of siege Livy: uncertain last-week first-days austral [4] [July] second 10.31.1974 1904-05 -Aug- (26)".split(
    " "
  );
const value = fc.oneof(
  fc.string({unit: "binary", maxLength: 60}),
  fc.array(fc.constantFrom(...words), {maxLength: 14}).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...words), {maxLength: 14}).map((parts) => parts.join(""))
);
const before = fc
  .array(
    fc.constantFrom("{{circa|1944}}", "'''5 May''' 1944", "<!-- a --> 1944", "[[June 1944]]", "1944<ref>A</ref>"),
    {minLength: 1, maxLength: 4}
  )
  .map((parts) => parts.join("; "));
const holds = (property: (when: When) => void) => () =>
  fc.assert(
    fc.property(value, (text) => property(readWhen(text))),
    {seed: 1944, numRuns: 3000}
  );

test(
  "the days of any text are in order where they are known",
  holds(({earliest, startLatest, endEarliest, latest}) => {
    expectInOrder(earliest, startLatest);
    expectInOrder(endEarliest, latest);
    expectInOrder(earliest, latest);
    expectInOrder(startLatest, latest);
    expectInOrder(earliest, endEarliest);
  })
);

test(
  "EDTF of any text reads back as the same days",
  holds((when) => {
    if (when.edtf === null) return;
    const again = readEdtf(when.edtf)!;
    for (const key of [
      "earliest",
      "startLatest",
      "endEarliest",
      "latest",
      "approximate",
      "start",
      "end",
      "edtf"
    ] as const)
      expect(again[key]).toBe(when[key]);
  })
);

test(
  "EDTF of any text is parsed by the edtf package",
  holds(({edtf}) => {
    if (edtf !== null) expect(() => parseEdtf(edtf)).not.toThrow();
  })
);

test("an issue points at what it found in a text that may hold markup", () =>
  fc.assert(
    fc.property(before, fc.constantFrom("31 June 1944", "Eastertide"), (head, faulty) => {
      const raw = `${head}; ${faulty}`;
      const {issues} = readWhen(raw);
      expect(issues).toContainEqual(
        expect.objectContaining({start: raw.length - faulty.length, end: raw.length, found: faulty})
      );
    }),
    {seed: 1944, numRuns: 500}
  ));

test.each([
  "1 ",
  "May ",
  "1–",
  "or 5 May 1944 ",
  "(",
  "[1",
  "{{",
  "<ref ",
  "<ref>",
  "1944-05-",
  "winter/",
  "O.S.",
  "1 AH ",
  "early ",
  "May, of ",
  "AD ",
  "a.",
  "1day  ",
  "]:1",
  "(2 days)",
  "(5 May) 1944 ",
  "3 Mai 1944 ",
  "1. ",
  "12/11/1944 ",
  "6. 6. ",
  "1902-03 ",
  "fifth ",
  "3-May-1900",
  "after 200 before 300 ",
  "20 men",
  "5 men\n",
  "Q3 1911 ",
  "{{efn|\n||"
])(
  "100,000 repetitions of %j are read before the test times out: the time grows with the length",
  (piece) => expect(readWhen(piece.repeat(100_000)).text).toHaveLength(100_000 * piece.length),
  20_000
);

function expectInOrder(first: string | null, last: string | null): void {
  if (first !== null && last !== null) expect(numberOf(first)).toBeLessThanOrEqual(numberOf(last));
}
