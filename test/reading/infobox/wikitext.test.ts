import {describe, expect, test} from "vitest";
import {sidesOf, type Infobox} from "../../../src/reading/infobox/infobox.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";
import {formatIssue} from "../../../src/reading/report.js";

const file = "data/articles/ford.wikitext";
const read = (text: string) => readInfobox(text, file);
const box = (...lines: string[]) => read(["{{Infobox military conflict", ...required, ...lines, "}}"].join("\n"));
const required = [
  "| conflict = Battle of the Ford",
  "| date = 1 May 1700",
  "| combatant1 = North",
  "| combatant2 = South"
];
const valueOf = ({fields}: Infobox, name: string) => fields.get(name)?.value;
const issuesOf = ({issues}: Infobox) => issues.map(formatIssue);

test("a field has its value as plain text, its wikitext, its references and the line that it stands on", () => {
  const {fields, issues} = box(
    "",
    "| strength1 = '''5,000'''<ref>Bee</ref><br>",
    "20 [[gun]]s{{efn|few}}",
    "| result=x"
  );
  expect(fields.get("strength1")).toEqual({
    name: "strength1",
    value: "5,000\n20 guns",
    raw: "'''5,000'''<ref>Bee</ref><br>\n20 [[gun]]s{{efn|few}}",
    line: 7,
    references: ["<ref>Bee</ref>", "{{efn|few}}"]
  });
  expect(fields.get("result")?.line).toBe(9);
  expect(issues).toEqual([]);
});

test.each([
  [
    "parameters on one line",
    `{{Infobox military conflict|combatant2=South|date=1 May 1700|conflict=Battle of the Ford|combatant1=North}}`
  ],
  ["Windows' line ends", ["{{Infobox military conflict", ...required, "}}"].join("\r\n")],
  ["a byte order mark", `\uFEFF${["{{Infobox military conflict", ...required, "}}"].join("\n")}`],
  [
    "an article around it",
    `{{Short description|x}}\nProse [[a|b]].\n${["{{Warbox", ...required, "}}"].join("\n")}\nThe '''ford''' | x = y {{z}}.`
  ],
  [
    "parameters without a value",
    [
      "{{Infobox military conflict",
      ...required,
      "| combatant3 =",
      "| strength3 = <!-- ? -->",
      "| foo =",
      "|",
      "}}"
    ].join("\n")
  ]
])("%s changes nothing", (_, text) => {
  const infobox = read(text);
  expect(infobox.issues).toEqual([]);
  expect(Object.fromEntries([...infobox.fields].map(([name, {value}]) => [name, value]))).toEqual({
    conflict: "Battle of the Ford",
    date: "1 May 1700",
    combatant1: "North",
    combatant2: "South"
  });
  expect(sidesOf(infobox)).toEqual([1, 2]);
});

test.each([
  ["= The Ford =\n{{Infobox battle|conflict=Ford}}", "The Ford"],
  ["{{Infobox battle|conflict=Ford<br>(1700)}}\n= Later =", "Ford (1700)"],
  ["{{Infobox battle|date=1700}}", "ford"]
])("the title of %j is %j: the heading before it, else the conflict, else the file's name", (text, title) =>
  expect(read(text).title).toBe(title)
);

test("the conflict's name and what it is a part of have one line", () => {
  const infobox = read("{{Infobox battle|conflict=Ford<br>(1700)|partof=\n* the [[A|War]]\n* the March}}");
  expect([valueOf(infobox, "conflict"), valueOf(infobox, "partof")]).toEqual(["Ford (1700)", "the War the March"]);
});

test("further rows of a field follow its first as a group of their own", () => {
  const infobox = box(
    "| strength2b = 300",
    "| strength2a = 200",
    "| strength2 = 100",
    "| combatant1a = [[East]]<ref>Dee</ref>"
  );
  expect(valueOf(infobox, "strength2")).toBe("100<hr />200<hr />300");
  expect(infobox.fields.get("combatant1")).toMatchObject({value: "North<hr />East", references: ["<ref>Dee</ref>"]});
  expect(infobox.issues).toEqual([]);
});

test("a conflict without armies has its parties, leaders and numbers read as sides", () => {
  const infobox = read(
    "{{Infobox civil conflict|title=Strike|date=1 May 1900|side1=Workers|side2=Owners|leadfigures1=A. Bee|howmany1=500|casualties2=1 dead}}"
  );
  expect(infobox.issues).toEqual([]);
  expect(
    ["conflict", "combatant1", "commander1", "strength1", "casualties2"].map((name) => valueOf(infobox, name))
  ).toEqual(["Strike", "Workers", "A. Bee", "500", "1 dead"]);
});

test("five sides are read, and columns beside them", () => {
  const infobox = box("| combatant3 = East", "| strength5 = 5", "| commander4 = A. Bee");
  expect(sidesOf(infobox)).toEqual([1, 2, 3, 4, 5]);
});

