import {describe, expect, test} from "vitest";
import {exchangeOf} from "../../../src/charts/losses/exchange.js";
import {peopleRows} from "../../../src/charts/losses/rows.js";
import {losses} from "../../../src/charts/losses/chart.js";
import {strengthRows} from "../../../src/charts/force-ratio/rows.js";
import {forceRatio} from "../../../src/charts/force-ratio/chart.js";
import {casualtiesOf} from "../../../src/model/statements/losses.js";
import type {Notebook} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {drawn, wordsOf} from "../../support/draw.js";
import {battle, madeUp} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

const side = (made: Notebook, number: number, engagement = "battle") => viewOf(made).side(engagement, number);
const exchange = (made: Notebook, policy: string, engagement = "battle") =>
  exchangeOf(side(made, 1, engagement), side(made, 2, engagement), policy);

describe("the exchange ratio stands first under the policy, then on every other basis", () => {
  test.each([
    ["infobox", "On the infobox", "1.12 : 1"],
    ["highest", "On the highest statements", "about 5.67 : 1"],
    ["lowest", "On the lowest statements", "1.12 : 1"],
    ["envelope", "On all statements together", "at least about 1.12 : 1"],
    [campaign, "On the text of “LANÇ counter-offensive in Albania (1944)”", "about 5.67 : 1"]
  ])("%s", (policy, label, value) => {
    const {rows} = exchange(real, policy, tirana);
    expect(rows[0]).toMatchObject({label, value});
    expect(rows[0]!.rival).toBeUndefined();
    expect(rows.slice(1, -1).every(({rival}) => rival)).toBe(true);
    expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
    expect(rows.at(-1)!.label).toBe(`Per head of strength, on ${label.replace(/^On /, "")}`);
  });
});

test("in words each rival is taken together with what the policy rests on", () => {
  expect(exchange(real, "infobox", tirana).words).toBe(
    "1.12 on the infobox, about 1.12–5.67 with the text of “LANÇ counter-offensive in Albania (1944)”, at least 1.12 with the text of “Liberation of Tirana”"
  );
  expect(exchange(real, "envelope", tirana).words).toBe("at least about 1.12 on all statements together");
});

describe("the statement that a policy takes stands first and is solid, its rivals below it are hollow", () => {
  type Row = [string, boolean];
  const killed: Record<string, Row> = {
    infobox: ["killed 100", false],
    campaign: ["killed about 2,000", false],
    or: ["or 100", true]
  };
  const rowsOf = (policy: string) =>
    peopleRows(side(real, 2, tirana), policy)
      .filter(({subject}) => subject === "2 killed")
      .map(({label, value, rival}): Row => [`${label} ${value}`, Boolean(rival)]);
  test.each<[string, Row[]]>([
    ["infobox", [killed.infobox!, ["or about 2,000", true], ["or at least 100", true]]],
    ["highest", [killed.campaign!, killed.or!, ["or at least 100", true]]],
    ["lowest", [killed.infobox!, ["or about 2,000", true], ["or at least 100", true]]],
    [campaign, [killed.campaign!, killed.or!, ["or at least 100", true]]],
    ["envelope", [killed.infobox!, ["or about 2,000", false], ["or at least 100", false]]]
  ])("losses on %s", (policy, rows) => expect(rowsOf(policy)).toEqual(rows));

  test.each([
    ["a figure that is not divided", "450"],
    ["a figure that is no sum of its parts", "450: 300 killed, 100 wounded"],
    ["a total", "300 killed, 100 wounded (450 total)"],
    ["killed or wounded under one number", "450 killed or wounded"]
  ])("losses that a claim cannot take its place in rest on the infobox under each: %s", (_, Casualties1) => {
    const made = battle({Casualties1}, [{kind: "casualties", side: 1, amount: "900", outcome: "killed"}]);
    expect(casualtiesOf(side(made, 1), "highest")).toMatchObject({low: 450, high: 450});
    const claimed = peopleRows(side(made, 1), "highest").find(({value}) => value === "900");
    expect(claimed!.rival).toBe(true);
  });

  test("claims alone are added as wholes, never beside their parts", () => {
    const made = battle({Casualties1: "Unknown"}, [
      {kind: "casualties", side: 1, amount: "500", outcome: "killed or wounded"},
      {kind: "casualties", side: 1, amount: "100", outcome: "killed"},
      {kind: "casualties", side: 1, amount: "30", outcome: "captured"}
    ]);
    expect(casualtiesOf(side(made, 1), "highest")).toMatchObject({low: 530, high: null});
    const rows = peopleRows(side(made, 1), "highest");
    expect(
      rows.filter(({subject}) => subject && subject !== "1 losses").map(({value, rival}) => [value, rival])
    ).toEqual([
      ["500", false],
      ["100", true],
      ["30", false]
    ]);
    expect(rows.at(-1)!.note).toBe("= killed or wounded + captured");
  });

  test("of claims alone that overlap without one being the whole, the first of the widest is taken", () => {
    const made = battle({Casualties1: "Unknown"}, [
      {kind: "casualties", side: 1, amount: "300", outcome: "killed or wounded"},
      {kind: "casualties", side: 1, amount: "250", outcome: "wounded or captured"}
    ]);
    expect(casualtiesOf(side(made, 1), "highest")).toMatchObject({low: 300, high: null});
  });

  const divided = battle({Casualties1: "100 killed, 200 wounded", Casualties2: "10 killed"}, [
    {kind: "casualties", side: 1, amount: "900", outcome: "losses"},
    {kind: "casualties", side: 1, amount: "150", outcome: "killed", article: "other"},
    {kind: "casualties", side: 2, amount: "20", outcome: "killed"}
  ]);
  test.each<[string, [number, number], string]>([
    ["infobox", [300, 300], "= killed + wounded"],
    ["lowest", [300, 300], "= killed + wounded"],
    ["highest", [900, 900], "= losses"],
    ["battle", [900, 900], "= losses"],
    ["other", [350, 350], "= killed + wounded"],
    ["envelope", [300, 900], "= killed + wounded, or losses"]
  ])(
    "losses that are not divided rival the sum of those that are, and the sum names its terms: %s",
    (policy, bounds, terms) => {
      const {low, high, note} = peopleRows(side(divided, 1), policy).at(-1)!;
      expect([[low, high], note]).toEqual([bounds, terms]);
    }
  );

  test("the figure names the side whose losses rest on the infobox although the policy is another", () => {
    const joined = battle({Casualties1: "450 killed or wounded", Casualties2: "10 killed"}, [
      {kind: "casualties", side: 1, amount: "900", outcome: "killed"},
      {kind: "casualties", side: 2, amount: "20", outcome: "killed"}
    ]);
    const words = (policy: string) => wordsOf(drawn((options) => losses(joined, {...options, policy})));
    expect(words("highest")).toContain(
      "The losses of North rest on the infobox: others count what its total does not tell apart."
    );
    expect(words("infobox")).not.toContain("rest on the infobox:");
  });

  const strengths = battle({Strength1: "1,000", Strength2: ""}, [
    {kind: "strength", side: 1, amount: "about 2,000"},
    {kind: "strength", side: 2, amount: "800"}
  ]);
  const view = viewOf(strengths);
  test.each<[string, [string, string, boolean][]]>([
    [
      "infobox",
      [
        ["North", "1,000", false],
        ["or", "about 2,000", true],
        ["South", "not stated", false],
        ["or", "800", true]
      ]
    ],
    [
      "highest",
      [
        ["North", "about 2,000", false],
        ["or", "1,000", true],
        ["South", "800", false],
        ["or", "not stated", true]
      ]
    ]
  ])("strengths on %s", (policy, expected) => {
    const rows = strengthRows(view, view.engagements[0]!, policy, false);
    expect(rows.map(({label, value, rival}) => [label, value, rival])).toEqual(expected);
  });
});

