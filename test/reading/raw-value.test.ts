import {describe, expect, test} from "vitest";
import {tallyFaults, whenFaults} from "../../src/cli/reading-faults.js";
import {engagementOf} from "../../src/model/engagement.js";
import {readInfobox} from "../../src/reading/infobox/read.js";
import {readRawTally, readRawWhen} from "../../src/reading/raw-value.js";
import {readTally} from "../../src/reading/tally.js";
import {readWhen} from "../../src/reading/when.js";

const article = (date: string, casualties: string) =>
  engagementOf(
    readInfobox(`{{Infobox military conflict\n| date = ${date}\n| casualties1 = ${casualties}\n}}`, "a.wikitext")
  );

describe("a date with templates is read as it is in an article", () => {
  test.each([
    ["{{Start date|1944|06|06}} – August 1944", "1944-06-06", "1944-08-31"],
    ["{{Start date|1944|06|06}} to August 1944", "1944-06-06", "1944-08-31"],
    ["{{Start date|1944|6|6|df=yes}} – 25 August 1944", "1944-06-06", "1944-08-25"],
    ["{{OldStyleDate|8 July|1709|27 June}}", "1709-07-08", "1709-07-08"],
    ["June{{snd}}July 1944{{efn|5}}", "1944-06-01", "1944-07-31"]
  ])("%s", (raw, earliest, latest) => {
    const when = readRawWhen(raw);
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
    const tally = readRawTally(raw, "casualties");
    expect(tally.items.map(({text, low, party}) => [text, low, party])).toEqual(expected);
    expect(tallyFaults(tally)).toEqual([]);
    const {low, high} = tally.personnel;
    expect(article("1700", raw).figures.find(({field}) => field === "casualties")).toMatchObject({low, high});
  });
});

test("what a template shows in other words has the span of the whole template", () =>
  expect(readRawTally("{{c.|500}} men", "strength").items).toMatchObject([
    {text: "{{c.|500}} men", start: 0, end: 14}
  ]));

test("an issue points into the raw text", () => {
  const raw = "{{start date|1944|13|6}} – 1944";
  expect(readRawWhen(raw).issues[0]).toMatchObject({start: 0, end: 24, found: "{{start date|1944|13|6}}"});
  expect(whenFaults(readRawWhen(raw))).toEqual([]);
  expect(readRawTally("{{small|1e999 men}}", "strength").issues[0]).toMatchObject({found: "1e999"});
});

test.each(["8,000+[1]", "500 {{mystery|x}}", "{{efn|400}} 500", "500 {{nowrap"])(
  "without templates that are known %j is read as it stands",
  (raw) => {
    expect(readRawTally(raw, "strength")).toEqual(readTally(raw, "strength"));
    expect(readRawWhen(raw)).toEqual(readWhen(raw));
  }
);
