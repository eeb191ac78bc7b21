import {describe, expect, test} from "vitest";
import {casualtyRate, forceRatio, fractionalExchangeRatio, allMeasures} from "../../../src/model/measures.js";
import type {Policy} from "../../../src/model/statements/policy.js";
import {strengthOf, strengthStatements} from "../../../src/model/statements/strengths.js";
import type {Notebook} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {battle, type Cells} from "../../support/made-up.js";

type Bounds = [low: number | null, high: number | null];
const boundsOf = ({low, high}: {low: number | null; high: number | null}): Bounds => [low, high];
const sideOf = (made: Notebook, side = 1, engagement = "battle") => viewOf(made).side(engagement, side);
const strong = (amount: string, article = "battle", side = 1): Cells => ({kind: "strength", side, amount, article});
const under = (policy: Policy, infobox: string, claims: Cells[]): Bounds =>
  boundsOf(strengthOf(sideOf(battle(infobox ? {Strength1: infobox} : {}, claims)), policy));

describe("the policy decides which of rival statements a strength rests on", () => {
  const rivals = [strong("about 12,000", "a"), strong("5,000 or more", "b")];
  test.each<[Policy, Bounds]>([
    ["infobox", [8000, 10000]],
    ["envelope", [5000, null]],
    ["highest", [12000, 12000]],
    ["lowest", [5000, null]],
    ["a", [12000, 12000]],
    ["b", [5000, null]],
    ["an article that says nothing", [8000, 10000]]
  ])("%s", (policy, bounds) => expect(under(policy, "8,000–10,000", rivals)).toEqual(bounds));
});

test.each<[string, string, string, Bounds, Bounds]>([
  ["a range ranks by its own ends", "100–500", "200", [100, 500], [100, 500]],
  ["a bound ranks by the number that it states", "at most 50", "60 or more", [60, null], [null, 50]],
  ["an unknown number is neither high nor low", "Unknown", "60", [60, 60], [60, 60]],
  ["nor is one in a claim", "60", "unknown", [60, 60], [60, 60]],
  ["what nobody knows is unknown", "Unknown", "unknown", [null, null], [null, null]]
])("%s", (_, infobox, claim, highest, lowest) => {
  expect(under("highest", infobox, [strong(claim)])).toEqual(highest);
  expect(under("lowest", infobox, [strong(claim)])).toEqual(lowest);
});

test.each<[string, string, Bounds]>([
  ["no field", "", [200, 200]],
  ["only things", "5 tanks", [200, 200]],
  ["an unknown number", "Unknown", [200, 200]]
])("a claim states the whole strength: beside %s in the infobox the envelope is %j, %j", (_, infobox, envelope) => {
  expect(under("envelope", infobox, [strong("200", "a")])).toEqual(envelope);
  expect(under("a", infobox, [strong("200", "a")])).toEqual([200, 200]);
  expect(under("infobox", infobox, [strong("200", "a")])).toEqual([null, null]);
  expect(under("b", infobox, [strong("200", "a")])).toEqual([null, null]);
});

test.each<[string, Bounds]>([
  ["2,500: 2,000 infantry, 500 cavalry", [2500, 2500]],
  ["Old estimate: 300; New estimate: 500", [300, 500]],
  ["2,000 infantry, 500 cavalry, 40 guns", [2500, 2500]]
])("a total, rivals within a value and things are in a claim what they are in an infobox: %s", (amount, bounds) => {
  expect(under("a", "9,000", [strong(amount, "a")])).toEqual(bounds);
  expect(under("infobox", amount, [])).toEqual(bounds);
});

test("the infobox's statement comes first; a value that tells only of things is no statement about people", () => {
  const claims = [strong("40 guns", "a"), strong("9,000", "b"), strong("700", "a", 2)];
  const made = battle({Strength1: "8,000+, 300 tanks"}, claims);
  expect(strengthStatements(sideOf(made))).toEqual([
    {
      ...{low: 8000, high: null, approximate: false, outcome: "strength", text: "8,000+, 300 tanks", caveat: null},
      ...{claim: null, article: "battle", section: "Infobox", parts: [{value: "battle/strength1"}]}
    },
    {
      ...{low: 9000, high: 9000, approximate: false, outcome: "strength", text: "9,000", caveat: null},
      ...{claim: "claim-2", article: "b", section: "", parts: [{value: "#claim-2"}]}
    }
  ]);
});

test.each<[Policy, string | null]>([
  ["infobox", "most not involved in combat"],
  ["envelope", "most not involved in combat"],
  ["lowest", null],
  ["a", null],
  ["b", "half not involved in combat"]
])("a strength under %s has the caveat of what it rests on: %s", (policy, caveat) => {
  const infobox = "9,000 troops, most not involved in combat";
  const made = battle({Strength1: infobox}, [strong("600", "a"), strong("7,000, half not involved in combat", "b")]);
  expect(strengthOf(sideOf(made), policy).caveat).toBe(caveat);
});

test("an article that is named like a policy is no policy", () =>
  expect(under("infobox", "8,000", [strong("9,000", "infobox")])).toEqual([8000, 8000]));

describe("every measure that rests on strength follows the policy", () => {
  const fields = {Strength1: "1,000", Strength2: "2,000", Casualties1: "50 killed", Casualties2: "100 killed"};
  const made = battle(fields, [strong("500", "a"), strong("4,000", "a", 2)]);
  const [north, south] = [sideOf(made), sideOf(made, 2)];
  test.each<[Policy, number, number, number]>([
    ["infobox", 0.5, 0.05, 1],
    ["a", 0.125, 0.1, 0.25]
  ])("%s", (policy, force, rate, exchange) => {
    expect(forceRatio(north, south, policy)).toMatchObject({low: force, high: force, policy});
    expect(casualtyRate(north, policy)).toMatchObject({low: rate, high: rate, policy});
    expect(fractionalExchangeRatio(north, south, policy)).toMatchObject({low: exchange, high: exchange, policy});
    expect(allMeasures(viewOf(made), "battle", policy)[0]).toEqual(forceRatio(north, south, policy));
  });

  test("under the infobox's a claim changes nothing", () => {
    expect(allMeasures(viewOf(made), "battle")).toEqual(allMeasures(viewOf(battle(fields)), "battle"));
    expect(north.strength).toMatchObject({low: 1000, value: "battle/strength1", claim: null});
  });
});

test("a strength can be claimed of a part, which has no infobox", () => {
  const claims: Cells[] = [
    {id: "ford", kind: "clash"},
    {...strong("300"), engagement: "ford"}
  ];
  const ford = sideOf(battle({}, claims), 1, "ford");
  expect(boundsOf(strengthOf(ford, "highest"))).toEqual([300, 300]);
  expect(boundsOf(strengthOf(ford))).toEqual([null, null]);
});
