import {describe, expect, test} from "vitest";
import {readNames} from "../../../src/reading/names.js";
import {readTally} from "../../../src/reading/tally.js";
import type {Step} from "../../../src/reading/report.js";
import {readWhen} from "../../../src/reading/when.js";
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
    ["so does a template, in whatever words", "{{c.|5}}6, {{frac|1|2}}7", "c. 5 6,  1⁄2 7"],
    ["so do quotes", "''5'' '''men''', 5''6''", "5 men, 5 6"],
    ["a link shows its label", "2 [[Schooner|armed schooner]]s, [[men]]", "2 armed schooners, men"],
    ["an external one too", "5 [https://example.org/9 men]", "5  men"],
    ["a picture shows nothing", "[[File:Flag 5.svg|20px]] 5", " 5"],
    ["entities are characters", "5&nbsp;&ndash;&nbsp;6 &amp; 7&#8239;000 &foo;", "5 – 6 & 7 000 &foo;"],
    ["text without markup stays as it is", "<nowiki>[[5]]</nowiki>", "[[5]]"],
    ["a parameter's name shows nothing", "{{{year}}}5{{{year|1944}}}", "5"],
    ["struck-out text shows nothing", "5 <s>6</s><del>7</del><strike>8</strike> 9 <s>10", "5  9 10"],
    ["spaces of every width are plain ones", "5\u00a0000\u2009\u2007men\u202f\u3000\t6", "5 000  men   6"],
    ["a list stands in lines of its own", "5 men {{ubl|3 A|2 B}} and 6", "5 men \n3 A\n2 B\n and 6"],
    ["but makes no empty one", "* {{ubl|3 A|2 B}}<br>4 {{ubl|1 C}}", "* 3 A\n2 B\n4 \n1 C"],
    ["a template shows its text as it stands there", "5{{nowrap|-pounder}}s, {{small|6}}7", "5-pounders, 6 7"],
    ["a flag heads its line", "{{flagicon|A}} 5<br>{{flag|B}}: 6<br>{{flagicon|C}}:<br>7", "A:  5\nB: 6\nC:\n7"],
    ["signs of others are no text", "5\ue001\ue0076", "5 6"]
  ])("%s: %j", (_, raw, expected) => expect(shown(raw)).toBe(expected));
});

test.each("\u00ad \u200b \u200c \u200d \u200e \u2060 \u2066 \ufe0f \ufeff \u{e0100} &shy; &#8203;".split(" "))(
  "%j is not seen: a number with it in it is what it looks like, and has its span",
  (unseen) => {
    const raw = `of ${unseen}5,${unseen}000${unseen}–6${unseen}${unseen}500${unseen} men`;
    const {text, spanOf} = textOf(raw, "amounts");
    expect(text).toBe("of 5,000–6500 men");
    const {start, end} = spanOf(3, 8);
    expect(raw.slice(start, end)).toBe(`5,${unseen}000`);
    const {items, personnel} = readTally(raw, "strength");
    expect(personnel).toMatchObject({low: 5000, high: 6500});
    expect(items).toMatchObject([{text: raw.slice(3 + unseen.length)}]);
    expect(readWhen(`5${unseen} Ma${unseen}y 19${unseen}44`)).toMatchObject({earliest: "1944-05-05", issues: []});
    expect(readNames(`Re${unseen}ds, A`).names).toMatchObject([{text: `Re${unseen}ds`}, {text: "A"}]);
  }
);

test("that holds for every character that Unicode calls ignorable, and every space is one", () => {
  const points = Array.from({length: 0xe1000}, (_, point) => String.fromCodePoint(point));
  const unseen = points.filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));
  expect(unseen.length).toBeGreaterThan(4000);
  expect(unseen.filter((character) => textOf(`5${character}6`, "amounts").text !== "56")).toEqual([]);
  const spaces = points.filter((character) => /\p{Zs}/u.test(character));
  expect(spaces.filter((character) => textOf(`5${character}6`, "amounts").text !== "5 6")).toEqual([]);
});

test("a trace says what templates, references, comments and struck-out text became", () => {
  const raw = "{{small|{{circa|500}} men}}<ref>or 600</ref> <s>7 guns</s> <!-- no --> {{coord|1|2}} {{odd|3}}{{efn|8}}";
  const trace: Step[] = [];
  textOf(raw, "amounts", trace);
  expect(trace.map(({pass, rule, text, as}) => [pass, rule, text, as])).toEqual([
    ["markup", "template", "{{small|{{circa|500}} men}}", "c. 500 men"],
    ["markup", "template", "{{circa|500}}", "c. 500"],
    ["markup", "reference", "<ref>or 600</ref>", "a reference, which gives no amount"],
    ["markup", "struck-out text", "<s>7 guns</s>", "struck out, and so not said"],
    ["markup", "comment", "<!-- no -->", "a comment, which the page does not show"],
    ["markup", "template", "{{coord|1|2}}", "nothing, as the page shows no text of it"],
    ["markup", "template", "{{odd|3}}", "3"],
    ["markup", "reference", "{{efn|8}}", "a reference, which gives no amount"]
  ]);
  expect(trace.every(({start, end, text}) => raw.slice(start, end) === text)).toBe(true);
});

test.each([
  ["about 8,000 [[man|men]]<br>5", "men", "men"],
  ["about 8,000 [[man|men]]<br>5", "\n", "<br>"],
  ["5&nbsp;&ndash;&nbsp;6", "–", "&ndash;"],
  ["5&nbsp;&ndash;&nbsp;6", "5 –", "5&nbsp;&ndash;"],
  ["{{nowrap|5 men}} of {{flag|Redland}}", "5 men", "5 men"],
  ["12{{KIA}} of 13", "12 killed", "12{{KIA}}"],
  ["{{killed in action|12}} of 13", "12 killed", "{{killed in action|12}}"],
  ["'''Reds''' 5", "Reds", "Reds"],
  ["7<ref>8</ref> 9", "\ue007", "<ref>8</ref>"]
])("of %j the text %j was written %j", (raw, stretch, expected) => {
  const {text, spanOf} = textOf(raw, "amounts");
  const at = text.indexOf(stretch);
  const {start, end} = spanOf(at, at + stretch.length);
  expect(raw.slice(start, end)).toBe(expected);
});
