import {describe, expect, test} from "vitest";
import {rivalArticles, rivalDateArticles} from "../../../src/model/statements/rivals.js";
import {viewOf} from "../../../src/model/view.js";
import {battle, type Cells} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

describe("the articles that rival an infobox's amounts are those whose claims differ from it", () => {
  const fields = {Strength1: "1,000", Casualties2: "100 killed"};
  const strong: Cells = {kind: "strength", side: 1};
  const killed: Cells = {kind: "casualties", side: 2, outcome: "killed"};
  test.each<[string, Cells[], string[], string[]]>([
    ["no claim", [], [], []],
    ["strengths", [{...strong, amount: "2,000", article: "a"}], ["a"], []],
    ["losses", [{...killed, amount: "50", article: "a"}], [], ["a"]],
    [
      "both, each article once",
      [
        {...killed, amount: "50", article: "a"},
        {...strong, amount: "2,000", article: "b"},
        {...strong, amount: "3,000", article: "a"}
      ],
      ["b", "a"],
      ["a"]
    ],
    [
      "claims that agree",
      [
        {...strong, amount: "1,000", article: "a"},
        {...killed, amount: "about 100", article: "b"}
      ],
      [],
      []
    ],
    ["a strength where the infobox has none", [{...strong, side: 2, amount: "9", article: "a"}], ["a"], []]
  ])("%s", (_, claims, strengths, losses) => {
    const made = viewOf(battle(fields, claims));
    expect(rivalArticles(made, "battle", "strength")).toEqual(strengths);
    expect(rivalArticles(made, "battle", "casualties")).toEqual(losses);
    expect(rivalArticles(made, "battle").sort()).toEqual([...new Set([...strengths, ...losses])].sort());
  });
});

test("the rivals in the project's own data are what both articles' texts say of the killed", () => {
  expect(rivalArticles(viewOf(real), tirana)).toEqual([campaign, tirana]);
  expect(rivalArticles(viewOf(real), campaign)).toEqual([]);
  expect(rivalDateArticles(viewOf(real))).toEqual([]);
});

test.each<[string, Cells[], string[]]>([
  ["another day", [{date: "2 May 1700", article: "a"}], ["a"]],
  ["the same day", [{date: "1.5.1700", article: "a"}], []],
  ["a doubt", [{date: "May 1700", article: "a"}], ["a"]],
  ["no day that can be read", [{date: "someday", article: "a"}], []],
  [
    "several, each article once",
    [
      {date: "2 May 1700", article: "b"},
      {date: "3 May 1700", article: "a"},
      {date: "4 May 1700", article: "b"}
    ],
    ["b", "a"]
  ]
])("the articles that rival a date are those that date it otherwise: %s", (_, claims, articles) => {
  const made = battle(
    {},
    claims.map((cells) => ({kind: "date", ...cells}))
  );
  expect(rivalDateArticles(viewOf(made))).toEqual(articles);
});
