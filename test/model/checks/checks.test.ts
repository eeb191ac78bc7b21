import {describe, expect, test} from "vitest";
import type {CheckRow} from "../../../src/model/rows.js";
import type {Notebook} from "../../../src/model/tables/table.js";
import {viewOf} from "../../../src/model/view.js";
import {battle, madeUp, type Cells} from "../../support/made-up.js";
import {real, tirana} from "../../support/real.js";

const of = (rule: string, made: Notebook) => viewOf(made).checks.filter((check) => check.rule === rule);
const statusOf = (rule: string, made: Notebook) => of(rule, made).map(({status}) => status);
const killed = (amount: string): Cells => ({kind: "casualties", side: 1, outcome: "killed", amount});

describe("rival statements can be true together", () => {
  const rule = "rival statements can be true together";
  test.each<[string, string[], CheckRow["status"][]]>([
    ["100 killed", ["100 or more"], ["holds"]],
    ["100 killed", ["100"], ["holds"]],
    ["100–200 killed", ["150–300"], ["holds"]],
    ["100 killed", ["some 2,000"], ["contradiction"]],
    ["100 killed", ["100 or more", "some 2,000"], ["contradiction"]],
    ["at most 50 killed", ["more than 60"], ["contradiction"]],
    ["100 killed", [], []],
    ["100 wounded", ["200"], []]
  ])("%s against %j: %j", (infobox, claims, status) =>
    expect(statusOf(rule, battle({Casualties1: infobox}, claims.map(killed)))).toEqual(status)
  );

  test("an unknown number contradicts none", () => {
    expect(statusOf(rule, battle({Casualties1: "Unknown killed"}, [killed("100")]))).toEqual(["holds"]);
  });
});

describe("so can rival strengths", () => {
  const rule = "rival statements can be true together";
  test.each<[string, string[], CheckRow["status"][]]>([
    ["8,000+", ["10,000"], ["holds"]],
    ["8,000", ["8,000"], ["holds"]],
    ["8,000", ["10,000"], ["contradiction"]],
    ["8,000+", ["at most 5,000"], ["contradiction"]],
    ["8,000–12,000", ["10,000–15,000", "11,000"], ["holds"]],
    ["8,000–12,000", ["10,000–15,000", "9,000"], ["contradiction"]],
    ["Unknown", ["10,000"], ["holds"]],
    ["300 tanks", ["10,000"], []],
    ["8,000", ["300 tanks"], []],
    ["8,000", [], []]
  ])("%s against %j: %j", (infobox, claims, status) => {
    const strong = claims.map((amount): Cells => ({kind: "strength", side: 1, amount}));
    expect(statusOf(rule, battle({Strength1: infobox}, strong))).toEqual(status);
  });

  test("each statement has its source", () => {
    const made = battle({Strength1: "8,000"}, [{kind: "strength", side: 1, amount: "9,000", section: "Course"}]);
    expect(of(rule, made)).toEqual([
      {
        engagement: "battle",
        rule,
        status: "contradiction",
        finding: "Strength of North: no number fits all statements (8,000, 9,000).",
        statements: [
          {text: "8,000", source: "battle, infobox"},
          {text: "9,000", source: "battle, text (Course)"}
        ]
      }
    ]);
  });
});

