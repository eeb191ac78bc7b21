import {describe, expect, test} from "vitest";

import {readWhen} from "../../src/reading/when.js";

describe("a date that rests on a guess says which", () => {
  test.each([
    ["1902-03", "month or year", "1902-03"],
    ["1902/11", "month or year", "1902/11"],
    ["1914-8", "month or year", "1914-8"],
    ["c. 1902-03", "month or year", "1902-03"],
    ["1902-03, 1914", "month or year", "1902-03"],
    ["7 June 1704; 3 May 1704", "dates out of order", "7 June 1704; 3 May 1704"],
    ["8 June 1703 (Theodoros) 9 June 1702 (Georgios)", "dates out of order", "8 June 1703 (Theodoros) 9 June 1702"],
    ["61", "number as year", "61"],
    ["66–73", "number as year", "66–73"],
    ["66 or 67", "number as year", "66 or 67"],
    ["24 May 61", "number as year", "24 May 61"],
    ["8 Jan 43 – present", "number as year", "8 Jan 43 – present"],
    ["spring of 62", "number as year", "spring of 62"],
    ["9000", "number as year", "9000"],
    ["2150-05", "number as year", "2150-05"],
    ["Barbaro: 29 May 1453 Sphrantzes: 28 May 1453", "name as source", "29 May 1453 Sphrantzes: 28 May 1453"],
    ["Livy: 218 BC / Polybius: 217 BC", "name as source", "218 BC / Polybius: 217 BC"],
    ["austral winter of 1536", "southern season", "austral winter of 1536"],
    ["Australwinter 1536", "southern season", "Australwinter 1536"],
    ["southern summer of 1536", "southern season", "southern summer of 1536"],
    ["the 1800s", "decade or century", "1800s"],
    ["late 1700's", "decade or century", "late 1700's"],
    ["turn of the 19th century", "turn", "turn of the 19th century"]
  ])("%s", (value, rule, text) => {
    const start = value.indexOf(text);
    const {assumptions} = readWhen(value);
    expect(assumptions).toEqual([{rule, start, end: start + text.length, text, taken: expect.any(String)}]);
  });
});

describe("digits that may be a month or a year are both", () => {
  test.each([
    ["1902-03", "1902-01-01", "1902-12-31", "1902-03-01", "1903-12-31"],
    ["1902/11", "1902-01-01", "1902-12-31", "1902-11-01", "1911-12-31"],
    ["1914-8", "1914-01-01", "1914-12-31", "1914-08-01", "1918-12-31"],
    ["c. 1902-03", "1902-01-01", "1902-12-31", "1902-03-01", "1903-12-31"]
  ])("%s", (value, earliest, startLatest, endEarliest, latest) =>
    expect(readWhen(value)).toMatchObject({earliest, startLatest, endEarliest, latest, issues: []})
  );
});

test.each([
  "1702-3",
  "1702–03",
  "1702/3",
  "1902-03-04",
  "1902-03 – 1902-05",
  "1944-06",
  "winter 1902-03",
  "3 May 1704; 7 June 1704",
  "According to Livy: 218 BC, according to Polybius: 217 BC",
  "winter of 1536",
  "7 June 1704, 3 May 1704 (traditional date)",
  "1705 or 1704",
  "First siege: May–July 1704 Second siege: June 1704",
  "AD 61",
  "24 May AD 61",
  "Ongoing",
  "704",
  "before 1704",
  "c. 1704",
  "mid-June – 29 November 1704",
  "late 16th to early 17th century",
  "66–73 AD",
  "1670s",
  "2100",
  "9000 BC",
  "Unknown"
])("a plain date and the conventions take nothing for granted: %s", (value) =>
  expect(readWhen(value).assumptions).toEqual([])
);

test("an assumption points at what a template shows", () => {
  const raw = "{{circa|1902-03}}";
  const [assumption] = readWhen(raw).assumptions;
  expect(raw.slice(assumption!.start, assumption!.end)).toBe(assumption!.text);
  expect(assumption!.text).toContain("1902-03");
});
