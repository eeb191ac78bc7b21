import {describe, expect, test} from "vitest";
import {viewOf} from "../../src/model/view.js";
import {battle} from "../support/made-up.js";
import {campaign, real, tirana} from "../support/real.js";
import {rowsIn, withRows} from "../support/rows.js";

const made = battle(
  {Strength1: "5,000 (4,000 foot, 1,000 horse)[1]", Units2: "3 divisions", Casualties2: "Unknown, most fled"},
  [
    {id: "said", kind: "casualties", side: 1, outcome: "killed", amount: "some 80, 30 guns", section: "Course"},
    {id: "many", kind: "strength", side: 2, amount: "more than 900"}
  ]
);
const notebooks = [
  ["the project's own", real],
  ["made up", made]
] as const;

describe("an item and a note are the part of their value that their span names", () => {
  test.each(notebooks)("%s", (_, notebook) => {
    const {value} = viewOf(notebook);
    const {items, notes} = rowsIn(notebook);
    const parts = [...items, ...notes];
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.map((part) => value(part.value).text.slice(part.start, part.end))).toEqual(
      parts.map(({text}) => text)
    );
  });
});

describe("what refers to a value is about the same side and field, and stated by the same claim", () => {
  test.each(notebooks)("%s", (_, notebook) => {
    const {value} = viewOf(notebook);
    const {items, notes, totals} = rowsIn(notebook);
    const about = ({engagement, side, field}: {engagement: string; side: number; field: string}) => [
      engagement,
      side,
      field
    ];
    const stated = totals.filter((total) => total.value !== null);
    for (const row of [...items, ...notes, ...stated]) expect(about(value(row.value!))).toEqual(about(row));
    for (const row of [...items, ...stated]) expect(value(row.value!).claim).toBe(row.claim);
  });
});

describe("a total has its value's text and place, and says who states it and whether it is of people", () => {
  test.each(notebooks)("%s", (_, notebook) => {
    const {totals, items, value} = viewOf(notebook);
    for (const {text, article, section, source, people, ...total} of totals) {
      const {
        text: written,
        article: of,
        section: in_
      } = total.value === null ? {text: null, article: null, section: null} : value(total.value);
      expect([text, article, section]).toEqual([written, of, in_]);
      expect(source).toBe(total.claim === null ? "infobox" : "claim");
      expect(people).toBe(items.some((item) => item.value === total.value && item.class === "personnel"));
    }
  });
});

test("each value has an id of its own: its field of its engagement, or its claim", () => {
  expect(rowsIn(made).values.map(({id, text}) => [id, text])).toEqual([
    ["battle/strength1", "5,000 (4,000 foot, 1,000 horse)[1]"],
    ["battle/casualties2", "Unknown, most fled"],
    ["battle/units2", "3 divisions"],
    ["#said", "some 80, 30 guns killed"],
    ["#many", "more than 900"]
  ]);
  const {values} = rowsIn(real);
  expect(new Set(values.map(({id}) => id)).size).toBe(values.length);
});

test("a total of a field that there is not has no value", () => {
  expect(viewOf(made).side("battle", 2).strength).toMatchObject({value: null, text: null, people: false});
});

test("a row whose value was filtered away is a programmer's error, which names it", () => {
  const {value, items} = viewOf(withRows(made, {values: []}));
  expect(() => value(items[0]!.value)).toThrow(
    new RangeError("unknown value: battle/strength1; expected the id of a row of the table values")
  );
});

test("a side has its totals, what claims state, its amounts, its notes and its units", () => {
  const {sides} = viewOf(made);
  const said = sides("battle").map(({label, strength, casualties, claimed, items, notes, units}) => [
    label,
    strength!.low,
    casualties!.text,
    claimed.map(({claim}) => claim),
    items.map(({value, low}) => `${value} ${low}`),
    notes.map(({text}) => text),
    units
  ]);
  expect(said).toEqual([
    [
      "North",
      5000,
      null,
      [],
      ["battle/strength1 5000", "battle/strength1 4000", "battle/strength1 1000", "#said 80", "#said 30"],
      ["[1]"],
      null
    ],
    [
      "South",
      null,
      "Unknown, most fled",
      ["many"],
      ["battle/casualties2 null", "battle/units2 3", "#many 900"],
      ["most fled"],
      "3 divisions"
    ]
  ]);
});

test("of a side that there is not nothing is said, and it is the same at every call", () => {
  const {side, sides} = viewOf(made);
  const nobody = {side: 3, label: "side 3", strength: null, casualties: null, claimed: [], items: [], units: null};
  expect(side("battle", 3)).toMatchObject(nobody);
  expect(side("battle", 3)).toBe(side("battle", 3));
  expect(side("battle", 1)).toBe(sides("battle")[0]);
});

test("a notebook has one view, which gives the same rows at every call", () => {
  expect(viewOf(made)).toBe(viewOf(made));
  expect(viewOf(made).items).toBe(viewOf(made).items);
  expect(viewOf(made).itemsOf("battle")).toBe(viewOf(made).itemsOf("battle"));
});

test("an article is called by its title, and one that there is not by its id", () => {
  expect([tirana, "nowhere"].map(viewOf(real).title)).toEqual(["Liberation of Tirana", "nowhere"]);
});

test("a branch is a row and its parts, with depths counted from it; one of no row is an error that names it", () => {
  const {branch, chronology} = viewOf(real);
  expect(branch()).toEqual(chronology);
  expect(branch(campaign)).toEqual(chronology);
  const [top, ...parts] = branch(tirana);
  expect(top).toMatchObject({id: tirana, depth: 0});
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.every(({parent, depth}) => parent === tirana && depth === 1)).toBe(true);
  expect(() => branch("nowhere")).toThrow(new RangeError("unknown engagement: nowhere"));
});
