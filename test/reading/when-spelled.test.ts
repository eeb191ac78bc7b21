import {expect, test} from "vitest";
import {readWhen} from "../../src/reading/when.js";
import {table, within} from "./written-days.js";

table("days are written in words before their month, behind it, and in ranges", [
  ["Ninth October 1753", "1753-10-09"],
  ["Eighth to eleventh May 1753", "1753-05-08", "1753-05-11"],
  ["second and third May 1753", "1753-05-02", "1753-05-03"],
  within("twenty-seventh or twenty-eighth of March 1753", "1753-03-27", "1753-03-28"),
  ["twenty-seventh of October 1753", "1753-10-27"],
  ["Thirty first of October 1753", "1753-10-31"],
  ["May eighth – tenth, 1753", "1753-05-08", "1753-05-10"],
  ["May eighth and tenth, 1753", "1753-05-08", "1753-05-10"],
  ["9th day of August 1753", "1753-08-09"],
  ["the ninth day of August, 1753", "1753-08-09"],
  ["12.th May 1753", "1753-05-12"],
  ["first 3 May 1753 second 5 June 1753", "1753-05-03", "1753-06-05"],
  ["First, May 1753; second, June 1753", "1753-05-01", "1753-05-31", "1753-06-01", "1753-06-30"],
  within("Second battle May 1753", "1753-05-01", "1753-05-31")
]);

table("marks stand between any two parts of a date", [
  ["19-February 1829", "1829-02-19"],
  ["19/February 1829", "1829-02-19"],
  ["19 Feb-1829", "1829-02-19"],
  ["Feb-9-1829", "1829-02-09"],
  ["Feb/9/1829", "1829-02-09"],
  ["February-19, 1829", "1829-02-19"],
  ["February–19 March 1829", "1829-02-01", "1829-02-28", "1829-03-19", "1829-03-19"],
  within("07-1829", "1829-07-01", "1829-07-31"),
  within("7-1829", "1829-07-01", "1829-07-31"),
  within("7 / 1829", "1829-07-01", "1829-07-31"),
  ["1-1000 AD", "0001-01-01", "0001-12-31", "1000-01-01", "1000-12-31"],
  within("Febr. 1829", "1829-02-01", "1829-02-28"),
  ["24th October 1829, 10 o'clock", "1829-10-24"],
  ["2016-05-02T16:54:59.042", "2016-05-02"]
]);

table("quarters, halves and other parts stand behind their year too", [
  within("1485, third quarter", "1485-07-01", "1485-09-30"),
  within("1485 (fourth quarter)", "1485-10-01", "1485-12-31"),
  within("1485/Q4", "1485-10-01", "1485-12-31"),
  within("1485-Q2", "1485-04-01", "1485-06-30"),
  within("1485 the third quarter", "1485-07-01", "1485-09-30"),
  within("third-quarter 1485", "1485-07-01", "1485-09-30"),
  within("first-half of 1485", "1485-01-01", "1485-06-30"),
  within("H2 1485", "1485-07-01", "1485-12-31"),
  ["1485 late – autumn 1486", "1485-09-01", "1485-12-31", "1486-09-01", "1486-11-30"],
  within("1485 early May", "1485-05-01", "1485-05-10"),
  within("1485 late summer", "1485-06-01", "1485-08-31"),
  ["1485, early to mid May", "1485-05-01", "1485-05-10", "1485-05-11", "1485-05-20"],
  ["early-to-mid 1480s to late 1490s", "1480-01-01", "1486-12-31", "1497-01-01", "1499-12-31"],
  ["1776 July 4 and 5", "1776-07-04", "1776-07-05"],
  ["1776 July 4, 5 or 6", "1776-07-04", "1776-07-06", "1776-07-04", "1776-07-06"]
]);

table("a winter has its two years before it or behind it", [
  within("1911-12 winter", "1911-12-01", "1912-02-29"),
  within("1911–12 winter", "1911-12-01", "1912-02-29"),
  within("1911/12, winter", "1911-12-01", "1912-02-29"),
  within("1911-1912 winter", "1911-12-01", "1912-02-29"),
  within("winter 1911-1912", "1911-12-01", "1912-02-29"),
  within("midwinter 1911–12", "1911-12-01", "1912-02-29"),
  ["1911 winter – 1912 spring", "1911-12-01", "1912-02-29", "1912-03-01", "1912-05-31"]
]);

