import {describe, expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";

type Days = (string | null)[];

function daysOf(value: string): Days {
  const {earliest, startLatest, endEarliest, latest} = readWhen(value);
  return [earliest, startLatest, endEarliest, latest];
}

/** What is found and what is expected, of each issue. */
function issuesOf(value: string): [found: string, expected: string][] {
  return readWhen(value).issues.map(({found, expected}) => [found, expected]);
}

const none: Days = [null, null, null, null];

describe("what looks like a date and is none is an issue, and no day is invented", () => {
  test.each([
    ["31 February 1944", none, "31 February 1944", "a day that the calendar has"],
    ["June 31, 1944", none, "June 31, 1944", "a day that the calendar has"],
    ["29 February 1900", none, "29 February 1900", "a day that the calendar has"],
    ["119 August 2014", none, "119 August 2014", "a day that the calendar has"],
    ["1 May – 31 June 1944", ["1944-05-01", "1944-05-01", null, null], "31 June 1944", "a day that the calendar has"],
    ["May 32, 1863", none, "May 32, 1863", "a day that the calendar has"],
    ["May 32nd, 1863", none, "May 32nd, 1863", "a day that the calendar has"],
    ["0 June 1944", none, "0 June 1944", "a day that the calendar has"],
    ["June 0, 1944", none, "June 0, 1944", "a day that the calendar has"],
    ["1944 June 31", none, "1944 June 31", "a day that the calendar has"],
    ["1944 June 32", none, "1944 June 32", "a day that the calendar has"],
    ["31/6/1944", none, "31/6/1944", "a day that the calendar has"],
    ["13/14/1944", none, "13/14/1944", "a day that the calendar has"],
    ["15.13.1944", none, "15.13.1944", "a day that the calendar has"],
    ["1944-13-05", none, "1944-13-05", "a day that the calendar has"],
    ["28–32 June 1944", ["1944-06-28", "1944-06-28", null, null], "32 June 1944", "a day that the calendar has"],
    ["June 28–32, 1944", ["1944-06-28", "1944-06-28", null, null], "32, 1944", "a day that the calendar has"],
    ["45–7 June 1944", [null, "1944-06-07", "1944-06-07", "1944-06-07"], "45", "a day that the calendar has"],
    ["May 32 – June 5, 1863", [null, "1863-06-05", "1863-06-05", "1863-06-05"], "May 32", "a day, or a year in full"],
    ["13/1944", ["1944-01-01", "1944-12-31", "1944-01-01", "1944-12-31"], "13", "a day, or a year in full"],
    ["6.6.44", none, "6.6.44", "a date, such as 3–5 May 1863"],
    ["1st June", none, "1st June", "a date with a year"],
    ["before 1200, after 1300", none, "before 1200, after 1300", "dates that leave a first or a last day"],
    ["before 1200 or after 1300", none, "before 1200 or after 1300", "dates that leave a first or a last day"],
    ["8/10", none, "8/10", "a date, such as 3–5 May 1863"],
    ["from 10/1 to 11/7", none, "from 10/1 to 11/7", "a date, such as 3–5 May 1863"],
    ["4-5-6", none, "4-5-6", "a date, such as 3–5 May 1863"],
    ["AH 1363", none, "AH 1363", "a date, such as 3–5 May 1863"],
    ["‘44", none, "‘44", "a date, such as 3–5 May 1863"],
    ["Mai 13th, 1797", ["1797-01-01", "1797-12-31", "1797-01-01", "1797-12-31"], "Mai 13th", "a day, month or year"],
    ["1,194.09 in 1797", ["1797-01-01", "1797-12-31", "1797-01-01", "1797-12-31"], "1,194.09", "a day, month or year"],
    [
      "3 May 1944 – 2 May 1944",
      ["1944-05-03", "1944-05-03", null, null],
      "3 May 1944 – 2 May 1944",
      "an end that is not before the start"
    ],
    [
      "29 November 1944 – 3",
      ["1944-11-29", "1944-11-29", null, null],
      "29 November 1944 – 3",
      "an end that is not before the start"
    ],
    [
      "December – January 1945",
      [null, "1945-01-31", "1945-01-01", "1945-01-31"],
      "December – January 1945",
      "an end that is not before the start"
    ]
  ])("%s", (value, days, found, expected) => {
    expect(daysOf(value)).toEqual(days);
    expect(readWhen(value).issues).toEqual([
      {start: value.indexOf(found), end: value.indexOf(found) + found.length, found, expected}
    ]);
  });
});

describe("a length or an ISO copy in brackets that does not fit its dates is an issue, and changes nothing", () => {
  test.each([
    ["17–26 September 1944 (1week and 2days)", undefined],
    ["17–26 September 1944 (10 days)", undefined],
    ["17–26 September 1944 (2 weeks)", "2 weeks"],
    ["1 May – 20 June 1944 (1 month, 2 weeks and 5 days)", undefined],
    ["1 May – 20 June 1944 (3 months)", "3 months"],
    ["11 March 2022 – present(3years, 9months, 2weeks and 5days)", undefined],
    ["First: 14 June 1944 (1 day) Second: 14–22 June 1945 (8 days)", undefined],
    ["4–7 June 1942; 83 years ago (1942-06-07)", undefined],
    ["4–7 June 1942 (1942-06-08)", "1942-06-08"],
    ["June 1942 (1942-06)", undefined]
  ])("%s", (value, found) => {
    const {issues, earliest, latest} = readWhen(value);
    expect(issues.map((issue) => issue.found)).toEqual(found ? [found] : []);
    const plain = readWhen(value.split(/[(;]/)[0]!);
    if (!value.startsWith("First")) expect([earliest, latest]).toEqual([plain.earliest, plain.latest]);
  });
});

test.each<[order: string, write: (day: number) => string]>([
  ["day, month, year", (day) => `${day} June 1944`],
  ["month, day, year", (day) => `June ${day}, 1944`],
  ["year, month, day", (day) => `1944 June ${day}`],
  ["a range's end", (day) => `${day} June 1944 – ${day} July 1944`],
  ["year-month-day", (day) => `1944-06-${String(day).padStart(2, "0")}`],
  ["day/month/year", (day) => `${day}/6/1944`]
])("a day that no month has is never a year, nor any other day: %s", (_, write) => {
  for (const day of [0, 32, 33, 40, 44, 61, 98, 99]) {
    expect(daysOf(write(day))).toEqual(none);
    expect(issuesOf(write(day))[0]).toEqual([expect.stringContaining(String(day)), "a day that the calendar has"]);
  }
});

describe("a text that names no date is an issue, unless it says so", () => {
  test.each(["sometime", " - ", " - present", "12 days", "12/11/44", "? – ?"])("%j is an issue", (value) =>
    expect(issuesOf(value)).toEqual([[value, "a date, such as 3–5 May 1863"]])
  );
  test.each(["", "  ", "Unknown", "Date unknown", "?", "Ongoing"])("%j is none", (value) =>
    expect(readWhen(value)).toMatchObject({earliest: null, latest: null, issues: []})
  );
});

describe("a day and a month that may be exchanged are an issue", () => {
  test.each(["12/11/1944", "11-12-1944", "1/2/1944"])("%s", (value) =>
    expect(issuesOf(value)).toEqual([[value, "a day and a month that can be told apart"]])
  );
  test.each([
    "25/12/1944",
    "12/25/1944",
    "6/6/1944",
    "25-12-1944",
    "12.11.1944",
    "5.13.1944",
    "2024-05-06",
    "1944/5/6"
  ])("%s has one reading", (value) => expect(issuesOf(value)).toEqual([]));
  test("the other end cuts the year that is read", () =>
    expect(daysOf("12/11/1944 – 14/11/1944")).toEqual(["1944-01-01", "1944-11-14", "1944-11-14", "1944-11-14"]));
});

describe("digits that are in no date are an issue", () => {
  test.each([
    ["3 Mai 1944", "3 Mai"],
    ["3. Mai 1944", "3. Mai"],
    ["3rd Mai 1944", "3rd Mai"],
    ["Mai 3, 1944", "Mai 3"],
    ["about 3 Mai 1944", "3 Mai"],
    ["May 1944 32", "32"],
    ["3 May 1944, 12/11/44", "12/11/44"],
    ["3 May 1944 ٥", "٥"],
    ["3 May 1944 and following days", "following days"],
    ["evening of 3 May 1944 – morning of the next day", "next day"],
    ["Unknown, 3 Mai", "3 Mai"],
    ["3 May 1944 with 400 men of 2 companies", "with 400 men of 2 companies"],
    [
      "3 May 1944, when many men had already left their old camps, 9 May 1945",
      "when many men had already left their old camps, 9 May 1945"
    ],
    ["٣ مايو ١٩٤٤", "٣"]
  ])("%s", (value, ...found) => expect(issuesOf(value)).toEqual(found.map((text) => [text, "a day, month or year"])));
});

describe("a word that is no heading and no event is an issue, as it may name a part of a date", () => {
  test.each([
    ["Mai 1944", "Mai"],
    ["Mai, 1944", "Mai"],
    ["1944 Mai", "Mai"],
    ["Mai – Juni 1944", "Mai – Juni"],
    ["June 1943 – Mai 1944", "Mai"],
    ["Easter 1580", "Easter"],
    ["Christmas Day, 1066", "Christmas Day"],
    ["St. Crispin's Day 1415", "St. Crispin's Day"],
    ["VE Day, 8 May 1945"],
    ["Day 3, 1704"],
    ["second half of the last week of May 1944", "second half"],
    ["3 May 1944 – presen", "presen"],
    ["1203 – the death of the king", "death of the king"],
    ["eve of 5 May 1944", "eve"],
    ["winter 1544 (southern hemisphere)", "southern hemisphere"],
    ["first or second week of May 1944", "first"],
    ["first two weeks of May 1944", "two weeks of"],
    ["September 1206 other phases completed mid October"],
    ["3 May 1944 Army of the Ohio", "Army of the Ohio"],
    ["May 1944"],
    ["Siege 1580"],
    ["night of 5–6 May 1944"],
    ["5 May 1944, in the late afternoon"],
    ["Monday, 5 May 1944, 17:00 CET"],
    ["shortly before 5 May 1944"],
    ["sometime in 1123"],
    ["1995 (disputed)"],
    ["1318 A.D"],
    ["Gallic War: 52 BC"]
  ])("%s", (value, ...found) => expect(issuesOf(value)).toEqual(found.map((text) => [text, "a day, month or year"])));
});

test.each([
  "Phase 1: 3 May 1944 Phase 2: June 1944",
  "1st siege 1461; 2nd siege 1462",
  "1st: 29 October 1870 2nd: 18 December 1870",
  "1. 8 June 1912 2. 20 September 1912",
  "(1) 8 June 1912 (2) 20 September 1912",
  "June 2, 1948 (1st battle) July 12, 1948 (2nd battle)",
  "20 September 1746[n 1][1]",
  "1128 (disputed[1])",
  "January 10–12, 1863[1]:54–55",
  "5 May 1944 at 8.30 am (+6 GMT), 19 days",
  "8–9 pm, 4 June 1942",
  "18 August[O.S.7 August]1805",
  "30 May 1821 (18 May Julian)",
  "22 August (O.S.) 2 September (N.S.) 1628",
  "July 26, 657 AD (8 Safar to 10 Safar, 37 AH)",
  "March 3, 2018 (news). Accessed 25 August 2018",
  "3 May 1944 {{sfn|Smith|2009|p=12}}"
])("numbers of things, footnotes, times, old style, other calendars and citations are no issue: %s", (value) =>
  expect(issuesOf(value)).toEqual([])
);

describe("a date in brackets that is not within the dates beside it is an issue, and changes nothing", () => {
  test.each([
    ["10–19 September 1950 (10–15 September: bombardment)"],
    ["10 December 1944 – 5 January 1945 (3 January)"],
    ["6 June 1944 (6 June 1944)"],
    ["17 June 656 (656-06-17)"],
    ["24 April (7 May) 1827", "7 May"],
    ["5 (9) May 1877", "9"],
    ["24 January 1942 (last men surrendered on 27 March 1942)", "27 March 1942"],
    ["5 June 1944 (1944-06-31)", "1944-06-31"],
    ["480 BC (May 479 BC)", "May 479 BC"]
  ])("%s", (value, ...found) => {
    expect(issuesOf(value)).toEqual(found.map((text) => [text, "a day within the dates that it stands beside"]));
    expect(daysOf(value)).toEqual(daysOf(value.replace(/\(.*\)/, "")));
  });
});

test("a day in brackets that is no other day's is an issue where other dates are given in both calendars", () =>
  expect(issuesOf("27 October (5 November), 1709 – 4 (15) July 1710")).toEqual([
    ["5 November", "the same day in the other calendar, as it stands beside another date"]
  ]));
