import {envelope} from "../reading/interval.js";
import type {Policy} from "../model/policy.js";
import {rivalArticles} from "../model/rival-articles.js";
import {fractionalExchangeRatio, lossExchangeRatio, type Measure} from "../model/measures.js";
import type {Notebook} from "../model/rows.js";
import {intervalInWords, ratioInFigures} from "../model/words.js";
import type {IntervalRow} from "./interval-panel.js";
import {policyInWords} from "./policy.js";

/** Losses of the second side for each loss of the first. */
export type Direction = readonly [number, number];

/**
 * The loss exchange ratio under a policy, then on every other basis that the sources give: the infobox and each article
 * that rivals it; last the same per head of strength, under the policy.
 */
export function exchangeRows(notebook: Notebook, engagement: string, policy: Policy, [a, b]: Direction): IntervalRow[] {
  const on = (basis: Policy) => policyInWords(notebook, basis);
  const ratio = (basis: Policy) => lossExchangeRatio(notebook, engagement, basis, a, b);
  const others = ["infobox", ...rivalArticles(notebook, engagement)].filter((basis) => basis !== policy);
  const rivals = rivalArticles(notebook, engagement).length > 0 || policy !== "infobox" ? others : [];
  const contest = "loss exchange ratio";
  return [
    {...row(`On ${on(policy)}`, ratio(policy)), contest},
    ...rivals.map((basis) => ({...row(`On ${on(basis)}`, ratio(basis)), rival: true, contest})),
    row(`Per head of strength, on ${on(policy)}`, fractionalExchangeRatio(notebook, engagement, policy, a, b))
  ];
}

/** `1.12 on the infobox, 1.12–5.67 with the text of “…”`: what a policy gives, and with it each rival taken together. */
export function exchangeInWords(notebook: Notebook, engagement: string, policy: Policy, [a, b]: Direction): string {
  const own = lossExchangeRatio(notebook, engagement, policy, a, b);
  const rivals = rivalArticles(notebook, engagement)
    .filter((article) => article !== policy && policy !== "envelope")
    .map((article) => {
      const both = envelope([own, lossExchangeRatio(notebook, engagement, article, a, b)]);
      return `${intervalInWords(both)} with ${policyInWords(notebook, article)}`;
    });
  return [`${intervalInWords(own)} on ${policyInWords(notebook, policy)}`, ...rivals].join(", ");
}

function row(label: string, measure: Measure): IntervalRow {
  const {low, high, approximate, caveat, amounts} = measure;
  return {low, high, approximate, caveat, side: null, label, value: ratioInFigures(measure), aside: `= ${amounts}`};
}
