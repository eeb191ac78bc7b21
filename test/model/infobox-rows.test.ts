import {describe, expect, test} from "vitest";
import {viewOf} from "../../src/model/view.js";
import {madeUp} from "../support/made-up.js";
import {campaign, real, tirana} from "../support/real.js";
import {rowsIn} from "../support/rows.js";

const partOf = (articles: Record<string, Record<string, string>>) =>
  Object.fromEntries(viewOf(madeUp(articles)).engagements.map(({engagement, partOf}) => [engagement, partOf]));

describe("an engagement is part of the one whose title or name stands whole in its field Partof", () => {
  test.each<[string, string | null]>([
    ["the War of York", "war"],
    ["THE  WAR OF YORK and more", "war"],
    ["the Siege (1700–1702)", "siege"],
    ["the siege, 1700-1702", "siege"],
    ["the War of Yorktown", null],
    ["World War of York-like fame", "war"],
    ["the War of York, the Great War of York", "great-war"],
    ["the Battle", null],
    ["", null]
  ])("%j: %s", (text, slug) => {
    const others = {
      war: {Conflict: "War of York"},
      "great-war": {Conflict: "Great War of York"},
      siege: {Conflict: "Siege (1700–1702)"}
    };
    expect(partOf({battle: {Conflict: "the Battle", Partof: text}, ...others})["battle"]).toBe(slug);
  });

  test("the battle of Tirana is part of the campaign, which is part of none", () => {
    expect(viewOf(real).engagements.map(({engagement, partOf}) => [engagement, partOf])).toEqual([
      [campaign, null],
      [tirana, campaign]
    ]);
  });

  test("two that name each other are drawn once, and nothing runs for ever", () => {
    const made = madeUp({a: {Conflict: "Ford", Partof: "Hill"}, b: {Conflict: "Hill", Partof: "Ford"}}, [
      {kind: "event"}
    ]);
    const {chronology, checks} = viewOf(made);
    expect(chronology.map(({id, depth}) => [id, depth])).toEqual([
      ["a", 0],
      ["b", 1],
      ["claim-1", 1]
    ]);
    expect(checks.map(({status}) => status)).toEqual(["holds", "holds"]);
  });
});

describe("a span lasts from its fewest to its most days, both ends counted", () => {
  test.each<[string, number | null, number | null]>([
    ["28 October – 17 November 1944", 21, 21],
    ["mid-June – 29 November 1944", 163, 172],
    ["29 May 1944", 1, 1],
    ["May 1944", 1, 31],
    ["February 1944 – March 1944", 2, 60],
    ["24 February 2022 – present", null, null],
    ["someday", null, null],
    ["28 February – 1 March 1944", 3, 3],
    ["28 February – 1 March 1943", 2, 2],
    ["31 December 1 BC – 1 January AD 1", 2, 2]
  ])("%s: %s to %s", (date, low, high) =>
    expect(viewOf(madeUp({battle: {Date: date}})).engagements).toMatchObject([{daysLow: low, daysHigh: high}])
  );
});

test("a side has its names, its lost names and whether its commanders are unknown", () => {
  const fields = {
    Combatant1: "North<hr />, , East",
    Commander1: "A. Bee, C. Dee",
    Combatant2: ", South",
    Commander2: "Unknown",
    Units2: "Unit 1"
  };
  expect(rowsIn(madeUp({battle: fields})).sides).toEqual([
    {
      engagement: "battle",
      side: 1,
      label: "North",
      names: ["North", "East"],
      gaps: 1,
      commanders: ["A. Bee", "C. Dee"],
      commandersUnknown: false
    },
    {
      engagement: "battle",
      side: 2,
      label: "[…], South",
      names: ["South"],
      gaps: 1,
      commanders: [],
      commandersUnknown: true
    }
  ]);
});

test.each([
  ["Unknown", [], true],
  ["Unknown, Ali", ["Ali"], true],
  ["Ali", ["Ali"], false],
  ["", [], false]
])("of the commanders %j known are %j, and some unknown: %s", (written, commanders, commandersUnknown) =>
  expect(rowsIn(madeUp({battle: {Commander1: written}})).sides[0]).toMatchObject({commanders, commandersUnknown})
);

test("each side has a total of strength and of casualties, with the value that it was read from or none", () => {
  const made = madeUp({battle: {Strength1: "8,000+, 300 tanks", Casualties3: "Unknown"}});
  const {totals, value} = viewOf(made);
  const rows = totals.map((total) => ({...total, line: total.value && value(total.value).line}));
  expect(rows.map(({side, field, low, high, text, line}) => [side, field, low, high, text, line])).toEqual([
    [1, "strength", 8000, null, "8,000+, 300 tanks", 7],
    [1, "casualties", null, null, null, null],
    [2, "strength", null, null, null, null],
    [2, "casualties", null, null, null, null],
    [3, "strength", null, null, null, null],
    [3, "casualties", null, null, "Unknown", 8]
  ]);
});
