import {expect, test} from "vitest";
import {lineBatches} from "../../../src/cli/read/lines.js";
import {collected, inChunks} from "./streams.js";

type Row = [rule: string, text: string | Uint8Array, lines: [number, string, string | null][]];

const rows: Row[] = [
  [
    "each line has its number",
    "a\nb\n",
    [
      [1, "a", null],
      [2, "b", null]
    ]
  ],
  [
    "a last line needs no end",
    "a\nb",
    [
      [1, "a", null],
      [2, "b", null]
    ]
  ],
  [
    "an empty line counts",
    "a\n\nb\n",
    [
      [1, "a", null],
      [2, "", null],
      [3, "b", null]
    ]
  ],
  [
    "LF, CRLF and CR each end a line",
    "a\r\nb\rc\n\r\rd\r",
    [
      [1, "a", null],
      [2, "b", null],
      [3, "c", null],
      [4, "", null],
      [5, "", null],
      [6, "d", null]
    ]
  ],
  ["U+2028 does not end a line", "a\u2028b\n", [[1, "a\u2028b", null]]],
  [
    "a byte order mark is dropped at the head and nowhere else",
    "\uFEFFa\n\uFEFFb",
    [
      [1, "a", null],
      [2, "\uFEFFb", null]
    ]
  ],
  ["a letter of several bytes may be cut by a chunk", "LANÇ – 8,000\n", [[1, "LANÇ – 8,000", null]]],
  [
    "bytes that are no UTF-8 are a fault",
    new Uint8Array([97, 255, 10, 98]),
    [
      [1, "a\uFFFD", "not UTF-8"],
      [2, "b", null]
    ]
  ],
  ["nothing has no lines", "", []]
];

test.each(rows)("%s, in chunks of any size", async (_, text, lines) => {
  for (const size of [1, 2, 3, 1000]) {
    const found = await collected(lineBatches(inChunks(text, size)));
    expect(found.flat().map(({number, text, fault}) => [number, text, fault])).toEqual(lines);
  }
});

test("of a line above 16 MB only the fault is kept, and the next one is read", async () => {
  const found = await collected(lineBatches(inChunks(`${"x".repeat(2 ** 24 + 1)}\nb`, 2 ** 20)));
  expect(found.flat()).toEqual([
    {number: 1, text: "", end: "\n", fault: "longer than 16 MB"},
    {number: 2, text: "b", end: "", fault: null}
  ]);
});
