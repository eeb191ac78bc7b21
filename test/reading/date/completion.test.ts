import {describe, expect, test} from "vitest";
import {completed} from "../../../src/reading/date/completion.js";
import {pointsOf} from "../../../src/reading/date/points.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** Each date as day/month/year, with `-` for what it has not. */
const dates = (raw: string) =>
  completed(pointsOf(tokensOf(raw)))
    .map(({day, month, year}) => [day, month, year?.value].map((part) => part ?? "-").join("/"))
    .join(" ");

describe("what a date leaves out comes from its neighbours", () => {
  test.each([
    ["21–23 July 1944", "21/7/1944 23/7/1944"],
    ["June – August 1812", "-/6/1812 -/8/1812"],
    ["May 5, 6 and 8, 1900", "5/5/1900 6/5/1900 8/5/1900"],
    ["3 May 1944 – 5", "3/5/1944 5/5/1944"],
    ["1 May 1900 – 6 June", "1/5/1900 6/6/1900"],
    ["37 or 36 BC", "-/-/37 -/-/36"],
    ["15 July/August 1900", "15/7/1900 15/8/1900"],
    ["1530: 31 October – 20 December", "31/10/1530 20/12/1530"],
    ["22 August, 2 September, 1628", "22/8/1628 2/9/1628"]
  ])("%s: %s", (raw, expected) => expect(dates(raw)).toBe(expected));
});

test.each([
  ["1944", "-/-/1944"],
  ["May 1944 fall", "-/5/1944"],
  ["3 May 1944, 5 men", "3/5/1944"]
])("what is no date beside others is left out: %s: %s", (raw, expected) => expect(dates(raw)).toBe(expected));
