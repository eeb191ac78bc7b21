import {describe, expect, test} from "vitest";
import {findInfobox} from "../../../src/reading/infobox/find-infobox.js";

const names = (source: string) => findInfobox(source).found?.parameters.map(({name}) => name);

test.each([
  "Infobox military conflict",
  "infobox Military Conflict",
  "Infobox_military_conflict",
  "Template:Infobox military conflict",
  "Infobox battle",
  "Infobox War",
  "Warbox",
  "Battlebox",
  "Infobox civil conflict",
  "Infobox military conflict<!-- of 1700 -->"
])("{{%s}} is a conflict's infobox", (name) => expect(names(`{{${name}\n| date = 1700\n}}`)).toEqual(["date"]));

test("whatever its name, a template with combatant1 and combatant2 is one", () =>
  expect(names("{{small|x}}{{Skirmish|date=1700|combatant1=A|Combatant2=B}}")).toEqual([
    "date",
    "combatant1",
    "Combatant2"
  ]));

test.each<[string, string[]]>([
  ["Prose with {{a note|1}} and {{Infobox person|name=A}}, {{a note|2}}.", ["a note", "infobox person"]],
  ["{{Infobox military person|name=A}}", ["infobox military person"]],
  ["<!-- {{Infobox military conflict|date=1700}} -->", []],
  ["<nowiki>{{Infobox military conflict|date=1700}}</nowiki>", []],
  ["", []]
])("%j has none, but the templates %j", (source, templates) =>
  expect(findInfobox(source)).toEqual({found: null, templates, others: []})
);

describe("the first of several counts, wherever it stands", () => {
  test.each<[string, string[]]>([
    ["Prose. {{Infobox battle|date=1}} {{Infobox battle|place=x}}", ["date"]],
    ["{|\n| {{Infobox battle|date=1}}\n|}", ["date"]],
    ["{{hatnote|{{Infobox battle|date=1}}}}", ["date"]],
    ["{{Infobox battle|place=x|module={{Infobox battle|date=1}}}}", ["place", "module"]]
  ])("%j", (source, expected) => expect(names(source)).toEqual(expected));
});

test.each([
  ["{{Infobox battle|date=1700|place=x}}", ["date", "place"]],
  ["{{Infobox battle\n|\n date = 1700\n|place=x}}", ["date", "place"]],
  ["{{Infobox battle|a={{x|b=1|c=[[d|e=f]]}}|g=<ref name=h|i=j>k|l=m</ref>}}", ["a", "g"]],
  ["{{Infobox battle|date=1700|a note||place=x}}", ["date", "", "", "place"]],
  ["{{Infobox battle|{{x}}=1}}", [""]]
])("parameters of %j are %j", (source, expected) => expect(names(source)).toEqual(expected));

describe("of an infobox with missing braces the fields are read that begin a line", () => {
  const rest = "\n|place= Y\n|strength1 = 500";
  test.each<[string, string, string]>([
    ["its own", `{{Infobox battle\n|date=1700${rest}\n\nProse.`, "500\n\nProse."],
    ["those of a template inside", `{{Infobox battle\n|date={{small|1700${rest}\n}}\nProse | x = y.`, "500"],
    ["those of a link inside", `{{Infobox battle\n|date={{small|[[1700${rest}\n}}\nProse.`, "500"],
    [
      "those of a template after a list",
      "{{Infobox battle\n|date={{ubl|\n* 1700\n}}\n\n|place={{plainlist|\n* Y\n}} and\n{{nowrap|Z}}\n{{flag|X}}\n|strength1={{small|500\n}}\nProse.\n== A ==\n| x = y",
      "{{small|500"
    ],
    [
      "those of a template before a list",
      "{{Infobox battle\n|date={{small|1700\n|place=Y\n|strength1={{ubl|\n500\n}}\n}}\nProse.",
      "{{ubl|\n500\n}}"
    ],
    [
      "those of a template before another",
      "{{Infobox battle\n|date=1700\n|place=Y\n|strength1={{small|500\n}}\n{{Campaignbox\n| name = y\n}}",
      "{{small|500"
    ]
  ])("%s", (_, source, last) => {
    const {found} = findInfobox(source);
    expect(found).toMatchObject({closed: false, start: 0});
    expect(found?.parameters.map(({name}) => name)).toEqual(["date", "place", "strength1"]);
    expect(found?.parameters.at(-1)?.raw).toBe(last);
  });
});
