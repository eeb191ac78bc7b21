import {describe, expect, test} from "vitest";
import type {FieldKind} from "../../../src/reading/markup/templates/setting.js";
import {knownTemplate} from "../../../src/reading/markup/templates/treatment.js";
import {treeOf} from "../../../src/reading/markup/tree.js";
import {valueOf} from "../../../src/reading/markup/walk.js";

const read = (source: string, kind: FieldKind) => valueOf(treeOf(source).nodes, kind, source);
const text = (source: string, kind: FieldKind = "amounts") => read(source, kind).text;

test.each(["{{*}}", "{{•}}", "{{·}}", "{{bull}}", "{{dot}}"])(
  "%s divides names and amounts, and is a dot in text",
  (mark) => {
    expect(text(`A. Bee${mark}C. Dee`, "names")).toBe("A. Bee\nC. Dee");
    expect(text(`500 men${mark}20 guns`)).toBe("500 men\n20 guns");
    expect(text(`3 May${mark}5 May`, "text")).toBe("3 May • 5 May");
  }
);

test("a dot divides names as a comma does", () => expect(text("A. Bee • C. Dee", "names")).toBe("A. Bee\nC. Dee"));

type Rows = [source: string, text: string][];

test.each([
  ...[
    "<br>",
    "<br/>",
    "<br />",
    "<BR>",
    "< br >",
    "</br>",
    "<br\\>",
    "<br clear=all>",
    "<br\n/>",
    "{{br}}",
    "{{break}}"
  ],
  ..."<p>,<div>,<li>,\n\n,\n* ".split(",")
])("%j ends a line", (mark) => expect(text(`500 men${mark}20 guns`).replace("• ", "")).toBe("500 men\n20 guns"));

describe("the end of a line of the source is a space, but at list items and empty lines", () => {
  test.each<Rows[number]>([
    ["500\nmen", "500 men"],
    ["500 men\n\n\n20 guns", "500 men\n20 guns"],
    ["\n* 500 men\n* 20 guns\n", "500 men\n20 guns"],
    ["* 500 men\n20 guns", "500 men\n20 guns"],
    ["5,000:\n* 3,000 foot\n** 100 guards\n* 2,000 horse", "5,000:\n• 3,000 foot\n• 100 guards\n• 2,000 horse"],
    ["# 500 men\n# 20 guns", "500 men\n20 guns"],
    ["; Army\n: 500 men", "Army\n500 men"]
  ])("%j", (source, expected) => expect(text(source)).toBe(expected));
});

test.each([
  ["500<hr>20"],
  ["500<hr />20"],
  ["500<br><hr width=50%><br>20"],
  ["500\n----\n20"],
  ["500{{hr}}20"],
  ["<hr>500<hr><hr>20<hr>"]
])("%j has one rule, between the two groups", (source) => expect(text(source)).toBe("500<hr />20"));

describe("every form of list gives one entry a line", () => {
  test.each<[string]>([
    ["{{plainlist|\n* 500 men\n* 20 guns\n}}"],
    ["{{Plainlist}}\n* 500 men\n* 20 guns\n{{endplainlist}}"],
    ["{{plain list|1=\n* 500 men\n* 20 guns}}"],
    ["{{unbulleted list|500 men|20 guns}}"],
    ["{{Ubl|500 men|20 guns}}"],
    ["{{ubl | 500 men | 20 guns | }}"],
    ["{{flatlist|\n* 500 men\n* 20 guns}}"],
    ["{{hlist|500 men|20 guns}}"],
    ["{{collapsible list|framestyle=border:none;|500 men|20 guns}}"],
    ["{{Collapsible_list|titlestyle=a=b|1=500 men|2=20 guns}}"],
    ["{{tree list}}\n* 500 men\n* 20 guns\n{{tree list/end}}"],
    ["{{nowrap|{{ubl|500 men|{{small|20 guns}}}}}}"],
    ["<ul><li>500 men</li><li>20 guns</li></ul>"]
  ])("%j", (source) => expect(text(source)).toBe("500 men\n20 guns"));

  test("a title stands above its entries, which have bullets", () =>
    expect(text("{{Collapsible list|title=[[Navy]]:|5 ships|3 boats}}")).toBe("Navy:\n• 5 ships\n• 3 boats"));

  test.each<Rows[number]>([
    ["* 10 killed\n* {{clist|title=20 wounded|5 A|15 B}}\n* 3 lost", "10 killed\n20 wounded:\n• 5 A\n• 15 B\n3 lost"],
    ["* 10 killed\n* {{clist|title=20 wounded|\n* 5 A\n* 15 B}}", "10 killed\n20 wounded:\n• 5 A\n• 15 B"],
    ["{{clist|title=9|{{ubl|title=5|3 A|2 B}}|4 C}}", "9:\n• 5:\n• 3 A\n• 2 B\n• 4 C"],
    ["* 20\n** {{ubl|5 A|15 B}}", "20\n• 5 A\n• 15 B"],
    ["* 20<br>5 guns\n* 3 horses", "20\n5 guns\n3 horses"],
    ["{{clist|title=20<ref>x</ref>|}}", "20"]
  ])("entries stand below their title, wherever the list stands: %j", (source, expected) =>
    expect(text(source)).toBe(expected)
  );
});

