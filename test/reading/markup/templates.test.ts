import {describe, expect, test} from "vitest";
import {tallyFaults} from "../../../src/cli/reading-faults.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";
import {treeOf} from "../../../src/reading/markup/tree.js";
import {valueOf} from "../../../src/reading/markup/walk.js";
import {readTally} from "../../../src/reading/tally.js";
import {readWhen} from "../../../src/reading/when.js";

/** A value as an article's file gives it. */
function fieldOf(name: string, raw: string): string {
  const box = readInfobox(`{{Infobox military conflict\n| ${name} = ${raw}\n}}`, "a.wikitext");
  expect(box.issues.filter(({field}) => field === name)).toEqual([]);
  return box.fields.get(name)?.value ?? "";
}

const amounts = (raw: string) => {
  const tally = readTally(raw, "strength");
  expect([...tallyFaults(tally), ...tally.issues]).toEqual([]);
  return tally.items
    .map(({low, high, kind, unit, party}) => [low === high ? low : `${low}–${high}`, kind, unit, party])
    .map((item) => item.filter((part) => part !== null && part !== "exact").join(" "));
};

describe("a template means in an amount what the page shows, in a plain value and in an infobox", () => {
  test.each<[raw: string, items: string[]]>([
    ["500{{note label|Note|f|f}}", ["500"]],
    ["500{{ref label|B|4|b}}, 20 tanks{{ref label|A|a|a}}", ["500", "20 tank"]],
    ["28 men{{Cref|3}}", ["28"]],
    ["{{Better source|reason=5 is too few|date=July 2018}} 700", ["700"]],
    ["{{approx|5,000}} men", ["5000 approximate"]],
    ["{{approx.|1.2 million}}", ["1200000 approximate"]],
    ["{{~|300}}", ["300 approximate"]],
    ["{{c.|300}}", ["300 approximate"]],
    ["{{nowr|40 guns}}", ["40 gun"]],
    ["{{longitem|40 guns and 3 ships}}", ["40 gun", "3 ship"]],
    ["{{br list|300 men|20 guns}}", ["300", "20 gun"]],
    ["{{br separated entries|300 men|20 guns}}", ["300", "20 gun"]],
    ["{{unbullet|300 men|20 guns}}", ["300", "20 gun"]],
    ["{{startplainlist}}\n* 300 men\n* 20 guns\n{{endplainlist}}", ["300", "20 gun"]],
    ["{{frac|1|2}} million men", ["500000"]],
    ["{{frac|2|1|2}} million men", ["2500000"]],
    ["{{frac|2}} million men", ["500000"]],
    ["10+1⁄2 thousand men", ["10500"]],
    ["3 {{sclass-|Ford|frigate}}s", amounts("3 Ford-class frigates")],
    ["3 {{sclass|Ford|destroyer|1}}s", amounts("3 Ford-class destroyers")],
    ["{{frac|10|1|2}} thousand men", ["10500"]],
    ["{{resize|80%|500}} men, {{align|right|300}} guns", ["500", "300 gun"]],
    ["{{GS|Emden||2}}, {{SMS|Emden}} and 3 ships", ["3 ship"]],
    ["{{multicol}}\n300 men\n{{multicol-break}}\n20 guns\n{{multicol-end}}", ["300", "20 gun"]],
    ["{{decrease}} 300 men {{dn|date=May 2011}}{{ru icon}}", ["300"]],
    ["{{h:title|a thousand|1,000}} men", ["1000"]],
    ["{{gt}}500 men", ["500–null at_least"]],
    ["{{sort|0500|500}} men", ["500"]],
    ["{{ol|300 men|20 guns}}", ["300", "20 gun"]],
    ["{{vunblist|300 men|20 guns}}", ["300", "20 gun"]],
    ["{{strike|900}} 700", ["700"]],
    ["{{s|900}} 700 men", ["700"]],
    ["<s>900</s> 700 men", ["700"]],
    ["<del>900 or</del> 700 men", ["700"]],
    ["{{main|Order of battle of 1809}}\n700 men", ["700"]],
    ["700 men {{see also|List of 5 ships}}", ["700"]],
    ["{{nowrap|{{approx|700}} {{nowr|men}}}}", ["700 approximate"]]
  ])("%j", (raw, items) => {
    expect(amounts(raw)).toEqual(items);
    expect(amounts(fieldOf("strength1", raw))).toEqual(items);
  });
});

