import {describe, expect, test} from "vitest";
import {
  casualtyRate,
  casualtyRatePerDay,
  forceRatio,
  fractionalExchangeRatio,
  lossExchangeRatio,
  allMeasures,
  type Measure
} from "../../src/model/measures.js";
import type {Notebook} from "../../src/model/tables/table.js";
import {viewOf, type Side} from "../../src/model/view.js";
import {battle} from "../support/made-up.js";
import {campaign, real, tirana} from "../support/real.js";

type Bounds = [low: number | null, high: number | null];
const boundsOf = ({low, high}: Measure): Bounds => [low, high];
const sidesOf = (made: Notebook, engagement = "battle"): [Side, Side] => {
  const {side} = viewOf(made);
  return [side(engagement, 1), side(engagement, 2)];
};
const [ofCampaign, ofTirana] = [sidesOf(real, campaign), sidesOf(real, tirana)];
const [lanc, germans] = ofTirana;

describe("on the project's own data", () => {
  test.each<[string, Measure, Bounds]>([
    ["Tirana, force ratio: open below", forceRatio(...ofTirana), [null, 15000 / 8000]],
    ["campaign, force ratio: open below", forceRatio(...ofCampaign), [null, 40000 / 700000]],
    ["Tirana, casualty rate of LANÇ", casualtyRate(lanc), [417 / 15000, 417 / 15000]],
    ["Tirana, casualty rate of the Germans: open below", casualtyRate(germans), [null, 465 / 8000]],
    ["the same per day of 21", casualtyRatePerDay(lanc), [417 / 15000 / 21, 417 / 15000 / 21]],
    ["the same per day of 21, open below", casualtyRatePerDay(germans), [null, 465 / 8000 / 21]],
    ["Tirana, loss exchange ratio", lossExchangeRatio(...ofTirana), [465 / 417, 465 / 417]],
    ["the same with the campaign's text", lossExchangeRatio(...ofTirana, campaign), [2365 / 417, 2365 / 417]],
    ["the same with the battle's text", lossExchangeRatio(...ofTirana, tirana), [465 / 417, null]],
    ["the same with all", lossExchangeRatio(...ofTirana, "envelope"), [465 / 417, null]],
    [
      "fractional exchange ratio: open below",
      fractionalExchangeRatio(...ofTirana),
      [null, (465 * 15000) / (8000 * 417)]
    ],
    ["campaign, no casualties stated", lossExchangeRatio(...ofCampaign), [null, null]]
  ])("%s", (_, measure, [low, high]) => {
    const close = (bound: number | null) => (bound === null ? null : expect.closeTo(bound, 12));
    expect(boundsOf(measure)).toEqual([close(low), close(high)]);
  });

  test("the battle lasted 21 days, the campaign 163 to 172", () => {
    expect(viewOf(real).engagements.map(({engagement, daysLow, daysHigh}) => [engagement, daysLow, daysHigh])).toEqual([
      [campaign, 163, 172],
      [tirana, 21, 21]
    ]);
  });

  test("a strength that counts people who took no part brings its caveat into every measure that rests on it", () => {
    const caveats = allMeasures(viewOf(real), campaign).map(({measure, side, caveat}) => [measure, side, caveat]);
    const caveat = "most not involved in combat";
    expect(caveats).toEqual([
      ["force ratio", 1, caveat],
      ["loss exchange ratio", 1, null],
      ["fractional exchange ratio", 1, caveat],
      ["casualty rate", 1, null],
      ["casualty rate per day", 1, null],
      ["casualty rate", 2, caveat],
      ["casualty rate per day", 2, caveat]
    ]);
    expect(allMeasures(viewOf(real), tirana).map(({caveat}) => caveat)).not.toContain(caveat);
  });

  test("a claim that is about makes the ratio about", () => {
    expect(lossExchangeRatio(...ofTirana, campaign).approximate).toBe(true);
    expect(lossExchangeRatio(...ofTirana).approximate).toBe(false);
  });
});

describe("a measure says its formula with direction and amounts, and how many inputs are known", () => {
  const fields = {Strength1: "1,000", Strength2: "2,000+", Casualties1: "50 killed", Casualties2: "Unknown"};
  const [north, south] = sidesOf(battle({...fields, Date: "1 – 4 May 1700"}));
  test.each<[Measure, string, string, number, number]>([
    [forceRatio(north, south), "strength of North / strength of South", "1,000 / at least 2,000", 2, 2],
    [forceRatio(south, north), "strength of South / strength of North", "at least 2,000 / 1,000", 2, 2],
    [lossExchangeRatio(north, south), "casualties of South / casualties of North", "unknown / 50", 1, 2],
    [casualtyRate(north), "casualties of North / strength of North", "50 / 1,000", 2, 2],
    [casualtyRatePerDay(north), "casualties of North / strength of North / days", "50 / 1,000 / 4", 3, 3],
    [casualtyRatePerDay(south), "casualties of South / strength of South / days", "unknown / at least 2,000 / 4", 2, 3],
    [
      fractionalExchangeRatio(north, south),
      "casualty rate of South / casualty rate of North",
      "(unknown / at least 2,000) / (50 / 1,000)",
      3,
      4
    ]
  ])("%#", (measure, formula, amounts, known, inputs) =>
    expect(measure).toMatchObject({formula, amounts, known, inputs})
  );
});

describe("bounds, none and unknown stay themselves in ratios and rates", () => {
  test.each<[string, Record<string, string>, (a: Side, b: Side) => Measure, Bounds]>([
    ["a range over a number", {Strength1: "10–20", Strength2: "10"}, (a, b) => forceRatio(a, b), [1, 2]],
    ["unknown over a number", {Strength1: "Unknown", Strength2: "10"}, (a, b) => forceRatio(a, b), [null, null]],
    ["not stated over a number", {Strength2: "10"}, (a, b) => forceRatio(a, b), [null, null]],
    ["things only", {Strength1: "5 tanks", Strength2: "10"}, (a, b) => forceRatio(a, b), [null, null]],
    ["no losses", {Casualties1: "None", Strength1: "10+"}, (a) => casualtyRate(a), [0, 0]],
    ["losses over none", {Casualties1: "None", Casualties2: "5"}, (a, b) => lossExchangeRatio(a, b), [null, null]],
    [
      "an unknown engagement",
      {},
      (a) => forceRatio(a.view.side("no such battle", 1), a.view.side("no such battle", 2)),
      [null, null]
    ],
    [
      "an open end",
      {Date: "1 May 1700 – present", Casualties1: "5", Strength1: "10"},
      (a) => casualtyRatePerDay(a),
      [null, null]
    ],
    [
      "some days in a month",
      {Date: "April 1700", Casualties1: "5", Strength1: "10"},
      (a) => casualtyRatePerDay(a),
      [0.5 / 30, 0.5]
    ]
  ])("%s", (_, fields, measure, bounds) => expect(boundsOf(measure(...sidesOf(battle(fields))))).toEqual(bounds));
});
