import {expect, test} from "vitest";
import {withJoinedTimes} from "../../../src/reading/date/token-passes.js";
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
  ["12 May 1944 at 0530", "12 May 1944 T"],
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