describe("a template means in a date what the page shows, in a plain value and in an infobox", () => {
  test.each<[raw: string, earliest: string, latest: string]>([
    ["{{start and end date|1940|12|13|1940|12|22|df=y}}", "1940-12-13", "1940-12-22"],
    ["{{Start and end dates|1943|01|12|1943|02|03}}", "1943-01-12", "1943-02-03"],
    ["{{start and end date|1809|4||1809|5}}", "1809-04-01", "1809-05-31"],
    ["{{start date|1645|6|14|df=yes}}{{ref label|B|4|b}}", "1645-06-14", "1645-06-14"],
    ["{{nowr|14 June 1645}}{{cref|7}}", "1645-06-14", "1645-06-14"],
    ["14{{snd}}16 June 1645", "1645-06-14", "1645-06-16"],
    ["<s>13</s> 14 June 1645", "1645-06-14", "1645-06-14"],
    ["{{strike|1644}} June 1645", "1645-06-01", "1645-06-30"],
    ["{{br list|14 June 1645|2 July 1645}}", "1645-06-14", "1645-07-02"],
    ["14<ref name=a5/>–<!-- 15 -->16&nbsp;June 1645{{efn|in 1646}}", "1645-06-14", "1645-06-16"],
    ["[[June 1645|14 June]] '''1645'''", "1645-06-14", "1645-06-14"]
  ])("%j", (raw, earliest, latest) => {
    expect(readWhen(raw)).toMatchObject({text: raw, earliest, latest, issues: []});
    expect(readWhen(fieldOf("date", raw))).toMatchObject({earliest, latest, issues: []});
  });
});

test.each([
  ["{{illm|Ivan Petrov|ru|Петров, Иван}}", "Ivan Petrov"],
  ["{{ill|Ivan Petrov|ru|lt=I. Petrov}}", "I. Petrov"],
  ["{{interlanguage link multi|Ivan Petrov|ru}}", "Ivan Petrov"],
  ["{{nowr|A. Bee}}{{ref label|A|a|a}}", "A. Bee"],
  ["<s>A. Bee</s> C. Dee", "C. Dee"]
])("of a name %j is %j", (raw, name) => expect(fieldOf("commander1", raw)).toBe(name));

test.each([
  ["{{as of|2015|5}}", "as of May 2015"],
  ["{{death date|1944|6|6|df=y}}", "6 June 1944"],
  ["{{val|5000|300|u=km}}", "5000 ± 300 km"],
  ["{{US$|500}} and {{£|20}}", "US$500 and £20"],
  ["{{ROKS|Ford}} and {{HMHS|Dove}}", "ROKS Ford and HMHS Dove"],
  ["{{USA|1912}}", "USA"],
  ["{{sortname|A.|Bee}}", "A. Bee"],
  ["{{\"|Bee}}{{'s}}", "“Bee”’s"]
])("%s is shown as %s", (raw, expected) =>
  expect(valueOf(treeOf(raw).nodes, "text", raw)).toEqual({text: expected, references: [], issues: []})
);

test.each(["{{ABC|Bee}}", "{{XY|5}}", "{{GDR|500 men}}"])("capitals with text behind them are no country: %s", (raw) =>
  expect(readTally(raw, "strength").issues).toMatchObject([{found: raw}])
);

test.each([
  ["of a list", "{{ubl|{{mystery|5}} men}}"],
  ["that sets text", "{{small|{{mystery|5}}}}"]
])("a template that is not known is named inside of one %s", (_, raw) =>
  expect(readTally(raw, "strength").issues).toMatchObject([{found: "{{mystery|5}}"}])
);

test("struck-out text is a note of kind markup", () =>
  expect(readTally("<s>900 Reds</s> 700", "strength").notes).toMatchObject([
    {kind: "markup", text: "<s>900 Reds</s>"}
  ]));
