import {describe, expect, test} from "vitest";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** Kind and text of each token. */
const tokens = (raw: string) => tokensOf(raw).map(({kind, text}) => `${kind} ${text}`);

describe("a value is cut into words, numbers and marks", () => {
  test.each([
    ["29 May 1944", ["number 29", "month May", "number 1944"]],
    ["29May1944", ["number 29", "month May", "number 1944"]],
    ["1 JulyN.S.", ["number 1", "month July", "style N.S."]],
    ["first half of June", ["part first half", "filler of", "month June"]],
    ["May (?)", ["month May", "open (", "query ?", "close )"]],
    ["May<br>June", ["month May", "break <br>", "month June"]],
    ["1944<ref name=a>5</ref>", ["number 1944", "open <ref name=a>", "number 5", "close </ref>"]],
    ["28&nbsp;May", ["number 28", "month May"]],
    ["١٩٤٤", ["strange ١٩٤٤"]],
    ["June '44", ["month June", "strange '44"]]
  ])("%j", (raw, expected) => expect(tokens(raw)).toEqual(expected));
});

test.each([
  ["5–6 May", "dash"],
  ["5 – 6 May", "to"],
  ["5– 6 May", "to"],
  ["5&nbsp;&ndash; 6 May", "to"],
  ["5 to 6 May", "to"],
  ["5/6 May", "slash"]
])("a dash with white space on a side joins more loosely: %s", (raw, link) =>
  expect(tokensOf(raw)[1]).toMatchObject({kind: "link", value: link})
);

test("a token's span is its text", () => {
  const raw = "  mid-June –29 November[1] 1944";
  for (const {text, start, end} of tokensOf(raw)) expect(raw.slice(start, end)).toBe(text);
});
