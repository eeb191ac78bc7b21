import {describe, expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";

/** The four days; one day stands for four, two for a start and an end that are certain. */
type Days = (string | null)[];

function daysOf(value: string): Days {
  const {earliest, startLatest, endEarliest, latest} = readWhen(value);
  return [earliest, startLatest, endEarliest, latest];
}

function four(days: Days): Days {
  const [first, last = first, ...rest] = days as [string, string?];
  return rest.length > 0 ? days : [first, first, last, last];
}

const table = (title: string, rows: [value: string, ...days: Days][]) =>
  describe(title, () => test.each(rows)("%s", (value, ...days) => expect(daysOf(value)).toEqual(four(days))));

/** A single period: some time between two days. */
const within = (first: string, last: string): Days => [first, last, first, last];

table("a day is four times the same", [
  ["29 May 1944", "1944-05-29"],
  ["May 29, 1944", "1944-05-29"],
  ["29th of May, 1944", "1944-05-29"],
  ["1944 May 29", "1944-05-29"],
  ["1944-05-29", "1944-05-29"],
  ["29May1944", "1944-05-29"],
  ["Sunday, 29 May 1944[1]", "1944-05-29"],
  ["1 November 82 BC", "-0081-11-01"],
  ["24 May 67", "0067-05-24"],
  ["17.11.1944", "1944-11-17"],
  ["17/11/1944", "1944-11-17"],
  ["11/17/1944", "1944-11-17"],
  ["17-11-1944", "1944-11-17"],
  ["6. 5. 1944", "1944-05-06"],
  ["6/6/1944", "1944-06-06"],
  ["1944-6-5", "1944-06-05"],
  ["19-day battle, 17 November 1944", "1944-11-17"],
  ["1944/11/17", "1944-11-17"],
  ["28&nbsp;October 1944", "1944-10-28"],
  ["{{start date|1944|10|28|df=y}}", "1944-10-28"]
]);

table("a range has an exact start and an exact end", [
  ["28 October – 17 November 1944", "1944-10-28", "1944-11-17"],
  ["15 October – 22 November 1944", "1944-10-15", "1944-11-22"],
  ["October 28 to November 17, 1944", "1944-10-28", "1944-11-17"],
  ["21–23 September 1944", "1944-09-21", "1944-09-23"],
  ["September 21-23, 1944", "1944-09-21", "1944-09-23"],
  ["from 21 until 23 September 1944", "1944-09-21", "1944-09-23"],
  ["September 12, 1943 – 1944 January 5", "1943-09-12", "1944-01-05"]
]);

table("a period is some time in it", [
  ["November 1745", ...within("1745-11-01", "1745-11-30")],
  ["Summer 1944", ...within("1944-06-01", "1944-08-31")],
  ["July 1944", ...within("1944-07-01", "1944-07-31")],
  ["winter 1943", ...within("1943-12-01", "1944-02-29")],
  ["winter of 1943–44", ...within("1943-12-01", "1944-02-29")],
  ["winter 219/218 BC", ...within("-0218-12-01", "-0217-02-28")],
  ["early summer 1944", ...within("1944-06-01", "1944-08-31")],
  ["1944", ...within("1944-01-01", "1944-12-31")],
  ["6/5/1944", ...within("1944-01-01", "1944-12-31")],
  ["6-5-1944", ...within("1944-01-01", "1944-12-31")],
  ["54", ...within("0054-01-01", "0054-12-31")],
  ["1940s", ...within("1940-01-01", "1949-12-31")],
  ["480s BC", ...within("-0488-01-01", "-0479-12-31")],
  ["9th century", ...within("0801-01-01", "0900-12-31")],
  ["2nd millennium BC", ...within("-1999-01-01", "-1000-12-31")],
  ["10th century BCE", ...within("-0999-01-01", "-0900-12-31")]
]);

table("a range of periods starts in the first and ends in the last", [
  ["June – August 1812", "1812-06-01", "1812-06-30", "1812-08-01", "1812-08-31"],
  ["1942–1945", "1942-01-01", "1942-12-31", "1945-01-01", "1945-12-31"],
  ["December–January 1944–45", "1944-12-01", "1944-12-31", "1945-01-01", "1945-01-31"],
  ["Dec 20–Jan 5, 1944–45", "1944-12-20", "1944-12-20", "1945-01-05", "1945-01-05"],
  ["1944–45", "1944-01-01", "1944-12-31", "1945-01-01", "1945-12-31"],
  ["1899–02", "1899-01-01", "1899-12-31", "1902-01-01", "1902-12-31"],
  ["45–44 BC", "-0044-01-01", "-0044-12-31", "-0043-01-01", "-0043-12-31"],
  ["31 BC – AD 14", "-0030-01-01", "-0030-12-31", "0014-01-01", "0014-12-31"],
  ["mid-June – 29 November 1944", "1944-06-11", "1944-06-20", "1944-11-29", "1944-11-29"],
  ["mid to late November 2001", "2001-11-11", "2001-11-20", "2001-11-21", "2001-11-30"],
  ["Winter 1943–44 – spring 1945", "1943-12-01", "1944-02-29", "1945-03-01", "1945-05-31"],
  ["8th–9th centuries", "0701-01-01", "0800-12-31", "0801-01-01", "0900-12-31"]
]);

table("early, mid and late are thirds; beginning and end too", [
  ["early June 1944", ...within("1944-06-01", "1944-06-10")],
  ["late February 1944", ...within("1944-02-21", "1944-02-29")],
  ["beginning of June 1944", ...within("1944-06-01", "1944-06-10")],
  ["first half of June 1944", ...within("1944-06-01", "1944-06-15")],
  ["second half of June 1944", ...within("1944-06-16", "1944-06-30")],
  ["early 1944", ...within("1944-01-01", "1944-04-30")],
  ["mid-1944", ...within("1944-05-01", "1944-08-31")],
  ["end of 1944", ...within("1944-09-01", "1944-12-31")],
  ["late 1940s", ...within("1947-01-01", "1949-12-31")],
  ["early 9th century", ...within("0801-01-01", "0833-12-31")]
]);

table("what is missing comes from the right, or else from the left", [
  ["January – April 7, 1337", "1337-01-01", "1337-01-31", "1337-04-07", "1337-04-07"],
  ["3–4 and 14–15 October 1793", "1793-10-03", "1793-10-15"],
  ["1 May 1900 – 6 June", "1900-05-01", "1900-06-06"],
  ["3 May 1944 – 5", "1944-05-03", "1944-05-05"],
  ["3 May 1944 – 45", "1944-05-03", "1944-05-03", "1945-01-01", "1945-12-31"],
  ["May 5, 6 and 8, 1900", "1900-05-05", "1900-05-08"],
  ["1944: 28 October – 17 November", "1944-10-28", "1944-11-17"],
  ["December 1944 – January 1945", "1944-12-01", "1944-12-31", "1945-01-01", "1945-01-31"]
]);

table("alternatives give the envelope", [
  ["21 July, 20 August or 8 September 480 BC", ...within("-0479-07-21", "-0479-09-08")],
  ["29/30 January 1944", ...within("1944-01-29", "1944-01-30")],
  ["37 or 36 BC", ...within("-0036-01-01", "-0035-12-31")],
  ["spring 967/968", ...within("0967-03-01", "0968-05-31")],
  ["11 July 1487, possibly 1486 or 1478", ...within("1478-01-01", "1487-07-11")],
  ["18 September 1686 or 1688", ...within("1686-09-18", "1688-12-31")],
  ["Some time between 540 BC and 535 BC", ...within("-0539-01-01", "-0534-12-31")],
  ["25 June – 2 or 3 July 2022", "2022-06-25", "2022-06-25", "2022-07-02", "2022-07-03"],
  ["5 or 6 June–30 August 1944", "1944-06-05", "1944-06-06", "1944-08-30", "1944-08-30"],
  ["1173/1174", ...within("1173-01-01", "1174-12-31")],
  ["10 or 12 to 15 May 1900", "1900-05-10", "1900-05-12", "1900-05-15", "1900-05-15"],
  ["21–23 July, 20 August or 8–10 September 480 BC", "-0479-07-21", "-0479-09-08", "-0479-07-23", "-0479-09-10"],
  ["72 – 73 (traditional date) 73 – 74 (proposed date)", "0072-01-01", "0073-12-31", "0073-01-01", "0074-12-31"],
  ["either 1209 or 1219", ...within("1209-01-01", "1219-12-31")],
  ["mid- or late August 1914", ...within("1914-08-11", "1914-08-31")],
  ["AD 83 (or 84)", ...within("0083-01-01", "0084-12-31")]
]);

table("several engagements in one value give one span from first to last", [
  ["7 September 1812 (first) 12 October 1812 (second)", "1812-09-07", "1812-10-12"],
  ["First siege27 February – 27 May 1644Second siegeJuly – 2 December 1645", "1644-02-27", "1645-12-02"],
  ["Phase 1: 5–7 May 1944; Phase 2: June 1944", "1944-05-05", "1944-05-05", "1944-06-01", "1944-06-30"],
  ["19 October 2011 attack 20-24 October operation", "2011-10-19", "2011-10-24"]
]);

table("the new style is the value", [
  ["18 August[O.S.7 August]1805", "1805-08-18"],
  ["24 (O.S.: 13) September 1771", "1771-09-24"],
  ["30 September – 1 October 1799(O.S.— 19–20 September)", "1799-09-30", "1799-10-01"],
  ["March, 4–6[O.S.February, 19–21]1913", "1913-03-04", "1913-03-06"],
  ["27 July 1720 (O.S.)7 August 1720 (N.S.)", "1720-08-07"],
  ["20–21 June (2–3 JulyN.S.) 1824", "1824-07-02", "1824-07-03"],
  ["14 March[O.S.2 March]1808 – 3 May[O.S.21 April]1808", "1808-03-14", "1808-05-03"],
  ["25 July (Julian calendar) or 4 August (Gregorian calendar), 1666", "1666-08-04"],
  ["19 April 1706 (O.S.)20 April 1706 (Swedish calendar)30 April 1706 (N.S.)", "1706-04-30"],
  ["15 June 1745 (old style)", "1745-06-15"]
]);

table("two days that are one in the old and the new calendar are the new one", [
  ["14 (26) October 1854", "1854-10-26"],
  ["11 (O.S.)/22 (N.S.) June 1700", "1700-06-22"],
  ["22 (N.S.) June 1700", "1700-06-22"],
  ["28 (O.S.) May 11, 1700", "1700-05-11"],
  ["27 October (6 November), 1709 – 4 (15) July 1710", "1709-11-06", "1710-07-15"],
  ["14/26 October 1854", "1854-10-26"],
  ["2 [14] September 1812", "1812-09-14"],
  ["28 August (9 September) 1854", "1854-09-09"],
  ["28 August/9 September 1854", "1854-09-09"],
  ["October 14 (26), 1854", "1854-10-26"],
  ["26 (14) October 1854", "1854-10-26"],
  ["26 October (14 October) 1854", "1854-10-26"],
  ["24 April 1827 (6 May)", "1827-05-06"],
  ["25 December (6 January) 1854", "1854-01-06"],
  ["25 December 1853 (6 January 1854)", "1854-01-06"],
  ["30 December 1854/11 January", "1855-01-11"],
  ["10/21 June 1711", "1711-06-21"],
  ["8/21 August 1914", "1914-08-21"],
  ["17 February (1 March) 1900", "1900-03-01"],
  ["12 (24) – 13 (25) May 1877", "1877-05-24", "1877-05-25"],
  ["14–16 (26–28) October 1854", "1854-10-26", "1854-10-28"],
  ["14/26–16/28 October 1854", "1854-10-26", "1854-10-28"],
  ["28 September (10 October) – 5 (17) October 1854", "1854-10-10", "1854-10-17"]
]);

table("days that are not as far apart as the calendars are two", [
  ["14/25 October 1854", ...within("1854-10-14", "1854-10-25")],
  ["14/27 October 1954", ...within("1954-10-14", "1954-10-27")],
  ["14/24 October 1480", ...within("1480-10-14", "1480-10-24")],
  ["2[1] – 14 September 1812", "1812-09-02", "1812-09-14"]
]);

table("an end that is open or not stated is null", [
  ["24 February 2022 – present", "2022-02-24", "2022-02-24", null, null],
  ["since 19 April 2016", "2016-04-19", "2016-04-19", null, null],
  ["19 April 2016 onwards", "2016-04-19", "2016-04-19", null, null],
  ["1 March 2012 – ? September 2012", "2012-03-01", "2012-03-01", "2012-09-01", "2012-09-30"],
  ["22 March 2006 –", "2006-03-22", "2006-03-22", null, null],
  ["? – 5 May 1944", null, "1944-05-05", "1944-05-05", "1944-05-05"],
  ["until early September 1944", null, "1944-09-10", "1944-09-01", "1944-09-10"],
  ["before 1200", null, "1200-12-31", null, "1200-12-31"],
  ["after 1200", "1200-01-01", null, "1200-01-01", null],
  ["995 or earlier", null, "0995-12-31", null, "0995-12-31"]
]);

table("a start is not after its end", [
  ["1309 – 12 September 1309", "1309-01-01", "1309-09-12", "1309-09-12", "1309-09-12"],
  ["20 May – May 1944", "1944-05-20", "1944-05-20", "1944-05-20", "1944-05-31"]
]);

table("times of day, footnotes, copies, durations, other calendars and citations add nothing", [
  ["night of 16–17 November 1944", "1944-11-16", "1944-11-17"],
  ["morning of 17 November 1944", "1944-11-17"],
  ["8:20 AM, October 13, - 2:00 PM, October 14, 2005 27:40 hours", "2005-10-13", "2005-10-14"],
  ["1 October 20182 a.m. local time(UTC+03:30)", "2018-10-01"],
  ["5 a.m. to 7 p.m., 12 May 1797", "1797-05-12"],
  ["10 a.m. to 4 p.m. on 12 May 1797", "1797-05-12"],
  ["from 4–5 a.m., 12 May 1797", "1797-05-12"],
  ["8–9 pm, June 4, 1942", "1942-06-04"],
  ["20[1]– 24 October 1870[2][3]", "1870-10-20", "1870-10-24"],
  ["20 October<ref name=a>In 1901</ref> 1870<ref name=b />", "1870-10-20"],
  ["17–26 September 1944(1week and 2days)", "1944-09-17", "1944-09-26"],
  ["4–7June 1942;83 years ago(1942-06-07)", "1942-06-04", "1942-06-07"],
  ["four days in early August 1861", ...within("1861-08-01", "1861-08-10")],
  ["July 26, 657 AD(8 Safar to 10 Safar, 37 AH)", "0657-07-26"],
  ["15 Shawwal 2 AH9 April 624 CE", "0624-04-09"],
  ["January 10–12, 1863[1]:54–55", "1863-01-10", "1863-01-12"],
  ["638AD/17AH", ...within("0638-01-01", "0638-12-31")],
  ["March 3, 2018Some very long title of a newspaper article, Mar 8, 2018", "2018-03-03"],
  ["March 3, 2018 (news). Accessed 25 August 2018", "2018-03-03"]
]);

table("nothing datable is four nulls", [
  ["", null, null, null, null],
  [" - ", null, null, null, null],
  ["Unknown", null, null, null, null],
  ["12 days", null, null, null, null]
]);

describe("both ends say how they are known", () => {
  test.each([
    ["29 May 1944", "exact", "exact"],
    ["c. 29 May 1944", "approximate", "approximate"],
    ["mid-June – 29 November 1944", "approximate", "exact"],
    ["31 March 627 – c.14 April 627", "exact", "approximate"],
    ["24 February 2022 – present", "exact", "open"],
    ["24 February 2022 – ?", "exact", "unknown"],
    ["until 29 May 1944", "unknown", "exact"],
    ["before 1200", "open", "approximate"],
    ["after 1200", "approximate", "open"],
    ["Unknown", "unknown", "unknown"]
  ])("%s", (value, start, end) => expect(readWhen(value)).toMatchObject({start, end}));
});

describe("about, around and ? are approximate, and do not widen", () => {
  test.each([
    ["c. 1807", true],
    ["around 1807", true],
    ["October 4?, 1813", true],
    ["1807 (approx.)", true],
    ["possibly 1807", true],
    ["5 June 1807, around 2 p.m.", false],
    ["31 March 627 –c.14 April 627", true],
    ["mid-June 1944", false],
    ["1807 or 1808", false]
  ])("%s", (value, approximate) => expect(readWhen(value).approximate).toBe(approximate));
  test("c. 14 April 627 is that day", () => expect(daysOf("c. 14 April 627")).toEqual(four(["0627-04-14"])));
});
