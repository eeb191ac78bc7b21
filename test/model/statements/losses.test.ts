import {describe, expect, test} from "vitest";
import {casualtiesOf, lossStatements} from "../../../src/model/statements/losses.js";
import {rivalsOf, type Policy} from "../../../src/model/statements/policy.js";
import type {Notebook} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {battle, madeUp, type Cells} from "../../support/made-up.js";
import {campaign, real, tirana} from "../../support/real.js";

type Bounds = [low: number | null, high: number | null];
const north = (made: Notebook) => viewOf(made).side("battle", 1);
const killed = (amount: string, article = "battle", outcome = "killed"): Cells => ({
  kind: "casualties",
  side: 1,
  amount,
  outcome,
  article
});

function under(policy: Policy, infobox: string, claims: Cells[]): Bounds {
  const {low, high} = casualtiesOf(north(battle(infobox ? {Casualties1: infobox} : {}, claims)), policy);
  return [low, high];
}

describe("the policy decides which of rival statements a sum rests on", () => {
  const rivals = [killed("about 2,000", "a"), killed("100 or more", "b")];
  test.each<[Policy, Bounds]>([
    ["infobox", [465, 465]],
    ["envelope", [465, null]],
    ["highest", [2365, 2365]],
    ["lowest", [465, 465]],
    ["a", [2365, 2365]],
    ["b", [465, null]],
    ["an article that says nothing", [465, 465]]
  ])("%s", (policy, bounds) => expect(under(policy, "100 killed, 365 captured", rivals)).toEqual(bounds));

  test.each<[Policy, Bounds]>([
    ["infobox", [465, 465]],
    ["envelope", [465, null]],
    [campaign, [2365, 2365]],
    [tirana, [465, null]]
  ])("%s, on the project's own data", (policy, bounds) => {
    const {low, high} = casualtiesOf(viewOf(real).side(tirana, 2), policy);
    expect([low, high]).toEqual(bounds);
  });
});

describe("highest and lowest rank by the number stated, and pass over what is unknown", () => {
  test.each<[string, string, string, Bounds, Bounds]>([
    ["a range by its own end", "100–500 killed", "200", [100, 500], [100, 500]],
    ["bounds by the number they state", "at most 50 killed", "60 or more", [60, null], [null, 50]],
    ["unknown in the infobox", "5 wounded, unknown killed", "60", [65, 65], [65, 65]],
    ["unknown in the claim", "60 killed", "unknown", [60, 60], [60, 60]],
    ["of two that state the same, the other bound tells", "50 killed", "40–50", [50, 50], [40, 50]],
    ["of two that state the same, the other bound tells", "40–50 killed", "50", [50, 50], [40, 50]],
    ["none is a number", "None killed", "60", [60, 60], [0, 0]]
  ])("%s", (_, infobox, claim, highest, lowest) => {
    expect(under("highest", infobox, [killed(claim)])).toEqual(highest);
    expect(under("lowest", infobox, [killed(claim)])).toEqual(lowest);
  });
});

describe("claims cannot take the place of an outcome where the infobox's total is not the sum of its outcomes", () => {
  test.each<[string, string, Bounds]>([
    ["a total stated alone", "Total: 500", [500, 500]],
    ["a total over its parts", "450: 300 killed, 150 wounded", [450, 450]],
    ["rival amounts within the field", "Old estimate: 300 killed; New estimate: 500 killed", [300, 500]]
  ])("%s", (_, infobox, bounds) => {
    for (const policy of ["envelope", "highest", "lowest", "a"])
      expect(under(policy, infobox, [killed("900", "a")])).toEqual(bounds);
  });
});

describe("claims alone are a lower bound: they tell of some losses, not of all", () => {
  test.each<[string, string]>([
    ["no field", ""],
    ["an unknown number", "Unknown"],
    ["words", "Heavy losses"],
    ["only things", "5 tanks destroyed"]
  ])("%s in the infobox", (_, infobox) => {
    expect(under("highest", infobox, [killed("200")])).toEqual([200, null]);
    expect(under("infobox", infobox, [killed("200")])).toEqual([null, null]);
    expect(under("an article that says nothing", infobox, [killed("200")])).toEqual([null, null]);
  });
});

test("what only another article says of an outcome leaves an article's sum alone", () => {
  const claims = [killed("150", "a"), killed("50", "b", "wounded")];
  expect(under("a", "100 killed", claims)).toEqual([150, 150]);
  expect(under("b", "100 killed", claims)).toEqual([150, 150]);
  expect(under("highest", "100 killed", claims)).toEqual([200, 200]);
});

test("casualties are the killed, wounded, captured, missing and undivided losses of people", () => {
  const text =
    "100 killed, 20 wounded, 30 captured, 4 missing, 50 deserted, 60 sick, 7 tanks lost, 80 civilians killed";
  const statements = lossStatements(north(battle({Casualties1: text})));
  expect([...statements].map(([outcome, [own]]) => [outcome, own!.low, own!.high])).toEqual([
    ["killed", 100, 100],
    ["wounded", 20, 20],
    ["captured", 30, 30],
    ["missing", 4, 4]
  ]);
  expect(under("infobox", text, [])).toEqual([154, 154]);
});

test("a claim that says what the infobox says is no rival", () => {
  const claims = [killed("100", "a"), killed("about 100", "b"), killed("120", "c"), killed("9", "d", "wounded")];
  const made = madeUp({battle: {Casualties1: "100 killed"}}, claims);
  const rivals = [...lossStatements(north(made)).values()].flatMap(rivalsOf);
  expect(rivals.map(({article}) => article)).toEqual(["c", "d"]);
});

test("a claim of several amounts is one statement, in its own words", () => {
  const made = battle({}, [killed("10 officers, 200 men")]);
  expect(lossStatements(north(made)).get("killed")).toMatchObject([
    {low: 210, high: 210, text: "10 officers, 200 men killed"}
  ]);
});
