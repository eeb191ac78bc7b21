import {expect, test} from "vitest";
import {groupsOf} from "../../../src/reading/date/brackets.js";
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
