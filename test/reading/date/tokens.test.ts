import {describe, expect, test} from "vitest";
import {tokensOf, withJoinedTimes} from "../../../src/reading/date/tokens.js";

/** Kind and text of each token. */
const tokens = (raw: string) => tokensOf(raw).map(({kind, text}) => `${kind} ${text}`);

describe("a value is cut into words, numbers and marks", () => {
  test.each([
    ["29 May 1944", ["number 29", "month May", "number 1944"]],
    ["29May1944", ["number 29", "month May", "number 1944"]],
    ["1 JulyN.S.", ["number 1", "month July", "style N.S."]],
    ["first half of June", ["part first half", "filler of", "month June"]],
    ["first-half", ["part first-half"]],
    ["the twenty-first", ["filler the", "number twenty-first"]],
    ["no later than May", ["bound no later than", "month May"]],
    ["May (?)", ["month May", "open (", "query ?", "close )"]],
    ["May\nJune", ["month May", "break \n", "month June"]],
    ["1944\ue007\ue001 5", ["number 1944", "break \ue001", "number 5"]],
    ["١٩٤٤", ["strange ١٩٤٤"]],
    ["June '44", ["month June", "strange '44"]]
  ])("%j", (raw, expected) => expect(tokens(raw)).toEqual(expected));
});

test.each([
  ["5–6 May", "dash"],
  ["5 – 6 May", "to"],
  ["5– 6 May", "to"],
  ["5 to 6 May", "to"],
  ["5/6 May", "slash"]
])("a dash with white space on a side joins more loosely: %s", (raw, link) =>
  expect(tokensOf(raw)[1]).toMatchObject({kind: "link", value: link})
);

test("a token's span is its text", () => {
  const raw = "  mid-June –29 November[1] 1944";
  for (const {text, start, end} of tokensOf(raw)) expect(raw.slice(start, end)).toBe(text);
});

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