describe("what only sets text leaves the text", () => {
  test.each<Rows[number]>([
    ["'''500''' ''men''", "500 men"],
    ["<small>500</small> <span style='a'>men</span>", "500 men"],
    ["{{nowrap|500 men}}", "500 men"],
    ["{{small|{{nowrap|500&nbsp;men}}}}", "500 men"],
    ["{{lang|fr|500 hommes}}", "500 hommes"],
    ["{{lang-fr|500 hommes}}", "500 hommes"],
    ["{{abbr|500|five hundred}}", "500"],
    ["[[Soldier|500 men]]", "500 men"],
    ["500 [[horse]]s", "500 horses"],
    ["[https://host.example/list 500 men]", "500 men"],
    ["500{{nbsp}}men", "500 men"],
    ["500{{snd}}600", "500 – 600"],
    ["500{{ndash}}600", "500–600"],
    ["<nowiki>500 [[men]]</nowiki>", "500 [[men]]"],
    ["{{formatnum:5000}} men", "5000 men"],
    ["{{val|5000}} men", "5000 men"],
    ["500 men<!-- or 600? -->", "500 men"],
    ["< 500 men", "< 500 men"],
    ["a < b and c > d", "a < b and c > d"],
    ["{{convert|75|mm|in}} guns", "75 mm guns"],
    ["{{cvt|5|to|10|km}}", "5 to 10 km"],
    ["{{convert|5|-|10|km|mi|abbr=on}}", "5–10 km"],
    ["{{HMS|Lion||6}} and {{ship|SMS|Adler}}", "HMS Lion and SMS Adler"],
    ["{{ill|Battle, of X|fr|Bataille}}", "Battle, of X"]
  ])("%j is %j", (source, expected) => expect(text(source)).toBe(expected));
});

test.each<Rows[number]>([
  ["{{circa}} 500", "c. 500"],
  ["{{circa|500}}", "c. 500"],
  ["{{c.|500}}", "c. 500"],
  ["{{c.|1300|1350}}", "c. 1300 – c. 1350"]
])("%j keeps its circa: %j", (source, expected) => expect(text(source)).toBe(expected));

test.each([
  "[[File:Flag.svg|20px]]",
  "[[Image:A.png|thumb|The [[field]]]]",
  "[[file:x.jpg]]",
  "{{flagicon image|A.svg}}",
  "{{coord|1|2}}"
])("%j shows no text", (source) => {
  expect(text(`${source} 500 men`)).toBe("500 men");
  expect(text(`${source} Reds`, "names")).toBe("Reds");
});

