import {quotient, stateOf, unknown, type Interval} from "../reading/interval.js";
import {casualties} from "./statements/casualties.js";
import type {LossRows} from "./statements/loss-statements.js";
import type {Policy} from "./statements/policy.js";
import type {EngagementRow, Notebook, SideRow} from "./rows.js";
import {strength} from "./statements/strength.js";
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

export type MeasureRows = LossRows & Pick<Notebook, "engagements" | "sides">;

/**
 * Force ratio: strength of side `a` over strength of side `b`, as stated. No threshold is implied: rules such as 3 : 1
 * are not supported by the records.
 */
export function forceRatio(rows: MeasureRows, engagement: string, policy: Policy = "infobox", a = 1, b = 2): Measure {
  const inputs = [strength(rows, engagement, a, policy), strength(rows, engagement, b, policy)];
  const formula = `strength of ${label(rows, engagement, a)} / strength of ${label(rows, engagement, b)}`;
  return measure({engagement, measure: "force ratio", formula, side: a, policy}, inputs);
}

/** Loss exchange ratio: casualties of side `b` for each casualty of side `a`. */
export function lossExchangeRatio(
  rows: MeasureRows,
  engagement: string,
  policy: Policy = "infobox",
  a = 1,
  b = 2
): Measure {
  const inputs = [casualties(rows, engagement, b, policy), casualties(rows, engagement, a, policy)];
  const formula = `casualties of ${label(rows, engagement, b)} / casualties of ${label(rows, engagement, a)}`;
  return measure({engagement, measure: "loss exchange ratio", formula, side: a, policy}, inputs);
}

/** Casualty rate: casualties over strength. The infobox does not say when the strength was counted. */
export function casualtyRate(rows: MeasureRows, engagement: string, side: number, policy: Policy = "infobox"): Measure {
  const inputs = [casualties(rows, engagement, side, policy), strength(rows, engagement, side, policy)];
  const name = label(rows, engagement, side);
  const formula = `casualties of ${name} / strength of ${name}`;
  return measure({engagement, measure: "casualty rate", formula, side, policy}, inputs);
}

/** Casualty rate per day: the casualty rate over the engagement's length, both ends counted. */
export function casualtyRatePerDay(
  rows: MeasureRows,
  engagement: string,
  side: number,
  policy: Policy = "infobox"
): Measure {
  const rate = casualtyRate(rows, engagement, side, policy);
  const days = duration(rows.engagements.find((row) => row.engagement === engagement));
  const daily = stateOf(days) === "unknown" ? unknown : quotient(rate, days);
  return {
    ...rate,
    ...daily,
    measure: "casualty rate per day",
    formula: `${rate.formula} / days`,
    amounts: `${rate.amounts} / ${intervalInWords(days)}`,
    known: rate.known + Number(stateOf(days) !== "unknown"),
    inputs: 3
  };
}

/** Fractional exchange ratio: the casualty rate of side `b` over that of side `a`. */
export function fractionalExchangeRatio(
  rows: MeasureRows,
  engagement: string,
  policy: Policy = "infobox",
  a = 1,
  b = 2
): Measure {
  const [rateB, rateA] = [b, a].map((side) => casualtyRate(rows, engagement, side, policy)) as [Measure, Measure];
  return {
    ...rateB,
    ...quotient(rateB, rateA),
    measure: "fractional exchange ratio",
    formula: `casualty rate of ${label(rows, engagement, b)} / casualty rate of ${label(rows, engagement, a)}`,
    amounts: `(${rateB.amounts}) / (${rateA.amounts})`,
    side: a,
    known: rateB.known + rateA.known,
    inputs: 4,
    caveat: rateB.caveat ?? rateA.caveat
  };
}

/** All measures of one engagement between two sides, under one policy. */
export function allMeasures(
  rows: MeasureRows,
  engagement: string,
  policy: Policy = "infobox",
  a = 1,
  b = 2
): Measure[] {
  return [
    forceRatio(rows, engagement, policy, a, b),
    lossExchangeRatio(rows, engagement, policy, a, b),
    fractionalExchangeRatio(rows, engagement, policy, a, b),
    ...[a, b].flatMap((side) => [
      casualtyRate(rows, engagement, side, policy),
      casualtyRatePerDay(rows, engagement, side, policy)
    ])
  ];
}

type Input = Interval & {caveat?: string | null};
type Head = Pick<Measure, "engagement" | "measure" | "formula" | "side" | "policy">;

function measure(head: Head, [numerator, denominator]: Input[]): Measure {
  const inputs = [numerator!, denominator!];
  return {
    ...head,
    ...quotient(numerator!, denominator!),
    amounts: inputs.map((input) => intervalInWords(input)).join(" / "),
    known: inputs.filter((input) => stateOf(input) !== "unknown").length,
    inputs: inputs.length,
    caveat: inputs.map(({caveat}) => caveat).find(Boolean) ?? null
  };
}

function duration(row: EngagementRow | undefined): Interval {
  return {low: row?.daysLow ?? null, high: row?.daysHigh ?? null, approximate: row?.approximate ?? false};
}

function label(rows: MeasureRows, engagement: string, side: number): string {
  return rows.sides.find((row: SideRow) => row.engagement === engagement && row.side === side)?.label ?? `side ${side}`;
}
