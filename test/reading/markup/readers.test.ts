import {describe, expect, test} from "vitest";
import {tallyFaults, whenFaults} from "../../../src/cli/reading-faults.js";
import {rowsOfInfobox} from "../../../src/model/infobox-rows.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";
import {readTally} from "../../../src/reading/tally.js";
import {readWhen} from "../../../src/reading/when.js";

const article = (date: string, casualties: string) =>
  rowsOfInfobox(
    readInfobox(`{{Infobox military conflict\n| date = ${date}\n| casualties1 = ${casualties}\n}}`, "a.wikitext")
  );

describe("a date with templates is read as it is in an article", () => {
  test.each([
    ["{{Start date|1944|06|06}} – August 1944", "1944-06-06", "1944-08-31"],
    ["{{Start date|1944|06|06}} to August 1944", "1944-06-06", "1944-08-31"],
    ["{{Start date|1944|6|6|df=yes}} – 25 August 1944", "1944-06-06", "1944-08-25"],
    ["{{OldStyleDate|8 July|1709|27 June}}", "1709-07-08", "1709-07-08"],
    ["{{OldStyleDateNY|8 July|27 June}} 1709", "1709-07-08", "1709-07-08"],
    ["June{{snd}}July 1944{{efn|5}}", "1944-06-01", "1944-07-31"]
  ])("%s", (raw, earliest, latest) => {
    const when = readWhen(raw);
    expect(when).toMatchObject({text: raw, earliest, latest, issues: []});
    expect(article(raw, "5").when).toMatchObject({earliest, latest});
  });
});

describe("an amount with templates is read as it is in an article, and its spans are those of the raw text", () => {
  test.each<[raw: string, items: [text: string, low: number, party: string | null][]]>([
    ["{{flag|Russia}} 12,000", [["12,000", 12000, "Russia"]]],
    ["{{flagicon|Russia}} [[Reds]]: 12,000", [["12,000", 12000, "Reds"]]],
    [
      "900 {{flagicon|Russia}}<br>{{nobr|30 wounded}}",
      [
        ["900", 900, null],
        ["30 wounded", 30, null]
      ]
    ],
    [
      "* 50{{KIA}}\n* {{clist|title=9 wounded:|5 men|4 officers}}",
      [
        ["50{{KIA}}", 50, null],
        ["9 wounded", 9, null],
        ["5 men", 5, null],
        ["4 officers", 4, null]
      ]
    ]
  ])("%j", (raw, expected) => {
    const tally = readTally(raw, "casualties");
    expect(tally.items.map(({text, low, party}) => [text, low, party])).toEqual(expected);
    expect(tallyFaults(tally)).toEqual([]);
    const {low, high} = tally.personnel;
    expect(article("1700", raw).totals.find(({field}) => field === "casualties")).toMatchObject({low, high});
  });
});

test("what a template shows in other words has the span of the whole template", () =>
  expect(readTally("{{c.|500}} men", "strength").items).toMatchObject([{text: "{{c.|500}} men", start: 0, end: 14}]));

test("an issue points into the raw text", () => {
  const raw = "{{start date|1944|13|6}} – 1944";
  expect(readWhen(raw).issues[0]).toMatchObject({start: 0, end: 24, found: "{{start date|1944|13|6}}"});
  expect(whenFaults(readWhen(raw))).toEqual([]);
  expect(readTally("{{small|1e999 men}}", "strength").issues[0]).toMatchObject({found: "1e999"});
});

describe("what cannot be read of a value's markup is an issue, and the rest is read", () => {
  test.each<[raw: string, low: number, found: string, expected: RegExp]>([
    ["500 {{mystery|x}}", 500, "{{mystery|x}}", /a template that is known/],
    ["500 {{nowrap", 500, "{{", /brackets in pairs/],
    ["500 [[men", 500, "[[", /brackets in pairs/],
    ["500{{efn|by one count, 400", 500, "{{", /brackets in pairs/],
    ["500<ref>by one count, 400\nmen", 500, "<ref>by one count, 400", /a reference that is closed/]
  ])("%j", (raw, low, found, expected) => {
    const tally = readTally(raw, "strength");
    expect(tally.personnel.low).toBe(low);
    expect(tally.issues).toMatchObject([{field: "strength", found}]);
    expect(tally.issues[0]?.expected).toMatch(expected);
    expect(tallyFaults(tally)).toEqual([]);
  });
});

test("of a template that is not known a date has one issue", () =>
  expect(readWhen("{{mystery|3|of|4}} May 1944").issues).toMatchObject([{found: "{{mystery|3|of|4}}"}]));

test("an unclosed reference ends at a rule too", () =>
  expect(readTally("40 killed{{refn|see 7 ---- Total: 172 killed", "casualties").items).toMatchObject([
    {low: 40},
    {low: 172}
  ]));

test("what a template that is not known shows goes back to its own words, so that long ones repeat nothing", () => {
  const {items, notes} = readTally("{{mystery|60 Reds|3 Whites|{{other|7 Blues}}|5|6}}", "strength");
  expect(items.map(({text}) => text)).toEqual(["60 Reds", "3 Whites", "7 Blues", "5", "6"]);
  expect(notes.map(({text}) => text)).toEqual(["{{mystery|", "{{other|"]);
  const long = `{{mystery${"|3 Reds".repeat(2000)}}}`;
  const read = readTally(long, "strength");
  const said = [...read.items, ...read.notes].map(({text}) => text.length).reduce((sum, length) => sum + length, 0);
  expect(said).toBeLessThan(long.length);
});