describe("a flag names what has no other name", () => {
  test.each<[FieldKind, string, string]>([
    ["names", "{{flagicon|Redland}} [[Red Army]]", "Red Army"],
    ["names", "{{flagicon|Redland}}", "Redland"],
    ["names", "{{flagdeco|Redland|1900}} (from 1901)", "Redland (from 1901)"],
    ["names", "{{flagicon|Redland}}<br>{{flagicon|Blueland}}", "Redland\nBlueland"],
    ["names", "{{flag|Redland|1900}}", "Redland"],
    ["names", "{{flagcountry|Redland|name=Reds}}", "Reds"],
    ["names", "{{flag|Korea, North}}", "Korea, North"],
    ["names", "{{RED}}", "RED"],
    ["amounts", "{{flagicon|Redland}} 500 men", "Redland: 500 men"],
    ["amounts", "{{flag|Redland}} 500 men", "Redland: 500 men"],
    ["amounts", "{{flagicon|Redland}} About 500", "Redland: About 500"],
    ["amounts", "{{flagicon|Redland}} Unknown", "Redland: Unknown"],
    ["amounts", "{{flagicon|Redland}}: 500 men", "Redland: 500 men"],
    ["amounts", "{{flag|Redland}}: 500 men", "Redland: 500 men"],
    ["amounts", "{{flagicon|Redland}} [[Reds]]: 500 men", "Reds: 500 men"],
    ["amounts", "{{flagicon|Redland}} '''Reds:''' 500 men", "Reds: 500 men"],
    ["amounts", "500 men {{flagicon|Redland}}", "500 men"],
    ["text", "{{flagicon|Redland}} Redbridge", "Redbridge"],
    ["text", "{{flag|Redland}} keeps Redbridge", "Redland keeps Redbridge"]
  ])("%s: %j is %j", (kind, source, expected) => expect(text(source, kind)).toBe(expected));
});

describe("an outcome is a word beside a number, a mark behind a name", () => {
  test.each<[string, string]>([
    ["KIA", "killed"],
    ["kia", "killed"],
    ["†", "killed"],
    ["WIA", "wounded"],
    ["POW", "captured"],
    ["MIA", "missing"],
    ["DOW", "died of wounds"],
    ["Executed", "executed"],
    ["surrendered", "surrendered"],
    ["Natural Causes", "died of natural causes"],
    ["KIA|Somewhere", "killed"]
  ])("{{%s}} is %j", (name, words) => {
    expect(text(`12{{${name}}}`)).toBe(`12 ${words}`);
    expect(text(`[[A. Bee]]{{${name}}}<br>C. Dee`, "names")).toBe(`A. Bee (${words})\nC. Dee`);
  });
});

describe("names have a line each", () => {
  test.each<Rows[number]>([
    ["[[A. Bee]], [[C. Dee]]", "A. Bee\nC. Dee"],
    ["[[A. Bee|A. Bee, Earl of X]]<br>C. Dee", "A. Bee, Earl of X\nC. Dee"],
    ["[[A. Bee]],<br>[[C. Dee]]", "A. Bee\nC. Dee"],
    ["A. Bee (12, then 13 ships), C. Dee", "A. Bee (12, then 13 ships)\nC. Dee"],
    ["[[A. Bee]]<br>(until May)<br>C. Dee", "A. Bee (until May)\nC. Dee"],
    ["A. Bee (tyrant<br>of X)<br>C. Dee", "A. Bee (tyrant of X)\nC. Dee"],
    ["A. Bee (12<br>C. Dee", "A. Bee (12\nC. Dee"],
    ["A. Bee<hr>(C. Dee)", "A. Bee<hr />(C. Dee)"]
  ])("%j", (source, expected) => expect(text(source, "names")).toBe(expected));
});

describe("dates are those that the page prints", () => {
  test.each<Rows[number]>([
    ["{{start date|1863|5|3|df=y}}", "3 May 1863"],
    ["{{Start date|1863|05}}", "May 1863"],
    ["{{start date|1863}}", "1863"],
    ["{{Start date|1863|5|3}} – {{End date|1863|5|5}}", "3 May 1863 – 5 May 1863"],
    ["{{start and end dates|1863|5|3|1863|5|5}}", "3 May 1863 – 5 May 1863"],
    ["{{start date|spring 1863}}", "spring 1863"],
    ["{{OldStyleDate|14 May|1763|3 May}}", "14 May [O.S. 3 May] 1763"],
    ["1863<br>({{Age in days|1863|5|3|1863|5|5}})", "1863\n(2 days)"],
    ["({{age in years, months and days|1860|4|19|1863|9|3}})", "(3 years, 4 months and 15 days)"],
    [
      "({{age in months, weeks and days|month1=1|day1=31|year1=1863|month2=3|day2=9|year2=1863}})",
      "(1 month, 1 week and 2 days)"
    ],
    ["May ({{age in days|1863|5|3}})", "May"],
    ["May ({{age in days|1863|13|3|1863|14|1}})", "May"]
  ])("%j is %j", (source, expected) => expect(text(source, "text")).toBe(expected));
});

