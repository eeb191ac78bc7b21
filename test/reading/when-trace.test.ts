import {describe, expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";

const traceOf = (raw: string) => readWhen(raw, {trace: true}).trace!;

/** What the steps of a pass make of the stretches of a value. */
const read = (raw: string, pass: string) =>
  traceOf(raw)
    .filter((step) => step.pass === pass)
    .map(({text, as}) => `${text}: ${as}`)
    .join("; ");

describe("the pass of points names each part of a date by what it came to", () => {
  test.each([
    [
      "11 (O.S.)/22 (N.S.) June 1700",
      "11: a day in the old style; O.S.: a date in the old style; /: or; 22: a day in the new style; N.S.: a date in the new style; June: a month; 1700: a year"
    ],
    ["mid-June – 29 November 1704", "mid: mid; June: a month; –: to; 29: a day; November: a month; 1704: a year"],
    ["late summer 1704", "late: late; summer: summer; 1704: a year"],
    ["1702–1705", "1702: a year; –: to; 1705: a year"],
    ["1643/4", "1643: a year; /: to; 4: a year"],
    ["1084–88", "1084: a year; –: to; 88: a year"],
    ["29/30 January 1400", "29: a day; /: or; 30: a day; January: a month; 1400: a year"],
    ["10 May 10", "10: a day; May: a month; 10: a year"],
    ["May 10, 10 AD", "May: a month; 10: a day; 10: a year; AD: AD"],
    ["37 or 36 BC", "37: a year; or: or; 36: a year; BC: BC"],
    ["c. 1902-03", "c: doubt; 1902: a year; 03: a month or a year"],
    ["1916/11", "1916: a year; 11: a month"],
    [
      "late 6th or early 7th century",
      "late: late; 6th: a century; or: or; early: early; 7th: a century; century: century"
    ],
    ["the 1670s", "1670s: a decade"],
    ["fourth of July 1695", "fourth: a day; July: a month; 1695: a year"],
    ["24 February 2022 – present", "24: a day; February: a month; 2022: a year; –: to; present: still going on"],
    ["before 1200", "before: before; 1200: a year"],
    ["1622 or later", "1622: a year; or: or; later: after"],
    [
      "3 May 1704 (1704-05-03)",
      "3: a day; May: a month; 1704: a year; 1704-05-03: a copy, against which the date is checked"
    ],
    [
      "3–5 May 1704 (2 days)",
      "3: a day; –: to; 5: a day; May: a month; 1704: a year; 2 days: a copy, against which the date is checked"
    ],
    ["First siege: May 1704 (traditional date)", "May: a month; 1704: a year; traditional: a rival date"],
    ["[[5 May]] 1704", "5: a day; May: a month; 1704: a year"],
    ["{{start date|1704|5|3}}", "{{start date|1704|5|3}}: a day, a month, a year"],
    ["Unknown", "Unknown: not known"],
    ["no date at all", ""],
    ["", ""]
  ])("%s", (raw, parts) => expect(read(raw, "points")).toBe(parts));
});

describe("the pass of completion says what a date takes from its neighbours and what it took for granted", () => {
  test.each([
    ["3 May 1704", ""],
    ["1702–1705", ""],
    ["until 1704", ""],
    ["mid-June – 29 November 1704", "mid-June: with the year beside it"],
    ["7–9 May 1704", "7: a day, as what stands beside it tells; with the month and year beside it"],
    ["37 or 36 BC", "37: a year, as what stands beside it tells"],
    [
      "24 April (6 May) 1827",
      "24 April: with the year beside it; 24 April: the same date in an older style, which is not the value"
    ],
    [
      "12 March 1643/4",
      "4: with the day and month beside it; 12 March 1643: the same date in an older style, which is not the value"
    ],
    ["c. 1902-03", "1902-03: the digits may be a month or a year; the dates allow both"]
  ])("%s", (raw, parts) => expect(read(raw, "completion")).toBe(parts));
});

describe("the last step says in words what the four days rest on", () => {
  test.each([
    ["3 May 1704", "one date: on 1704-05-03"],
    [
      "May 1704 – June 1705",
      "from one date to another: it starts some time from 1704-05-01 to 1704-05-31 and ends some time from 1705-06-01 to 1705-06-30"
    ],
    ["3 May 1704, 5 June 1704", "from the first date to the last: it starts on 1704-05-03 and ends on 1704-06-05"],
    [
      "3 May 1704 (traditional date) 5 June 1704",
      "all that rival dates allow: some time from 1704-05-03 to 1704-06-05"
    ],
    ["3 or 5 May 1704", "all that the dates allow: some time from 1704-05-03 to 1704-05-05"],
    ["3 May 1704 – present", "from one date to another: it starts on 1704-05-03 and has no end"],
    ["3 May 1704 – ?", "from one date to another: it starts on 1704-05-03 and has an end that is not known"],
    ["after 1200", "one date: on 1200-01-01 or later"],
    ["1704-05-03/1704-06-05", "EDTF: it starts on 1704-05-03 and ends on 1704-06-05"],
    ["{{circa|May 1704}}", "one date: some time from 1704-05-01 to 1704-05-31"],
    ["no date at all", "no date: no day that is known"]
  ])("%s", (raw, as) => {
    const [rule] = as.split(": ");
    expect(traceOf(raw).at(-1)).toEqual({pass: "days", rule, start: 0, end: raw.length, text: raw, as});
  });
});

test.each([
  ["11 (O.S.)/22 (N.S.) June 1700", "11, O.S., /, 22, N.S., June, 1700"],
  ["20–21 June (2–3 July N.S.) 1824", "20, –, 21, June, 2, –, 3, July, N.S., 1824"],
  ["{{start date|1704|5|3}} – '''5 June''' 1704<ref>A</ref>", "{{start date|1704|5|3}}, –, 5, June, 1704"],
  ["1704 late – autumn 1705", "1704, late, –, autumn, 1705"],
  ["3 May 1704 (first siege)5 June 1704 (second siege)", "3, May, 1704, first, 5, June, 1704, second"],
  ["1902-03, 1914", "1902, 03, ,, 1914"],
  ["12 March 1643/4", "12, March, 1643, /, 4"]
])("steps of points overlap nowhere, and each points at words of a date as they are written: %s", (raw, words) => {
  const parts = traceOf(raw)
    .filter(({pass}) => pass === "points")
    .sort((a, b) => a.start - b.start);
  expect(parts.map(({start, end}) => raw.slice(start, end)).join(", ")).toBe(words);
  parts.slice(1).forEach(({start}, i) => expect(start).toBeGreaterThanOrEqual(parts[i]!.end));
});

test("passes follow one another from markup to days", () => {
  const passes = traceOf("{{circa|mid-June}} – 29 November 1704").map(({pass}) => pass);
  expect([...new Set(passes)]).toEqual(["markup", "tokens", "points", "completion", "days"]);
});

test("each assumption is a step under its rule's name, with the words of what it took for granted", () => {
  for (const raw of ["1902-03", "7 June 1704; 3 May 1704", "61", "9000", "the 1800s", "turn of the 19th century"]) {
    const {assumptions, trace} = readWhen(raw, {trace: true});
    const [{rule, taken}] = assumptions as [(typeof assumptions)[number]];
    expect(trace).toContainEqual(expect.objectContaining({pass: "completion", rule, as: taken}));
  }
});

test("a trace is there only where it is asked for, and changes nothing", () => {
  const raw = "[[5 May]] or 7 June 1704 (traditional date) – ?";
  const {trace, ...read} = readWhen(raw, {trace: true});
  expect(trace).toBeDefined();
  expect(readWhen(raw)).toEqual(read);
  expect(readWhen(raw)).not.toHaveProperty("trace");
});
