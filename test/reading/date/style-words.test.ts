import {expect, test} from "vitest";
import {withStylesBehindMonths} from "../../../src/reading/date/style-words.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

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
