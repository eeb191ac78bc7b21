import {describe, expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";
import {table, within} from "./written-days.js";

table("months, seasons and days behind a year are of that year", [
  within("371 BC, July or August", "-0370-07-01", "-0370-08-31"),
  within("1524 (April or May)", "1524-04-01", "1524-05-31"),
  within("1524 (April)", "1524-04-01", "1524-04-30"),
  ["1524 (9 April)", "1524-04-09"],
  ["AD 69 (14 April)", "0069-04-14"],
  within("c. 1524 (summer)", "1524-06-01", "1524-08-31"),
  within("before 1524 (April)", null, "1524-04-30"),
  ["1524 (1 May – 3 June)", "1524-05-01", "1524-06-03"],
  within("1524 (first half of May)", "1524-05-01", "1524-05-15"),
  within("1524, 3 or 4 July", "1524-07-03", "1524-07-04"),
  within("371 BC, late August or early September", "-0370-08-21", "-0370-09-10"),
  ["371 BC August 5", "-0370-08-05"],
  within("1524 autumn", "1524-09-01", "1524-11-30"),
  within("1524 spring or summer", "1524-03-01", "1524-08-31"),
  ["1524 6 June – 1525 2 May", "1524-06-06", "1525-05-02"],
  ["Anno Domini 69, 14 April", "0069-04-14"],
  ["371-07-06 BC", "-0370-07-06"]
]);

table("what stands behind a year and is no date of it changes nothing", [
  within("1524 (12)", "1524-01-01", "1524-12-31"),
  within("1524 (May 1525)", "1524-01-01", "1524-12-31"),
  within("1524 (May: the landing)", "1524-01-01", "1524-12-31"),
  within("summer 1524 (June)", "1524-06-01", "1524-08-31"),
  ["3 May 1524, 6 June or 7 July 1525", "1524-05-03", "1525-07-07", "1524-05-03", "1525-07-07"],
  within("1453 fall of the city", "1453-01-01", "1453-12-31"),
  ["20 May 152415 June 1524", "1524-05-20", "1524-06-15"]
]);

table("marks join the parts of one date", [
  ["19-Mar-1918", "1918-03-19"],
  ["02/Nov/1914", "1914-11-02"],
  ["19–March–1918", "1918-03-19"],
  ["1918-Mar-19", "1918-03-19"],
  within("Nov-1914", "1914-11-01", "1914-11-30"),
  within("1914-Nov", "1914-11-01", "1914-11-30"),
  within("Nov/1914", "1914-11-01", "1914-11-30"),
  ["2-Nov-1914 – 5-Nov-1914", "1914-11-02", "1914-11-05"],
  ["2-5-November-1914", "1914-11-02", "1914-11-05"],
  ["Nov-1914 – Feb-1915", "1914-11-01", "1914-11-30", "1915-02-01", "1915-02-28"],
  ["June-July 1914", "1914-06-01", "1914-06-30", "1914-07-01", "1914-07-31"],
  ["30-Feb-1914", null]
]);

table("digits behind a year are the year that they go on to, or else a month", [
  within("1917/10", "1917-10-01", "1917-10-31"),
  within("1917-4", "1917-04-01", "1917-04-30"),
  within("1917-10", "1917-10-01", "1917-10-31"),
  within("1917/03", "1917-03-01", "1917-03-31"),
  ["1917-03 – 1917-10", "1917-03-01", "1917-03-31", "1917-10-01", "1917-10-31"],
  ["1702-3", "1702-01-01", "1702-12-31", "1703-01-01", "1703-12-31"],
  ["1702-13", "1702-01-01", "1702-12-31", "1713-01-01", "1713-12-31"],
  ["1702/3", "1702-01-01", "1702-12-31", "1703-01-01", "1703-12-31"],
  ["1699/00", "1699-01-01", "1699-12-31", "1700-01-01", "1700-12-31"],
  ["637/8–642", "0637-01-01", "0638-12-31", "0642-01-01", "0642-12-31"],
  within("winter 1911-12", "1911-12-01", "1912-02-29"),
  ["205-04 BC", "-0204-01-01", "-0204-12-31", "-0203-01-01", "-0203-12-31"],
  ["1911–12", "1911-01-01", "1911-12-31", "1912-01-01", "1912-12-31"]
]);

table("until 1752 a day before 25 March in two years is of the second", [
  ["9 February 1661/2", "1662-02-09"],
  ["9 February 1661/62", "1662-02-09"],
  within("February 1661/2", "1662-02-01", "1662-02-28"),
  ["30 January 1699/1700", "1700-01-30"],
  ["24 March 1661/2", "1662-03-24"],
  ["5 January 1661/2 – 3 March 1661/2", "1662-01-05", "1662-03-03"],
  ["3 May 1660, 9 February 1661/2", "1660-05-03", "1662-02-09"],
  ["9 February 1662 (9 February 1661/2)", "1662-02-09"],
  within("25 March 1661/2", "1661-03-25", "1662-03-25"),
  within("9 June 1661/2", "1661-06-09", "1662-06-09"),
  within("9 February 1861/2", "1861-02-09", "1862-02-09")
]);

table("bounds stand before a date, behind it, or on both sides", [
  within("pre-1450", null, "1450-12-31"),
  within("Pre 1450", null, "1450-12-31"),
  within("pre-3rd century BC", null, "-0200-12-31"),
  within("post-1450", "1450-01-01", null),
  within("1622 or after", "1622-01-01", null),
  within("1622 or before", null, "1622-12-31"),
  within("1622 and later", "1622-01-01", null),
  within("1622 (or later)", "1622-01-01", null),
  within("1622 (some sources say earlier)", null, "1622-12-31"),
  within("1622 (later burned)", "1622-01-01", "1622-12-31"),
  within("after 1241 before 1260", "1241-01-01", "1260-12-31"),
  within("after 1241 and before 1260", "1241-01-01", "1260-12-31"),
  within("before 1260, after 1241", "1241-01-01", "1260-12-31"),
  within("not before 1241 and not later than 1260", "1241-01-01", "1260-12-31"),
  within("after 4 May but before 9 May 1900", "1900-05-04", "1900-05-09"),
  ["3 May 1900 and later 5 June 1901", "1900-05-03", "1901-06-05"],
  within("3 May 1900 or after 5 June 1901", "1900-05-03", null),
  within("before 1200 or after 1300", null, null),
  within("before 1907-8", null, "1908-12-31"),
  within("after 5–7 May 1907", "1907-05-05", null),
  ["pre-dawn 11 May 1944", "1944-05-11"],
  ["5 May 1944, post-battle 7 May 1944", "1944-05-05", "1944-05-07"]
]);

table("centuries and decades are written in words, short and with hyphens", [
  within("7th-century", "0601-01-01", "0700-12-31"),
  ["7th-century–712", "0601-01-01", "0700-12-31", "0712-01-01", "0712-12-31"],
  within("seventeenth-century", "1601-01-01", "1700-12-31"),
  within("17th c.", "1601-01-01", "1700-12-31"),
  within("3rd c. BC", "-0299-01-01", "-0200-12-31"),
  ["5th c.–7th c.", "0401-01-01", "0500-12-31", "0601-01-01", "0700-12-31"],
  within("17th cent.", "1601-01-01", "1700-12-31"),
  within("third or fourth century", "0201-01-01", "0400-12-31"),
  within("twenty-first century", "2001-01-01", "2100-12-31"),
  within("late third century BC", "-0232-01-01", "-0200-12-31"),
  ["late 16th to early 17th century", "1568-01-01", "1600-12-31", "1601-01-01", "1633-12-31"],
  within("late 4th or early 5th century", "0368-01-01", "0433-12-31"),
  within("1580's", "1580-01-01", "1589-12-31"),
  within("the 60s BC", "-0068-01-01", "-0059-12-31"),
  within("the 5th, c. 1800", "1800-01-01", "1800-12-31"),
  within("9th century, 12 May", "0801-01-01", "0900-12-31"),
  within("c. 17th century", "1601-01-01", "1700-12-31")
]);

table("quarters and thirds are parts", [
  within("first quarter of the 17th century", "1601-01-01", "1625-12-31"),
  within("second quarter of the 17th century BC", "-1674-01-01", "-1650-12-31"),
  within("last quarter of the 4th century", "0376-01-01", "0400-12-31"),
  within("third quarter of 1812", "1812-07-01", "1812-09-30"),
  within("Q2 1915", "1915-04-01", "1915-06-30"),
  within("1915 Q4", "1915-10-01", "1915-12-31"),
  ["Q1 1915 – Q2 1916", "1915-01-01", "1915-03-31", "1916-04-01", "1916-06-30"],
  within("4th quarter 1812", "1812-10-01", "1812-12-31"),
  within("first third of the 12th century", "1101-01-01", "1133-12-31"),
  within("latter part of the 12th century", "1168-01-01", "1200-12-31"),
  within("early part of June 1812", "1812-06-01", "1812-06-10"),
  within("last half of June 1812", "1812-06-16", "1812-06-30"),
  within("three-quarters of 1812", "1812-01-01", "1812-12-31")
]);

table("days are written in words", [
  ["seventh of June 1704", "1704-06-07"],
  ["the twenty-third of June, 1704", "1704-06-23"],
  ["twenty third of June 1704", "1704-06-23"],
  ["thirty-first of July 1704", "1704-07-31"],
  ["June the seventh 1704", "1704-06-07"],
  ["fourth June 1704", "1704-06-04"],
  ["June fourth to sixth, 1704", "1704-06-04", "1704-06-06"],
  ["second June 5, 1704", "1704-06-05"],
  ["3rd June 82", "0082-06-03"],
  within("second or third of June 1704", "1704-06-02", "1704-06-03"),
  ["first to third of June 1704", "1704-06-01", "1704-06-03"],
  ["5 May second siege 1704", "1704-05-05"],
  within("second siege of 1704", "1704-01-01", "1704-12-31"),
  ["Second battle, 5 June 1704", "1704-06-05"],
  ["First: 14 June 1704 Second: 22 June 1705", "1704-06-14", "1705-06-22"]
]);

table("dates behind names with a colon are those of sources", [
  within("Barbaro: 29 May 1453 Sphrantzes: 28 May 1453", "1453-05-28", "1453-05-29"),
  within("Barbaro: 29 May 1453\nSphrantzes: 28 May 1453", "1453-05-28", "1453-05-29"),
  within("Barbaro: 29 May; Sphrantzes: 28 May 1453", "1453-05-28", "1453-05-29"),
  within("Livy: 218 BC / Polybius: 217 BC", "-0217-01-01", "-0216-12-31"),
  within("Livy: 218 BC, Polybius: 217 BC", "-0217-01-01", "-0216-12-31"),
  within("John of Ephesus: 573; Menander: 574", "0573-01-01", "0574-12-31"),
  ["Bede: 664–666; Annals: 665–667", "0664-01-01", "0665-12-31", "0666-01-01", "0667-12-31"],
  ["Landing: 5 May 1704; Storming: 8 June 1704", "1704-05-05", "1704-06-08"],
  ["First siege of Boulogne: 5 May 1704, Second siege of Boulogne: 8 June 1704", "1704-05-05", "1704-06-08"],
  ["Land: 5 May 1704; Sea: 8 June 1704", "1704-05-05", "1704-06-08"],
  ["Siege: 5 May 1704, Boulogne: 8 June 1704", "1704-05-05", "1704-06-08"]
]);

table("the dates of several sources are rivals", [
  within("According to Ibn A: 8 June 1187\nAccording to Ibn B: 9 June 1187", "1187-06-08", "1187-06-09"),
  [
    "According to X: 8–10 June 1187; according to Y: 9–15 June 1187",
    "1187-06-08",
    "1187-06-09",
    "1187-06-10",
    "1187-06-15"
  ],
  [
    "2 May – 8 June 1915\n(Eastern historiography)\n4 May – 9 July 1915\n(Western historiography)",
    "1915-05-02",
    "1915-05-04",
    "1915-06-08",
    "1915-07-09"
  ],
  within("8 June 1187 (A)[1]:3339 June 1187 (per B)", "1187-06-08", "1187-06-09"),
  within("8 June 1187 (per X), 9 June 1187 (per Y)", "1187-06-08", "1187-06-09"),
  within("8 June 1187 (older chronicle) 9 June 1187 (later chronicle)", "1187-06-08", "1187-06-09"),
  ["8 June 1187 (Theodoros) 9 June 1187 (Georgios)", "1187-06-08", "1187-06-09"],
  ["8 June 1187, according to X", "1187-06-08"]
]);

table("years have five digits only before Christ", [
  within("11500 BC", "-11499-01-01", "-11499-12-31"),
  within("11,500 BC", "-11499-01-01", "-11499-12-31"),
  within("about 11,500 BCE", "-11499-01-01", "-11499-12-31"),
  ["11,000–9,000 BC", "-10999-01-01", "-10999-12-31", "-8999-01-01", "-8999-12-31"],
  ["7000 to 6500 BC", "-6999-01-01", "-6999-12-31", "-6499-01-01", "-6499-12-31"],
  ["May 5,490 BC", "-0489-05-05"],
  ["August 12,216 BC", "-0215-08-12"],
  ["15000", null],
  ["1812181", null],
  ["3 May 18125", null]
]);

describe("words of doubt make a date approximate, and do not widen it", () => {
  test.each(
    [
      "1704 (uncertain)",
      "uncertain 1704",
      "≈ 1704",
      "≈1704",
      "1704 or so",
      "maybe 1704",
      "(maybe) 1704",
      "1704 (probably)"
    ].concat([
      "presumably 1704",
      "1704 (approximate)",
      "1704 (approximate date)",
      "1704 (exact date uncertain)",
      "1704 (disputed)",
      "1704 (traditional date)"
    ])
  )("%s", (value) =>
    expect(readWhen(value)).toMatchObject({earliest: "1704-01-01", latest: "1704-12-31", approximate: true, issues: []})
  );
  test.each([
    "5 May 1704 (uncertain) – 8 June 1704",
    "5 May 1704 (approx.) to 8 June 1704",
    "5 May? – 8 June 1704",
    "5 May 1704 (?) – 8 June 1704",
    "5 May 1704 (traditional date) – 8 June 1704",
    "traditionally 5 May – 8 June 1704",
    "5 May 1704 (date disputed) until 8 June 1704",
    "5 May 1704 – 8 June 1704 (probable)",
    "uncertain, 5 May – 8 June 1704"
  ])("of one of two ends too: %s", (value) =>
    expect(readWhen(value)).toMatchObject({
      earliest: "1704-05-05",
      latest: "1704-06-08",
      approximate: true,
      issues: []
    })
  );
  test("a doubtful date beside another is its alternative", () =>
    expect(readWhen("5 May 1704 (uncertain), 8 May 1704")).toMatchObject({
      earliest: "1704-05-05",
      startLatest: "1704-05-08"
    }));
  test("what is likelier is an alternative", () =>
    expect(readWhen("5 May 1704, probably 6 May")).toMatchObject({earliest: "1704-05-05", startLatest: "1704-05-06"}));
  test.each(["5 May 1704[c]", "5 May 1704 (disputed[1])"])("a footnote is no date and no doubt: %s", (value) =>
    expect(readWhen(value)).toMatchObject({earliest: "1704-05-05", latest: "1704-05-05"})
  );
  test.each(["Date uncertain", "uncertain"])("%s says no date", (value) =>
    expect(readWhen(value)).toMatchObject({earliest: null, issues: []})
  );
});

describe("digits that make no year are an issue", () => {
  test.each([
    ["15000", "15000"],
    ["1812181", "1812181"],
    ["3 May 18125", "3 May", "18125"],
    ["1915-13", "13"],
    ["1915/14", "14"],
    ["1915, 5000", "5000"],
    ["12 May, 9th century", "12 May"]
  ])("%s", (value, ...found) => expect(readWhen(value).issues.map((issue) => issue.found)).toEqual(found));
});

describe("white space lost beside a month or season parts two words", () => {
  test.each([
    ["Springor Summerof 1478", "1478-03-01", "1478-08-31"],
    ["570orc.600", "0570-01-01", "0600-12-31"],
    ["Augustor September 1478", "1478-08-01", "1478-09-30"],
    ["Mayor 1478", "1478-01-01", "1478-12-31"]
  ])("%s", (value, earliest, latest) => expect(readWhen(value)).toMatchObject({earliest, latest}));
});
