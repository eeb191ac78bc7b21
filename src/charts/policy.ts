import type {Policy} from "../model/policy.js";
import type {Notebook} from "../model/rows.js";
import {titleOf} from "../model/source.js";

const general = new Map<Policy, {basis: string; sums: string}>([
  ["infobox", {basis: "the infobox", sums: "Sums and ratios rest on the infobox."}],
  ["envelope", {basis: "all statements together", sums: "Sums and ratios span all statements."}],
  ["highest", {basis: "the highest statements", sums: "Sums and ratios rest on the highest statements."}],
  ["lowest", {basis: "the lowest statements", sums: "Sums and ratios rest on the lowest statements."}]
]);

/**
 * How the option `policy` reads in a figure: what sums rest on (`basis`), and a sentence that says so.
 *
 * @throws RangeError on what is neither a general policy nor an article's slug
 */
export function policyInWords(notebook: Notebook, policy: Policy): {basis: string; sums: string} {
  const words = general.get(policy);
  if (words) return words;
  const articles = notebook.engagements.map(({engagement}) => engagement);
  if (!articles.includes(policy))
    throw new RangeError(`unknown policy: ${policy}; expected one of ${[...general.keys(), ...articles].join(", ")}`);
  const basis = `the text of “${titleOf(notebook, policy)}”`;
  return {basis, sums: `Sums and ratios rest on ${basis} where it says anything.`};
}