describe("rival dates can be true together where some first and some last day fit all", () => {
  const rule = "rival dates can be true together";
  const dated = (date: string, engagement = "battle"): Cells => ({kind: "date", date, engagement});
  test.each<[string, string[], CheckRow["status"][]]>([
    ["1 – 5 May 1700", ["1.5.1700 – 5.5.1700"], ["holds"]],
    ["1 – 5 May 1700", ["early May – 5 May 1700"], ["holds"]],
    ["3 May 1700", ["May 1700"], ["holds"]],
    ["1 – 5 May 1700", ["1 – 6 May 1700"], ["contradiction"]],
    ["1 – 5 May 1700", ["2 – 5 May 1700"], ["contradiction"]],
    ["3 May 1700", ["4 May 1700"], ["contradiction"]],
    ["May 1700", ["4 May 1700", "5 May 1700"], ["contradiction"]],
    ["1 May 1700 – present", ["1 – 5 May 1700"], ["holds"]],
    ["until 5 May 1700", ["1 – 6 May 1700"], ["contradiction"]],
    ["someday", ["5 May 1700"], ["holds"]],
    ["", ["5 May 1700"], []],
    ["", ["5 May 1700", "6 May 1700"], ["contradiction"]],
    ["5 May 1700", [], []]
  ])("%s against %j: %j", (date, claims, status) =>
    expect(
      statusOf(
        rule,
        battle(
          {Date: date},
          claims.map((claim) => dated(claim))
        )
      )
    ).toEqual(status)
  );

  test("of a part as of an engagement; an inferred date is no statement", () => {
    const part = (date: string): Cells => ({id: "ford", kind: "event", label: "Ford", date});
    const made = (date: string) => battle({}, [part(date), {...dated("2 May 1700", "ford"), section: "Course"}]);
    expect(of(rule, made("after battle"))).toEqual([]);
    expect(of(rule, made("1 May 1700"))).toEqual([
      {
        engagement: "battle",
        rule,
        status: "contradiction",
        finding: "Date of “Ford”: no days fit all statements (1 May 1700; 2 May 1700).",
        statements: [
          {text: "1 May 1700", source: "battle, text"},
          {text: "2 May 1700", source: "battle, text (Course)"}
        ]
      }
    ]);
  });

  test("a rival date is no part that could lie outside its whole, and has no length", () => {
    const {checks} = viewOf(battle({Date: "1 – 5 May 1700"}, [dated("9 May 1700")]));
    expect(checks.map((check) => check.rule)).toEqual([rule]);
  });
});

describe("a stated length agrees with the dates, with one end counted or both", () => {
  const rule = "a stated length agrees with the dates";
  test.each<[string, string, CheckRow["status"], string]>([
    ["28 October – 17 November 1944", "19 days", "contradiction", "spans 20 days, or 21 with both ends counted."],
    ["28 October – 17 November 1944", "20 days", "holds", "spans 20 days, or 21 with both ends counted."],
    ["28 October – 17 November 1944", "21 days", "holds", "spans 20 days, or 21 with both ends counted."],
    ["28 October – 17 November 1944", "3 weeks", "holds", "spans 20 days, or 21 with both ends counted."],
    ["28 October – 17 November 1944", "22 days", "contradiction", "spans 20 days, or 21 with both ends counted."],
    ["1 May 1700", "2 days", "contradiction", "spans one day."],
    ["1 May 1700", "1 day", "holds", "spans one day."],
    [
      "mid-June – 29 November 1944",
      "23 weeks",
      "contradiction",
      "spans 162–171 days, or 163–172 with both ends counted."
    ],
    ["mid-June – 29 November 1944", "170 days", "holds", "spans 162–171 days, or 163–172 with both ends counted."],
    ["1 May 1700 – present", "19 days", "open", "gives no length."],
    ["someday", "19 days", "open", "gives no length."]
  ])("%s, %s: %s", (date, amount, status, span) => {
    const [check, ...others] = of(rule, battle({Date: date}, [{kind: "duration", amount}]));
    expect(others).toEqual([]);
    expect(check).toMatchObject({status, finding: `The text of “battle” says ${amount}; ${date} ${span}`});
  });
});

test.each<[string, CheckRow["status"][]]>([
  ["1 – 5 May 1700", ["holds"]],
  ["1 May – 5 May 1700", ["holds"]],
  ["1 – 6 May 1700", ["contradiction"]],
  ["", []]
])("two articles give the same dates: 1–5 May 1700 and %j", (date, status) =>
  expect(
    statusOf(
      "two articles give the same dates",
      battle({Date: "1–5 May 1700"}, [{kind: "duration", amount: "5 days", date}])
    )
  ).toEqual(status)
);

