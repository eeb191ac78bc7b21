import {envelope} from "../../reading/interval.js";
import type {Policy} from "../../model/statements/policy.js";
import {rivalArticles} from "../../model/statements/rival-articles.js";
import {fractionalExchangeRatio, lossExchangeRatio, type Measure} from "../../model/measures.js";
import {measureRestsOn} from "../../model/statements/rests-on.js";
import type {Notebook} from "../../model/rows.js";
import {intervalInWords, ratioInFigures} from "../../model/words.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {policyInWords} from "../notebook/policy.js";

/** Losses of the second side for each loss of the first. */
export type Direction = readonly [number, number];

/** The loss exchange ratio as the rows of its panel, and in words. */
export type Exchange = {
  rows: IntervalRow[];
  /** `1.12 on the infobox, 1.12–5.67 with the text of “…”`: what the policy gives, and with it each rival taken together. */
  words: string;
};

/**
 * The loss exchange ratio under a policy, then on every other basis that the sources give: the infobox and each article
 * that rivals it; last the same per head of strength, under the policy.
 */
export function exchangeOf(notebook: Notebook, engagement: string, policy: Policy, [a, b]: Direction): Exchange {
  const on = (basis: Policy) => policyInWords(notebook, basis);
  const ratio = (basis: Policy) => ({basis, measure: lossExchangeRatio(notebook, engagement, basis, a, b)});
  const rowOf = (label: string, measure: Measure) => ({
    ...row(label, measure),
    assumed: measureRestsOn(notebook, measure, b)
  });
  const own = ratio(policy);
  const articles = rivalArticles(notebook, engagement, "casualties");
  const isContested = articles.length > 0 || policy !== "infobox";
  const rivals = (isContested ? ["infobox", ...articles] : []).filter((basis) => basis !== policy).map(ratio);
  const contest = "loss exchange ratio";
  const together = rivals
    .filter(({basis}) => basis !== "infobox" && policy !== "envelope")
    .map(({basis, measure}) => `${intervalInWords(envelope([own.measure, measure]))} with ${on(basis)}`);
  return {
    rows: [
      {...rowOf(`On ${on(policy)}`, own.measure), contest},
      ...rivals.map(({basis, measure}) => ({
        ...rowOf(`On ${on(basis)}`, measure),
        another: true,
        rival: true,
        contest
      })),
      rowOf(`Per head of strength, on ${on(policy)}`, fractionalExchangeRatio(notebook, engagement, policy, a, b))
    ],
    words: [`${intervalInWords(own.measure)} on ${on(policy)}`, ...together].join(", ")
  };
}

function row(label: string, measure: Measure): IntervalRow {
  const {low, high, approximate, caveat, amounts} = measure;
  return {low, high, approximate, caveat, side: null, label, value: ratioInFigures(measure), aside: `= ${amounts}`};
}