describe("a fault is an issue that names file, line, field, what stands there and what is expected", () => {
  test.each<[string, string]>([
    ["| strenght1 = 5", '6: strenght1: found "strenght1", expected a field of the infobox, such as strength1'],
    ["| stray words", '6: found "stray words", expected a parameter `| name = value`'],
    ["| date = 2 May 1700", '6: date: found "2 May 1700", expected one date; line 3 gives it already, this one counts'],
    [
      "| strength1 = {{mystery|5}}",
      '6: strength1: found "{{mystery|5}}", expected a template that is known; its arguments are read as text'
    ],
    ["| strength1 = 5 [[men", '6: strength1: found "[[", expected brackets in pairs, at most 100 deep']
  ])("%s", (line, issue) => expect(issuesOf(box(line))).toEqual([`${file}:${issue}`]));

  test("an unknown template is named even where it shows nothing", () =>
    expect(box("| strength1 = {{mystery}}").issues).toMatchObject([{field: "strength1", found: "{{mystery}}"}]));

  test("an unknown template is named once", () =>
    expect(box("| strength1 = {{mystery|5}}{{mystery|6}}", "| strength2 = {{mystery|7}}").issues).toHaveLength(1));

  test("of two values the last counts, as on the page", () =>
    expect(valueOf(box("| date = 2 May 1700"), "date")).toBe("2 May 1700"));

  test.each([
    "{| class=wikitable\n! Men !! Guns\n|-\n| 500 || {{nowrap|20}}\n|}",
    "{{{!}} class=wikitable\n{{!}} 500 {{!!}} 20\n{{!}}}",
    "{{(!}}\n{{!}} 500\n{{!)}}"
  ])("a table is not read, and what stands beside it is: %j", (table) => {
    const infobox = box(`| strength1 = 3 ships\n${table}`, "| strength2 = 300");
    expect(["strength1", "strength2"].map((name) => valueOf(infobox, name))).toEqual(["3 ships", "300"]);
    expect(infobox.issues).toMatchObject([{field: "strength1", expected: "text or a list; a table is not read"}]);
  });

  test("a missing field", () =>
    expect(issuesOf(read("\n{{Infobox battle|conflict=Ford|date=1700|combatant1=North|combatant2= }}"))).toEqual([
      `${file}:2: combatant2: found nothing, expected a parameter \`| combatant2 = …\``
    ]));

  test("missing braces, while all fields are read", () => {
    const infobox = box("| strength1 = {{nowrap|5,000", "| strength2 = 300");
    expect(issuesOf(infobox)).toEqual([
      `${file}:1: found "{{Infobox military conflict | conflict = Battle of the Ford | date = 1 May 1700 …", expected an infobox with closing braces \`}}\``,
      `${file}:6: strength1: found "{{", expected brackets in pairs, at most 100 deep`
    ]);
    expect(valueOf(infobox, "strength2")).toBe("300");
  });

  test.each([
    "Infobox Militärischer Konflikt",
    "Infobox Conflit militaire",
    "Ficha de conflicto militar",
    "Conflitto",
    "Вооружённый конфликт",
    "Kutia e konfliktit",
    "Infobox ushtarake",
    "戦闘"
  ])("another language's infobox, {{%s}}, is refused, and those that are read are named", (name) => {
    const infobox = read(`{{short description|x}}\n{{${name}\n| combatant1 = A\n| combatant2 = B\n| date = 1700\n}}`);
    expect(infobox.fields.size).toBe(0);
    expect(infobox.issues.map(({expected}) => expected)).toEqual([
      `{{Infobox military conflict}} or {{Infobox civil conflict}} of the English Wikipedia; {{${name.toLowerCase()}}} is another language's, which is not read`
    ]);
  });

  test("no infobox: the templates that are there", () => {
    const infobox = read("Prose {{a}} {{B|c}}.");
    expect(infobox.fields.size).toBe(0);
    expect(issuesOf(infobox)).toEqual([
      `${file}:1: found "{{a}} {{b}}", expected an infobox of a conflict, such as {{Infobox military conflict}}`
    ]);
  });
});

test.each([file, "data/articles/ford.txt"])("%s keeps its origin", (name) => {
  const text = "<!-- source: https://wiki.example/wiki/Ford, revision 7, CC BY-SA 4.0 -->\n= Ford =";
  const infobox = readInfobox(text, name);
  expect(infobox.origin).toEqual({
    address: "https://wiki.example/wiki/Ford",
    revision: 7,
    date: null,
    licence: "CC BY-SA 4.0"
  });
  expect(infobox.issues.filter(({found}) => found.includes("source"))).toEqual([]);
});

describe("what leads to other pages is no fault", () => {
  test.each([
    "| campaignbox = {{Campaignbox Fords}}{{Naval war of the Fords}}",
    "| {{Campaignbox Fords}}",
    "| {{main|Order of battle}}",
    "| image = {{Location map many | Redland | lat = 5}}",
    "| caption = {{mystery|5}}"
  ])("%s", (line) => expect(box(line).issues).toEqual([]));
});

describe("a further infobox of a conflict is named, and the first is read", () => {
  const other = "{{Infobox military conflict\n| conflict = [[Second Ford]]\n| combatant1 = A\n| combatant2 = B\n}}";
  test.each([
    ["behind the first", (first: string) => `${first}\n\n${other}`],
    ["inside of it", (first: string) => first.replace(/\}\}$/, `| module = ${other}\n}}`)]
  ])("%s", (_, page) => {
    const first = "{{Infobox battle\n| conflict = First Ford\n| date = 1700\n| combatant1 = A\n| combatant2 = B\n}}";
    const {title, issues} = read(page(first));
    expect(title).toBe("First Ford");
    expect(issues.filter(({expected}) => expected.startsWith("one infobox"))).toMatchObject([
      {found: "{{infobox military conflict}} Second Ford", expected: "one infobox; the first, on line 1, is read"}
    ]);
  });
});
