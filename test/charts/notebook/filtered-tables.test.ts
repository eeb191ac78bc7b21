import {describe, expect, test} from "vitest";
import {charts} from "../../../src/charts/catalogue.js";
import {arqueroOf} from "../../../src/model/tables/arquero.js";
import {columnsOf, type Notebook, type Table} from "../../../src/model/tables/table.js";
import {drawn, wordsOf} from "../../support/draw.js";
import {battle} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

const {forceRatio, losses, timeline} = charts;
const whole = arqueroOf(columnsOf(real));
const words = (chart: (typeof charts)[keyof typeof charts], notebook: Notebook, options: object = {}) =>
  wordsOf(drawn((figure) => chart(notebook, {...options, ...figure})));

describe("a table that was filtered is drawn, and what it lacks is not stated", () => {
  const isOfTirana = (column: string) => `(d) => d.${column} === '${tirana}'`;
  test.each<[string, () => string, string]>([
    [
      "losses where a rival's article is no engagement",
      () => words(losses, {...whole, engagements: whole.engagements.filter(isOfTirana("engagement"))}),
      `the text of “${campaign}”`
    ],
    [
      "strengths without some totals",
      () => words(forceRatio, {...whole, totals: whole.totals.filter("(d) => d.low > 10000")}),
      "not stated"
    ],
    [
      "strengths without sides",
      () => words(forceRatio, {...whole, sides: whole.sides.filter("(d) => d.side > 5")}),
      "Liberation of Tirana: at most 1.9 to 1."
    ],
    [
      "strengths of one side",
      () => words(forceRatio, {...whole, sides: whole.sides.filter("(d) => d.side === 1")}),
      "LANÇ 15,000: at most 1.9 to 1."
    ],
    [
      "losses of one side",
      () => words(losses, {...whole, sides: whole.sides.filter("(d) => d.side === 1")}, {engagement: tirana}),
      "Losses: Liberation of Tirana"
    ],
    [
      "losses without sides",
      () => words(losses, {...whole, sides: whole.sides.filter("(d) => d.side > 5")}, {engagement: tirana}),
      "Losses: Liberation of Tirana"
    ],
    [
      "losses without the chronology",
      () => words(losses, {...whole, chronology: whole.chronology.filter("(d) => d.depth > 9")}, {engagement: tirana}),
      "Losses: Liberation of Tirana"
    ],
    [
      "a timeline names the articles of all that it draws",
      () => words(timeline, {...whole, engagements: whole.engagements.filter(isOfTirana("engagement"))}),
      `“${campaign}”`
    ]
  ])("%s", (_, draw, expected) => expect(draw()).toContain(expected));
});

describe("what is missing is named: null in its place would be another statement", () => {
  const without = (name: "totals" | "items" | "sides", column: string): Notebook => {
    const columns = columnsOf(real);
    const others = Object.entries(columns[name]).filter(([other]) => other !== column);
    return arqueroOf({...columns, [name]: Object.fromEntries(others)});
  };
  const unsaid = {
    ...whole,
    ...Object.fromEntries(
      (["sides", "totals", "items"] as const).map((name) => [name, whole[name].filter("(d) => d.side === 1")])
    )
  };
  const noSides = Object.fromEntries(Object.entries(real).filter(([name]) => name !== "sides"));
  test.each<[string, Notebook, string]>([
    ["an upper bound", without("totals", "high"), "the table totals lacks the column high"],
    ["a name", without("sides", "label"), "the table sides lacks the column label"],
    ["whether it counts", without("items", "counted"), "the table items lacks the column counted"],
    ["a table", noSides as unknown as Notebook, "the notebook lacks the table sides"],
    ["a side of which nothing is left", unsaid, "unknown side: 2; expected one of 1"],
    [
      "a number that is none",
      {...whole, totals: whole.totals.derive({low: "(d) => 0 / 0"}) as Table},
      "the table totals has NaN in the column low, expected a number"
    ]
  ])("%s", (_, notebook, message) => expect(() => words(losses, notebook)).toThrow(new RangeError(message)));
});

test("an engagement without a word on its strength has none", () => {
  expect(words(forceRatio, battle())).toContain("not stated");
});
