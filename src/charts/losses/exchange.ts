import {envelope} from "../../reading/interval.js";
import type {Policy} from "../../model/statements/policy.js";
import {rivalArticles} from "../../model/statements/rivals.js";
import {fractionalExchangeRatio, lossExchangeRatio, measureRestsOn, type Measure} from "../../model/measures.js";
import type {Side} from "../../model/view.js";
import {intervalInWords, ratioInFigures} from "../../model/words.js";
import type {IntervalRow} from "../plot/interval-panel.js";
import {policyInWords} from "../notebook/policy.js";

/** The loss exchange ratio as the rows of its panel, and in words. */
export type Exchange = {
  rows: IntervalRow[];
  /** `1.12 on the infobox, 1.12–5.67 with the text of “…”`: what the policy gives, and with it each rival taken together. */
  words: string;
};

/**
 * The loss exchange ratio under a policy, losses of side `b` for each of side `a`, then on every other basis that the sources give: the infobox and each article
 * that rivals it; last the same per head of strength, under the policy.
 */
export function exchangeOf(a: Side, b: Side, policy: Policy): Exchange {
  const {view, engagement} = a;
  const on = (basis: Policy) => policyInWords(view, basis);
  const ratio = (basis: Policy) => ({basis, measure: lossExchangeRatio(a, b, basis)});
  const rowOf = (label: string, measure: Measure) => ({
    ...row(label, measure),
    assumed: measureRestsOn(view, measure, b.side)
  });
  const own = ratio(policy);
  const articles = rivalArticles(view, engagement, "casualties");
  const isContested = articles.length > 0 || policy !== "infobox";
  const rivals = (isContested ? ["infobox", ...articles] : []).filter((basis) => basis !== policy).map(ratio);
  const subject = "loss exchange ratio";
  const together = rivals
    .filter(({basis}) => basis !== "infobox" && policy !== "envelope")
    .map(({basis, measure}) => `${intervalInWords(envelope([own.measure, measure]))} with ${on(basis)}`);
  return {
    rows: [
      {...rowOf(`On ${on(policy)}`, own.measure), subject},
      ...rivals.map(({basis, measure}) => ({
        ...rowOf(`On ${on(basis)}`, measure),
        alternative: true,
        rival: true,
        subject
      })),
      rowOf(`Per head of strength, on ${on(policy)}`, fractionalExchangeRatio(a, b, policy))
    ],
    words: [`${intervalInWords(own.measure)} on ${on(policy)}`, ...together].join(", ")
  };
}

function row(label: string, measure: Measure): IntervalRow {
  const {low, high, approximate, caveat, amounts} = measure;
  return {low, high, approximate, caveat, side: null, label, value: ratioInFigures(measure), note: `= ${amounts}`};
}