describe("a part lies inside its whole in time", () => {
  const rule = "a part lies inside its whole in time";
  const whole = {Conflict: "War", Date: "10 April – mid-May 1700"};
  test.each<[string, CheckRow["status"]]>([
    ["12 April 1700", "holds"],
    ["10 April – 10 May 1700", "holds"],
    ["April 1700", "open"],
    ["15 May 1700", "holds"],
    ["18 – 25 May 1700", "contradiction"],
    ["1 June 1700", "contradiction"],
    ["1 – 12 April 1700", "contradiction"],
    ["from 1 May 1700", "open"],
    ["someday", "open"]
  ])("a battle or an event on %s: %s", (date, status) => {
    const asBattle = madeUp({war: whole, ford: {Date: date, Partof: "the War"}});
    const asEvent = madeUp({war: whole}, [{kind: "event", date}]);
    expect([statusOf(rule, asBattle), statusOf(rule, asEvent)]).toEqual([[status], [status]]);
  });

  test.each([
    ["inferred dates rest on the whole", {date: "after war"}],
    ["undated parts lie where their whole does", {}],
    ["background lies before", {date: "1 June 1699", section: "Background"}]
  ])("%s and are not held against it", (_, cells) =>
    expect(of(rule, madeUp({war: whole}, [{kind: "event", ...cells}]))).toEqual([])
  );
});

describe("a strength is not above the campaign's, where a side of both has the same name", () => {
  const rule = "a strength is not above the campaign's";
  test.each<[string, string, string, CheckRow["status"][]]>([
    ["North", "15,000", "40,000", ["holds"]],
    ["North", "50,000", "40,000", ["contradiction"]],
    ["North", "8,000+", "40,000", ["open"]],
    ["North", "15,000", "40,000+", ["holds"]],
    ["North", "Unknown", "40,000", []],
    ["East", "50,000", "40,000", []]
  ])("%s: %s of %s", (name, part, whole, status) =>
    expect(
      statusOf(
        rule,
        madeUp({
          war: {Conflict: "War", Strength1: whole},
          ford: {Partof: "War", Combatant1: name, Combatant2: "West", Strength1: part}
        })
      )
    ).toEqual(status)
  );
});

describe("losses are not above strength, by the highest statement", () => {
  const rule = "losses are not above strength";
  test.each<[string, string, Cells[], CheckRow["status"][]]>([
    ["500 killed", "1,000", [], ["holds"]],
    ["1,500 killed", "1,000", [], ["contradiction"]],
    ["500 killed", "1,000", [killed("1,500")], ["contradiction"]],
    ["500+ killed", "1,000", [], ["open"]],
    ["1,500 killed", "1,000+", [], ["open"]],
    ["500 killed", "1,000+", [], ["holds"]],
    ["500 killed", "Unknown", [], []],
    ["Unknown", "1,000", [], []]
  ])("%s of %s, %j", (losses, strength, claims, status) =>
    expect(statusOf(rule, battle({Casualties1: losses, Strength1: strength}, claims))).toEqual(status)
  );
});

test("contradictions come first, then what is open", () => {
  const ranks = viewOf(real).checks.map(({status}) => ["contradiction", "open", "holds"].indexOf(status));
  expect(ranks).toEqual([...ranks].sort());
});

test("the contradictions in the project's own data are the killed at Tirana and the 19 days of both texts", () => {
  const found = viewOf(real).checks.filter(({status}) => status === "contradiction");
  expect(found.map(({engagement, statements}) => [engagement, statements.map(({text}) => text)])).toEqual([
    [tirana, ["100 killed", "some 2,000 killed", "100 or more killed"]],
    [tirana, ["19 days", "28 October – 17 November 1944"]],
    [tirana, ["19 days", "28 October – 17 November 1944"]]
  ]);
  expect(found[0]?.statements.map(({source}) => source)).toEqual([
    "Liberation of Tirana, infobox",
    "LANÇ counter-offensive in Albania (1944), text (Counter-offensive)",
    "Liberation of Tirana, text (Description)"
  ]);
});

test("the battle of Tirana lies in its campaign in time, strength and losses", () => {
  const sure = viewOf(real).checks.filter(({engagement, status}) => engagement === tirana && status === "holds");
  const findings = sure.map(({finding}) => finding);
  expect(findings).toContain("Strength of LANÇ at Liberation of Tirana (15,000) is not above the campaign's (40,000).");
  expect(findings).toContain("Highest stated casualties of LANÇ (417) is not above its strength (15,000).");
  expect(viewOf(real).checks).toContainEqual(
    expect.objectContaining({
      status: "holds",
      finding: expect.stringMatching(/^“Liberation of Tirana” .* lies within “1944 LANÇ counter-offensive in Albania”/)
    })
  );
});