describe("references and remarks are kept beside the text", () => {
  test.each([
    ["<ref>Bee 1999, p. 300, {{ISBN|123}} | 400</ref>"],
    ["<ref name=bee/>"],
    ['<ref name="bee" />'],
    ['<REF name="a|b">Bee, 1999</REF>'],
    ["{{efn|400 by {{nowrap|another count}}}}"],
    ["{{refn|group=n|400<ref>Dee</ref>}}"],
    ["{{sfn|Bee|1999|p=300}}"],
    ["{{citation needed|date=May 2000}}"],
    ["{{cite book|title=400 men}}"],
    ["{{#tag:ref|400}}"]
  ])("%j", (reference) => {
    const value = read(`500 men${reference}<br>20 guns`, "amounts");
    expect(value).toEqual({text: "500 men\n20 guns", references: [reference], issues: []});
  });

  test.each<Rows[number]>([
    ["12,000<ref>x</ref>300", "12,000 300"],
    ["12,000<ref>x</ref>–13,000", "12,000–13,000"],
    ["12,000<ref>x\n200 guns", "12,000 200 guns"]
  ])("%j is read as %j", (source, expected) => expect(text(source)).toBe(expected));
});

describe("a template that is not known shows its arguments and is noted", () => {
  test.each<Rows[number]>([
    ["{{mystery|500 men}}", "500 men"],
    ["{{mystery|500|men}}", "500 men"],
    ["{{mystery|500|600}}", "500; 600"],
    ["{{#if:x|500|600}}", "500; 600"],
    ["{{mystery|text=500 men}}", "500 men"],
    ["{{mystery}}", ""]
  ])("%j", (source, expected) =>
    expect(read(source, "amounts")).toMatchObject({text: expected, references: [], issues: [{found: source}]})
  );
});

test.each<[string, string, string[]]>([
  ["500 {{nowrap|men", "500 men", ["{{"]],
  ["500 men}}", "500 men", ["}}"]],
  ["500 [[men", "500 men", ["[["]],
  ["500 {{{{men]]]]", "500 men", ["{{{{", "]]]]"]],
  ["500 {{nowrap|[[men}} here]]", "500 men here", ["[[", "]]"]]
])("brackets without a partner are left out of %j and noted", (source, expected, stray) =>
  expect(read(source, "amounts")).toMatchObject({text: expected, issues: stray.map((found) => ({found}))})
);

test.each<Rows[number]>([
  ["500{{efn|by one count<br>20 guns", "500\n20 guns"],
  ["500{{efn|by [[one]] count\n\n20 guns", "500\n20 guns"],
  ["500 {{sfn|Bee|1999", "500"]
])("a note whose braces are not closed ends with its line: %j", (source, expected) =>
  expect(text(source)).toBe(expected)
);

test.each(["<nowiki>{{2,000}}</nowiki>", "&#123;&#123;2,000&#125;&#125;"])(
  "%j shows braces that open nothing",
  (source) => expect(text(source)).toBe("{2,000}")
);

test("a table of HTML's in an infobox is named and not read", () => {
  const table = "<table><tr><td>500</td><td>20</td></tr></table>";
  const source = `{{x|900 ${table}}}`;
  expect(read(source, "amounts")).toMatchObject({
    text: "900",
    issues: [
      {found: source, expected: knownTemplate},
      {found: table, expected: "text or a list; a table is not read"}
    ]
  });
});

test("a text keeps none of the characters that stand for signs", () =>
  expect(text("5\ue00000\ue002 men&#xE001;")).toBe("5 00 men"));
