import {describe, expect, it} from "vitest";
import {amountAt} from "../../../../src/reading/quantity/grammar/amount.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

type Row = [raw: string, low: number | null, high: number | null, kind: string, approximate?: boolean];

const rows: Record<string, Row[]> = {
  "a number is exact": [
    ["15,000", 15000, 15000, "exact"],
    ["1.2 million", 1200000, 1200000, "exact"],
    ["10K", 10000, 10000, "exact"],
    ["twelve", 12, 12, "exact"],
    ["twenty-five", 25, 25, "exact"],
    ["two hundred and fifty", 250, 250, "exact"],
    ["a dozen", 12, 12, "exact"],
    ["four score", 80, 80, "exact"],
    ["1·5 million", 1500000, 1500000, "exact"],
    ["3,5 thousand", 3500, 3500, "exact"],
    ["2 lakh", 200000, 200000, "exact"],
    ["1 crore", 10000000, 10000000, "exact"],
    ["2,000 (two thousand)", 2000, 2000, "exact"],
    ["two thousand (2,000)", 2000, 2000, "exact"],
    ["0", 0, 0, "none"]
  ],
  "a share multiplies or adds to a number": [
    ["half a million", 500000, 500000, "exact"],
    ["½ million", 500000, 500000, "exact"],
    ["½ of a million", 500000, 500000, "exact"],
    ["half-million", 500000, 500000, "exact"],
    ["a quarter of a million", 250000, 250000, "exact"],
    ["three quarters of a million", 750000, 750000, "exact"],
    ["3/4 million", 750000, 750000, "exact"],
    ["a third of a million", 333333, 333333, "exact"],
    ["one and a half million", 1500000, 1500000, "exact"],
    ["one-and-a-half million", 1500000, 1500000, "exact"],
    ["a million and a half", 1500000, 1500000, "exact"],
    ["2 million and a half", 2500000, 2500000, "exact"],
    ["1½ million", 1500000, 1500000, "exact"],
    ["1 ½ million", 1500000, 1500000, "exact"],
    ["1 1/2 million", 1500000, 1500000, "exact"],
    ["half a dozen", 6, 6, "exact"],
    ["a dozen and a half", 18, 18, "exact"],
    ["about half a million", 500000, 500000, "approximate", true]
  ],
  "multipliers multiply each other": [
    ["3 hundred thousand", 300000, 300000, "exact"],
    ["three hundred thousand", 300000, 300000, "exact"]
  ],
  "words for about do not widen": [
    ["c. 12,000", 12000, 12000, "approximate", true],
    ["~500", 500, 500, "approximate", true],
    ["cca 300", 300, 300, "approximate", true],
    ["appr. 300", 300, 300, "approximate", true],
    ["Est.500", 500, 500, "approximate", true],
    ["±300", 300, 300, "approximate", true],
    ["4,000-odd", 4000, 4000, "approximate", true],
    ["some 2,000", 2000, 2000, "approximate", true],
    ["Estimated 20", 20, 20, "approximate", true],
    ["500 (estimated)", 500, 500, "approximate", true],
    ["100,000~", 100000, 100000, "approximate", true]
  ],
  "two numbers make a range": [
    ["10,000–15,000", 10000, 15000, "range"],
    ["10,000 to 15,000", 10000, 15000, "range"],
    ["between 10,000 and 15,000", 10000, 15000, "range"],
    ["5,600~6,200", 5600, 6200, "range"],
    ["2,000?–3,000?", 2000, 3000, "range", true],
    ["500±50", 450, 550, "range", true],
    ["500 ± 50", 450, 550, "range", true],
    ["150 or 172", 150, 172, "range"],
    ["60 or 80–100", 60, 100, "range"],
    ["300[2]-2800", 300, 2800, "range"],
    ["~5,000–8,000", 5000, 8000, "range", true],
    ["4,000 \n or 4,500", 4000, 4500, "range"]
  ],
  "the left bound takes the right one's measure": [
    ["35-40,000", 35000, 40000, "range"],
    ["10–12 thousand", 10000, 12000, "range"],
    ["ten to twelve thousand", 10000, 12000, "range"],
    ["one to one hundred", 1, 100, "range"],
    ["2.7–5.4 million", 2700000, 5400000, "range"],
    ["half a million to a million", 500000, 1000000, "range"],
    ["500–1,000", 500, 1000, "range"],
    ["800,000–1.2 million", 800000, 1200000, "range"]
  ],
  "a lower bound leaves the upper side open": [
    ["8,000+", 8000, null, "at_least"],
    ["over 300", 300, null, "at_least"],
    [">2,300", 2300, null, "at_least"],
    ["100 or more", 100, null, "at_least"],
    ["19,000–31,000+", 19000, null, "at_least"],
    ["15,3553-?", 15355, null, "at_least"],
    ["no fewer than 40", 40, null, "at_least"],
    ["as few as 40", 40, null, "at_least"],
    ["40 at the least", 40, null, "at_least"]
  ],
  "an upper bound leaves the lower side open": [
    ["up to 5,000", null, 5000, "at_most"],
    ["fewer than 20", null, 20, "at_most"],
    ["max. 3,000", null, 3000, "at_most"],
    ["5,000 or fewer", null, 5000, "at_most"],
    ["5,000 at the most", null, 5000, "at_most"]
  ],
  "digits that make no number are unknown": [
    ["2,00", null, null, "unknown"],
    ["1e999", null, null, "unknown"],
    ["1.2.3", null, null, "unknown"]
  ]
};

describe.each(Object.entries(rows))("%s", (_, table) => {
  it.each(table)("%j is %s to %s, %s", (raw, low, high, kind, approximate = false) => {
    const tokens = tokenise(raw);
    expect(amountAt(tokens, 0)).toEqual({low, high, kind, approximate, total: false, next: tokens.length});
  });
});

it.each([
  ["a dash before a smaller number parts them", "15,000 - 3 legions", 15000],
  ["a sign for about before the next number parts them", "314 ~4,500", 314],
  ["a plus before another number adds nothing to this one", "8,000 + 500 horse", 8000]
])("%s", (_, raw, value) => expect(amountAt(tokenise(raw), 0)).toMatchObject({low: value, high: value}));

it("formations are counted by halves too", () =>
  expect(amountAt(tokenise("2½ infantry battalions"), 0)).toMatchObject({low: 2.5, high: 2.5}));

it.each(["2½ ships", "half the fleet", "½ of the army", "a ship", "men", "several hundred", "about the same"])(
  "%j is no number",
  (raw) => expect(amountAt(tokenise(raw), 0)).toBeNull()
);