test("an article whose text speaks of strengths alone is no basis of a loss exchange ratio", () => {
  const made = battle({Strength1: "1,000", Casualties1: "10 killed", Casualties2: "20 killed"}, [
    {kind: "strength", side: 1, amount: "2,000"}
  ]);
  expect(exchange(made, "infobox").rows).toHaveLength(2);
});

describe("of three sides two are compared, and the figure says which", () => {
  const sides = {Combatant3: "Third", Strength1: "100", Strength2: "200", Strength3: "400"};
  const lost = {Casualties1: "10 killed", Casualties2: "20 killed", Casualties3: "40 killed"};
  const made = madeUp({battle: {...sides, ...lost}});
  test.each([
    [[1, 2] as const, "0.5 : 1", "2 : 1"],
    [[1, 3] as const, "0.25 : 1", "4 : 1"],
    [[3, 2] as const, "2 : 1", "0.5 : 1"]
  ])("%j", (compared, ratio, exchange) => {
    const note = `Ratios compare side ${compared[0]} with side ${compared[1]}`;
    const force = wordsOf(drawn((options) => forceRatio(made, {...options, sides: compared})));
    expect(force).toContain(ratio);
    expect(force).toContain(note);
    const loss = wordsOf(drawn((options) => losses(made, {...options, sides: compared})));
    expect(loss).toContain(exchange);
    expect(loss).toContain(note);
  });

  const unlike = madeUp({ford: {Strength1: "100"}, battle: {...sides, ...lost}});
  test.each<[string, (options: object) => SVGSVGElement, string]>([
    ["losses", (options) => losses(made, {...options, sides: [1, 4]}), "unknown side: 4; expected one of 1, 2, 3"],
    [
      "force ratio",
      (options) => forceRatio(made, {...options, sides: [1, 9]}),
      "unknown side: 9; expected one of 1, 2, 3"
    ],
    [
      "of several",
      (options) => forceRatio(unlike, {...options, sides: [4, 1]}),
      "unknown side: 4; expected one of 1, 2, 3"
    ],
    [
      "of one",
      (options) => forceRatio(unlike, {...options, engagement: "ford", sides: [1, 3]}),
      "unknown side: 3; expected one of 1, 2"
    ],
    [
      "losses of one",
      (options) => losses(unlike, {...options, engagement: "ford", sides: [3, 1]}),
      "unknown side: 3; expected one of 1, 2"
    ]
  ])("a side that none of the engagements drawn has throws: %s", (_, draw, fault) => {
    expect(() => drawn(draw)).toThrow(RangeError);
    expect(() => drawn(draw)).toThrow(fault);
  });

  test.each([
    ["a side that only some have", unlike, [1, 3] as const, "0.25 : 1"],
    ["any side, where there is no engagement", madeUp({}), [1, 9] as const, "No strength is stated."]
  ])("is drawn: %s", (_, data, compared, words) => {
    expect(wordsOf(drawn((options) => forceRatio(data, {...options, sides: compared})))).toContain(words);
  });
});