table("words stand glued to a season or month; an austral season is half a year off", [
  within("Latesummer 1536", "1536-06-01", "1536-08-31"),
  within("midsummer 1536", "1536-06-01", "1536-08-31"),
  within("lateJune 1536", "1536-06-21", "1536-06-30"),
  within("Australwinter of 1536", "1536-06-01", "1536-08-31"),
  within("austral summer 1982", "1982-12-01", "1983-02-28")
]);

table("bounds are words, phrases and signs, before a date or behind it", [
  within("earlier than 1829", null, "1829-12-31"),
  within("later than June 1829", "1829-06-01", null),
  within("1829 at the latest", null, "1829-12-31"),
  within("1829 (at the latest)", null, "1829-12-31"),
  within("at the earliest 1829", "1829-01-01", null),
  within("3 May 1829 at the earliest, 5 May 1829 at the latest", "1829-05-03", "1829-05-05"),
  within("< 1829", null, "1829-12-31"),
  within("≥1829", "1829-01-01", null),
  within("1829+", "1829-01-01", null)
]);

table("decades and centuries have an s or c of any kind", [
  within("1830S", "1830-01-01", "1839-12-31"),
  within("1830 's", "1830-01-01", "1839-12-31"),
  ["30s–20s BC", "-0038-01-01", "-0029-12-31", "-0028-01-01", "-0019-12-31"],
  within("19c", "1801-01-01", "1900-12-31"),
  within("c.19c?", "1801-01-01", "1900-12-31"),
  ["late 19c–early 20c", "1868-01-01", "1900-12-31", "1901-01-01", "1933-12-31"],
  within("turn of the 19th century", "1768-01-01", "1833-12-31"),
  within("turn of 1829", "1828-09-01", "1829-04-30")
]);

table("years of the Hijra are none of ours", [
  within("AH 8 (630)", "0630-01-01", "0630-12-31"),
  ["15 Shawwal 2 AH9 April 624", "0624-04-09"]
]);

test.each(["Q3 1911 ", "1911 early ", "May first, second, ", "111,111,", "late-", "1902-03 "])(
  "a long row of %j is read like a short one",
  (part) => {
    const {earliest, latest} = readWhen(part.repeat(20));
    expect(readWhen(part.repeat(20_000), {trace: true})).toMatchObject({earliest, latest});
  }
);

table("first and last days are an early and a late part, weeks are seven days from the first or to the last", [
  within("the first days of June 1704", "1704-06-01", "1704-06-10"),
  within("opening days of June 1704", "1704-06-01", "1704-06-10"),
  within("last days of August 1704", "1704-08-21", "1704-08-31"),
  within("the final days of April 1704", "1704-04-21", "1704-04-30"),
  within("first week of May 1704", "1704-05-01", "1704-05-07"),
  within("2nd week of June 1704", "1704-06-08", "1704-06-14"),
  within("third week of June 1704", "1704-06-15", "1704-06-21"),
  within("last week of February 1704", "1704-02-23", "1704-02-29"),
  within("final week of May 1704", "1704-05-25", "1704-05-31"),
  ["first day of May 1704", "1704-05-01"],
  ["last day of February 1704", "1704-02-29"],
  ["first week of May to last week of June 1704", "1704-05-01", "1704-05-07", "1704-06-24", "1704-06-30"],
  ["last week of May – 3 June 1704", "1704-05-25", "1704-05-31", "1704-06-03", "1704-06-03"],
  within("last days of 1704", "1704-12-21", "1704-12-31"),
  within("first week of 1704", "1704-01-01", "1704-01-07"),
  ["First day: 5 June 1704", "1704-06-05"]
]);

table("what an editor supplies in square brackets is a part of the date where it lacks it", [
  ["[July] 4 1776", "1776-07-04"],
  ["4 [July] 1776", "1776-07-04"],
  ["July 4 [1776]", "1776-07-04"],
  ["[4 July] 1776", "1776-07-04"],
  ["[4] July 1776", "1776-07-04"],
  ["July [4], 1776", "1776-07-04"],
  ["5 June – [4] July 1776", "1776-06-05", "1776-07-04"],
  within("[early] July 1776", "1776-07-01", "1776-07-10"),
  within("[before] 1276", null, "1276-12-31"),
  within("60 [BC]", "-0059-01-01", "-0059-12-31"),
  ["4 July[4] 1776", "1776-07-04"],
  within("July[4] 1776", "1776-07-01", "1776-07-31"),
  within("July 1776 [4]", "1776-07-01", "1776-07-31"),
  ["4 July 1776 [c]", "1776-07-04"]
]);
