import {expect, test, describe} from "vitest";
import {groupsOf, withoutRedundant} from "../../../src/reading/date/brackets.js";
import {tokensOf} from "../../../src/reading/date/tokens.js";

/** Each group as its opening bracket and what it holds. */
const groups = (raw: string) =>
  groupsOf(tokensOf(raw)).map(({bracket, tokens}) => [bracket?.value ?? "", ...tokens.map(({text}) => text)].join(" "));

test.each([
  ["outermost brackets are groups, what is between them too", "5 (6) May", [" 5", "( 6", " May"]],
  ["a bracket inside of another is a part of it", "5 (6 [7 April] 8) May", [" 5", "( 6 7 April 8", " May"]],
  ["a footnote in a bracket is left out", "5 (6 [7] 8) May", [" 5", "( 6 8", " May"]],
  ["a bracket without a partner is left out", "5 (6 May", [" 5 6 May"]],
  ["a closing bracket without a partner too", "5) 6 May", [" 5 6 May"]],
  ["brackets that cross: the first stands", "5 (6 [7) 8] May", [" 5", "( 6 7", " 8 May"]]
])("%s", (_, raw, expected) => expect(groups(raw)).toEqual(expected));

const read = (raw: string) => withoutRedundant(groupsOf(tokensOf(raw)));
const texts = (tokens: readonly {text: string}[]) => tokens.map(({text}) => text).join(" ");

describe("what adds nothing to a date is taken out", () => {
  test.each([
    ["3 May 1944[1]", "3 May 1944"],
    ["1192[1?]", "1192"],
    ["3 May 1944 (2 weeks)", "3 May 1944"],
    ["3 May 1944 (1944-05-03)", "3 May 1944"],
    ["638 AD / 17 AH", "638 AD /"],
    ["21 Jumada I 917, 5 May 1511", ", 5 May 1511"],
    ["3 May 1944 (5 Nisan)", "3 May 1944"],
    ["18 August [O.S. 7] 1805", "18 August 1805"]
  ])("%j is %j", (raw, expected) => expect(texts(read(raw).tokens)).toBe(expected));
});

describe("a bracket that holds the date, its doubt, its rival or its new style stays", () => {
  test.each([
    ["Siege (3 May 1944)", "Siege 3 May 1944"],
    ["3 May (?) 1944", "3 May ? 1944"],
    ["1807 (approx.)", "1807 approx"],
    ["3 May 1944 (or 5 May)", "3 May 1944 ( or 5 May"],
    ["1192 (1193?)", "1192 ( 1193 ?"],
    ["3 May 1700 (14 May N.S.)", "3 May 1700 N.S. 14 May N.S."],
    ["14 (26) October 1854", "14 ( 26 October 1854"]
  ])("%j is %j", (raw, expected) => expect(texts(read(raw).tokens)).toBe(expected));
});

test("brackets that may repeat the date are kept as copies", () =>
  expect(read("3 May 1944 (1944-05-03)[1]").copies.map(({tokens}) => texts(tokens))).toEqual(["1944-05-03"]));

test.each([
  ["14 (26) October 1854", ["26"]],
  ["14 October (26 October 1854)", ["26 October 1854"]],
  ["October 14 (26), 1854", ["26"]],
  ["14 October (26) 1854", []],
  ["14 (siege 26) October 1854", []],
  ["1854 (26 October)", []]
])("a bracket may hold the day before it in the other calendar: of %s %j", (raw, expected) =>
  expect(read(raw).duals.map(({tokens}) => texts(tokens))).toEqual(expected)
);
