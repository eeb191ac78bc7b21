import {describe, expect, test} from "vitest";
import {textOf} from "../../../src/reading/markup/text.js";

/** The text with `§` for a rule and `°` for a reference. */
const shown = (raw: string) => textOf(raw, "amounts").text.replaceAll("\ue001", "§").replaceAll("\ue007", "°");

describe("a value is the text that the page shows", () => {
  test.each([
    ["plain text stays", "8,000 men • [1] it's | 5–6", "8,000 men • [1] it's | 5–6"],
    ["tags end lines", "1<br>2<br />3</p>4<BR>5\n6", "1\n2\n3\n4\n5\n6"],
    ["rules, also drawn ones", "1<hr />2 ---- 3", "1§2 § 3"],
    ["references", '5<ref>Smith 2004</ref> 6<ref name="a"/>, 7{{efn|8}}', "5° 6°, 7°"],
    ["a comment shows nothing, and divides digits", "5<!-- was 6 -->, 7<!-- 8 -->9", "5, 7 9"],
    ["tags that set text are looked through", "<small>5 <b>men</b></small>", "5 men"],
    ["but divide digits", "500<sup>3</sup>", "500 3"],
    ["so do quotes", "''5'' '''men''', 5''6''", "5 men, 5 6"],
    ["a link shows its label", "2 [[Schooner|armed schooner]]s, [[men]]", "2 armed schooners, men"],
    ["an external one too", "5 [https://example.org/9 men]", "5  men"],
    ["a picture shows nothing", "[[File:Flag 5.svg|20px]] 5", " 5"],
    ["entities are characters", "5&nbsp;&ndash;&nbsp;6 &amp; 7&#8239;000 &foo;", "5 – 6 & 7\u202f000 &foo;"],
    ["text without markup stays as it is", "<nowiki>[[5]]</nowiki>", "[[5]]"],
    ["a parameter's name shows nothing", "{{{year}}}5{{{year|1944}}}", "5"],
    ["struck-out text shows nothing", "5 <s>6</s><del>7</del><strike>8</strike> 9 <s>10", "5  9 10"],
    ["signs of others are no text", "5\ue001\ue0076", "5 6"]
  ])("%s: %j", (_, raw, expected) => expect(shown(raw)).toBe(expected));
});

test.each([
  ["about 8,000 [[man|men]]<br>5", "men", "men"],
  ["about 8,000 [[man|men]]<br>5", "\n", "<br>"],
  ["5&nbsp;&ndash;&nbsp;6", "–", "&ndash;"],
  ["5&nbsp;&ndash;&nbsp;6", "5 –", "5&nbsp;&ndash;"],
  ["{{nowrap|5 men}} of {{flag|Redland}}", "5 men", "5 men"],
  ["12{{KIA}} of 13", "12 killed", "12{{KIA}}"],
  ["'''Reds''' 5", "Reds", "Reds"],
  ["7<ref>8</ref> 9", "\ue007", "<ref>8</ref>"]
])("of %j the text %j was written %j", (raw, stretch, expected) => {
  const {text, spanOf} = textOf(raw, "amounts");
  const at = text.indexOf(stretch);
  const {start, end} = spanOf(at, at + stretch.length);
  expect(raw.slice(start, end)).toBe(expected);
});
