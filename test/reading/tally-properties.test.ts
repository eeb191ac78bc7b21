import fc from "fast-check";
import {expect, it} from "vitest";
import {readTally} from "../../src/reading/tally.js";

const seed = 1944;
const letterOrDigit = /[\p{L}\p{N}]/u;
const fields = ["strength", "casualties"] as const;
const pieces = [
  ..."8,000 300 15,3553 2,00 1.2 35-40,000 1944 0 999999999999999999 M47 7th 12-pounder".split(" "),
  ..."men killed wounded captured tanks divisions civilians losses total including per claim unknown none several".split(
    " "
  ),
  ..."and or to about over up at least more than + ~ - – ? , ; : ( ) [ ] [1] { } {{ }} [[ ]] | • * < > <br> <hr />".split(
    " "
  ),
  ...[
    "<ref>",
    "</ref>",
    "<!--",
    "{{KIA}}",
    "\n",
    "----",
    "http://x",
    "June",
    "°",
    "é",
    "٣",
    "𝟑",
    "½",
    "half",
    "-5",
    "BC",
    "\u{1f6a2}",
    "\u0301"
  ]
];
const likeValues = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ")), {maxLength: 40})
  .map((parts) => parts.flat().join(""));
const values = fc.oneof(likeValues, fc.string({unit: "binary", maxLength: 80}));
const options = {seed, numRuns: 1500};

it.each(fields)("every letter and digit of a %s lies in an item's or a note's span", (field) => {
  fc.assert(
    fc.property(values, (raw) => {
      const {items, notes} = readTally(raw, field);
      const covered = new Set([...items, ...notes].flatMap(({start, end}) => range(start, end)));
      for (let at = 0; at < raw.length; at++)
        if (letterOrDigit.test(raw.charAt(at))) expect(covered.has(at), `${at} of ${JSON.stringify(raw)}`).toBe(true);
    }),
    options
  );
});

it.each(fields)("no low of a %s lies above its high", (field) => {
  fc.assert(
    fc.property(values, (raw) => {
      const {items, personnel} = readTally(raw, field);
      for (const {low, high} of [...items, personnel])
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }),
    options
  );
});

it.each(fields)("the items of a %s stand in order and do not overlap", (field) => {
  fc.assert(
    fc.property(values, (raw) => {
      const {items, notes} = readTally(raw, field);
      const spans = [...items, ...notes].sort((a, b) => a.start - b.start);
      for (const [at, {start}] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    }),
    options
  );
});

const marked = fc
  .array(
    fc.constantFrom(
      "{{circa|400}} tanks",
      "'''9''' guns",
      "<!-- a -->8 ships",
      "[[Horse|70 horses]]",
      "6 boats<ref>Cox</ref>"
    ),
    {
      minLength: 1,
      maxLength: 5
    }
  )
  .map((parts) => parts.join("; "));

it.each(fields)("an item of a %s and a note point at their words in a text that has markup", (field) => {
  fc.assert(
    fc.property(marked, fc.constantFrom("12,345 men", "about 77 men"), (head, words) => {
      const raw = `${head}; ${words}; (the rest fled)`;
      const {items, notes} = readTally(raw, field);
      const at = head.length + 2;
      expect(items.at(-1)).toMatchObject({text: words, start: at, end: at + words.length});
      expect(notes.at(-1)).toMatchObject({text: "the rest fled", start: raw.length - 14, end: raw.length - 1});
    }),
    options
  );
});

// A reader of quadratic time takes far longer than a test may.
it.each([
  "1 ",
  "1 men, ",
  "(",
  "1(",
  "{{",
  "{{efn|\n||",
  "[[a]]b",
  "<ref>",
  "about ",
  "million ",
  "aB",
  "KIA1",
  "5: ",
  "• 1 ",
  "1-",
  "total 5+ ",
  "½ ",
  "and a half ",
  "-5,",
  "٣",
  "𝟑",
  "１，０００",
  "1,000",
  "Five ",
  "Five A "
])("reading %j a hundred thousand times comes to an end", {timeout: 120_000}, (piece) =>
  expect(readTally(piece.repeat(100_000), "casualties").raw).toHaveLength(piece.length * 100_000)
);

it("marks between two tags a hundred thousand times come to an end", {timeout: 120_000}, () =>
  expect(readTally(`<r${"%".repeat(100_000)}r>`, "casualties").notes).toHaveLength(1)
);

function range(start: number, end: number): number[] {
  return Array.from({length: end - start}, (_, index) => start + index);
}
