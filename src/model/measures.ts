import {quotient, stateOf, unknown, type Interval} from "../reading/interval.js";
import type {AssumptionRow, EngagementRow} from "./rows.js";
import {lossesRestOn, strengthRestsOn} from "./statements/assumptions.js";
import {casualtiesOf} from "./statements/losses.js";
import type {Policy} from "./statements/policy.js";
import {strengthOf} from "./statements/strengths.js";
import type {Side, View} from "./view.js";
import {intervalInWords} from "./words.js";

/** A ratio or rate with what it rests on. */
export type Measure = Interval & {
  engagement: string;
  measure:
    "force ratio" | "loss exchange ratio" | "casualty rate" | "casualty rate per day" | "fractional exchange ratio";
  /** In words, with the direction: whose amount over whose. */
  formula: string;
  /** The formula with the amounts put in, in words that keep their bounds: `15,000 / at least 8,000`. */
  amounts: string;
  /** The side that the measure is about (a rate), or the side over which it is directed. */
  side: number;
  policy: Policy;
  known: number;
  inputs: number;
  /** Why the inputs are not comparable, in the source's words; null where they are. */
  caveat: string | null;
};

/**
 * Force ratio: strength of side `a` over strength of side `b`, as stated. No threshold is implied: rules such as 3 : 1
 * are not supported by the records.
 */
export function forceRatio(a: Side, b: Side, policy: Policy = "infobox"): Measure {
  const formula = `strength of ${a.label} / strength of ${b.label}`;
  return measure("force ratio", a, policy, formula, [strengthOf(a, policy), strengthOf(b, policy)]);
}

/** Loss exchange ratio: casualties of side `b` for each casualty of side `a`. */
export function lossExchangeRatio(a: Side, b: Side, policy: Policy = "infobox"): Measure {
  const formula = `casualties of ${b.label} / casualties of ${a.label}`;
  return measure("loss exchange ratio", a, policy, formula, [casualtiesOf(b, policy), casualtiesOf(a, policy)]);
}

/** Casualty rate: casualties over strength. The infobox does not say when the strength was counted. */
export function casualtyRate(side: Side, policy: Policy = "infobox"): Measure {
  const formula = `casualties of ${side.label} / strength of ${side.label}`;
  return measure("casualty rate", side, policy, formula, [casualtiesOf(side, policy), strengthOf(side, policy)]);
}

/** Casualty rate per day: the casualty rate over the engagement's length, both ends counted. */
export function casualtyRatePerDay(side: Side, policy: Policy = "infobox"): Measure {
  const rate = casualtyRate(side, policy);
  const days = duration(side.view.engagement(side.engagement));
  const isKnown = stateOf(days) !== "unknown";
  return {
    ...rate,
    ...(isKnown ? quotient(rate, days) : unknown),
    measure: "casualty rate per day",
    formula: `${rate.formula} / days`,
    amounts: `${rate.amounts} / ${intervalInWords(days)}`,
    known: rate.known + Number(isKnown),
    inputs: 3
  };
}

/** Fractional exchange ratio: the casualty rate of side `b` over that of side `a`. */
export function fractionalExchangeRatio(a: Side, b: Side, policy: Policy = "infobox"): Measure {
  const [rateB, rateA] = [casualtyRate(b, policy), casualtyRate(a, policy)];
  return {
    ...rateB,
    ...quotient(rateB, rateA),
    measure: "fractional exchange ratio",
    formula: `casualty rate of ${b.label} / casualty rate of ${a.label}`,
    amounts: `(${rateB.amounts}) / (${rateA.amounts})`,
    side: a.side,
    known: rateB.known + rateA.known,
    inputs: 4,
    caveat: rateB.caveat ?? rateA.caveat
  };
}

/** All measures of one engagement between two sides, by their numbers, under one policy. */
export function allMeasures(view: View, engagement: string, policy: Policy = "infobox", a = 1, b = 2): Measure[] {
  const [first, second] = [view.side(engagement, a), view.side(engagement, b)];
  return [
    forceRatio(first, second, policy),
    lossExchangeRatio(first, second, policy),
    fractionalExchangeRatio(first, second, policy),
    ...[first, second].flatMap((side) => [casualtyRate(side, policy), casualtyRatePerDay(side, policy)])
  ];
}

/** What a measure takes for granted; `over` is the other side of a ratio. What comes out unknown rests on nothing. */
export function measureRestsOn(view: View, measure: Measure, over = 2): AssumptionRow[] {
  if (stateOf(measure) === "unknown") return [];
  const {measure: name, engagement, policy} = measure;
  const numbers = name.startsWith("casualty rate") ? [measure.side] : [measure.side, over];
  const sides = numbers.map((side) => view.side(engagement, side));
  const rows = [
    ...(name === "loss exchange ratio" ? [] : sides.flatMap((side) => strengthRestsOn(side, policy))),
    ...(name === "force ratio" ? [] : sides.flatMap((side) => lossesRestOn(side, policy))),
    ...(name === "casualty rate per day" ? view.assumptionsOfDate(engagement) : [])
  ];
  return [...new Set(rows)];
}

type Input = Interval & {caveat?: string | null};

function measure(
  name: Measure["measure"],
  {engagement, side}: Side,
  policy: Policy,
  formula: string,
  inputs: readonly [numerator: Input, denominator: Input]
): Measure {
  return {
    engagement,
    measure: name,
    formula,
    side,
    policy,
    ...quotient(...inputs),
    amounts: inputs.map((input) => intervalInWords(input)).join(" / "),
    known: inputs.filter((input) => stateOf(input) !== "unknown").length,
    inputs: inputs.length,
    caveat: inputs.map(({caveat}) => caveat).find(Boolean) ?? null
  };
}

function duration(row: EngagementRow | undefined): Interval {
  return {low: row?.daysLow ?? null, high: row?.daysHigh ?? null, approximate: row?.approximate ?? false};
}
