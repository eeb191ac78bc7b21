import {expect, test} from "vitest";
import {withJoinedTimes, withOrdinals, withStylesBehindMonths} from "../../../src/reading/date/token-passes.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** What is left of a value, the times as `T`. */
const left = (raw: string) =>
  withJoinedTimes(tokensOf(raw))
    .map(({kind, text}) => (kind === "time" ? "T" : text))
    .join(" ");

test.each([
  ["5 a.m. to 7 p.m., 12 May", "T , 12 May"],
  ["from 5 to about 7 a.m., 12 May", "T , 12 May"],
  ["between 5 and 7 a.m. on 12 May", "T on 12 May"],
  ["4–5 a.m., 12 May", "T , 12 May"],
  ["0530–0700 hours, 12 May", "T , 12 May"],
  ["12 May, 21:40– 04:15", "12 May , T"],
  ["12 May 1944 at 0530", "12 May 1944 at T"],
  ["5.30–7.30 p.m., 12 May", "T , 12 May"],
  ["5–6 a.m. and 7–8 p.m.", "T"]
])("a stretch of times is one: %j is %j", (raw, expected) => expect(left(raw)).toBe(expected));

test.each([
  ["June 4 – 8 p.m. June 5", "June 4 – T June 5"],
  ["12 May – 5 a.m. 13 May", "12 May – T 13 May"],
  ["5 a.m. 12 May – 7 p.m. 13 May", "T 12 May – T 13 May"],
  ["12 May 1944 – 5 a.m. 13 May", "12 May 1944 – T 13 May"],
  ["12, 5 a.m.", "12 , T"],
  ["4 – 5 June", "4 – 5 June"]
])("a day joined to a time stays: %j is %j", (raw, expected) => expect(left(raw)).toBe(expected));

/** The ordinal words that were made numbers. */
const numbers = (raw: string) =>
  withOrdinals(tokensOf(raw)).flatMap((token) =>
    token.kind === "number" && /[a-z]{4}/i.test(token.text) ? token.value : []
  );

test.each<[value: string, ...found: number[]]>([
  ["fourth of July", 4],
  ["the twenty-first of May", 21],
  ["thirtieth of May", 30],
  ["May the fourth, 1695", 4],
  ["fifth century", 5],
  ["fifth-century", 5],
  ["late fifth or early sixth century", 5, 6],
  ["Second siege, May 1695"],
  ["first half of May"],
  ["5 May second siege 1695"],
  ["First: 14 June 1944 Second: 22 June 1945"],
  ["the first days of June"]
])("an ordinal word is a number before a century or a month and after a month: %s", (value, ...found) =>
  expect(numbers(value)).toEqual(found)
);

test.each([
  ["22 N.S. June 1700", "22 June N.S. 1700"],
  ["11 O.S. / 22 N.S. June 1700", "11 O.S. / 22 June N.S. 1700"],
  ["22 June N.S. 1700", "22 June N.S. 1700"],
  ["June 11 O.S. June 22, 1700", "June 11 O.S. June 22 , 1700"],
  ["28 June 1700 O.S. July 1700", "28 June 1700 O.S. July 1700"]
])("a style between a day and its month goes behind the month: %j is %j", (raw, expected) =>
  expect(
    withStylesBehindMonths(tokensOf(raw))
      .map(({text}) => text)
      .join(" ")
  ).toBe(expected)
);
