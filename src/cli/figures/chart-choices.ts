import type {ChartName} from "../../charts/catalogue.js";
import {fuzzies} from "../../charts/marks/draw-span.js";
import {isRealDay} from "../../charts/figure/real-day.js";
import {numberOf} from "../../reading/days.js";
import {UsageError} from "../usage-error.js";

/** The charts' own options that the command takes, as they are asked for; what is not is the chart's default. */
export type ChartChoices = {
  policy?: string | undefined;
  axis?: string | undefined;
  sort?: string | undefined;
  fuzzy?: string | undefined;
  period?: string | undefined;
  between?: [first: string, last: string] | undefined;
};

export type ChoiceTexts = Omit<ChartChoices, "between"> & {between?: string | undefined};

const orders = {forceRatio: ["data", "ratio", "name"], timeline: ["nested", "start", "duration"]};

/** What each option may be; of a policy, which may be an article's name, only the data can tell. */
const expected = {
  axis: ["linear", "log"],
  sort: [...orders.timeline, ...orders.forceRatio],
  fuzzy: fuzzies,
  period: ["campaign", "background", "all"]
} as const;

/** @throws UsageError with a line that says what was expected */
export function readChoices({policy, axis, sort, fuzzy, period, between}: ChoiceTexts): ChartChoices {
  const texts = {policy, axis, sort, fuzzy, period};
  for (const [option, names] of Object.entries(expected)) {
    const text = texts[option as keyof typeof expected];
    if (text !== undefined && !(names as readonly string[]).includes(text))
      throw new UsageError(`--${option} ${text}: expected ${names.join(", ")}`);
  }
  return {...texts, between: between === undefined ? undefined : daysOf(between)};
}

function daysOf(text: string): [string, string] {
  const [first = "", last = "", ...more] = text.split("/");
  if (more.length || !isRealDay(first) || !isRealDay(last) || numberOf(first) > numberOf(last))
    throw new UsageError(`--between ${text}: expected two days in order, YYYY-MM-DD/YYYY-MM-DD`);
  return [first, last];
}

/** The options that a chart knows, by its own names. */
export function choicesFor(chart: ChartName, choices: ChartChoices): object {
  const {policy, axis, sort, fuzzy, period, between} = choices;
  const among = (names: readonly string[]) => (sort !== undefined && names.includes(sort) ? sort : undefined);
  return {
    "force-ratio": {policy, scale: axis, sort: among(orders.forceRatio)},
    losses: {policy, scale: axis},
    timeline: {policy, fuzzy, period, between, sort: among(orders.timeline)}
  }[chart];
}
