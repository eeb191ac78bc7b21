import type {Policy} from "../../model/statements/policy.js";
import type {View} from "../../model/view.js";
import {inQuotes} from "../../model/words.js";

const general = new Map<Policy, string>([
  ["infobox", "the infobox"],
  ["envelope", "all statements together"],
  ["highest", "the highest statements"],
  ["lowest", "the lowest statements"]
]);

/**
 * What measures rest on under a policy, in words.
 *
 * @throws RangeError on what is neither a general policy nor an article's slug
 */
export function policyInWords(view: View, policy: Policy): string {
  const words = general.get(policy);
  if (words) return words;
  if (!view.engagement(policy)) {
    const names = [...general.keys(), ...view.engagements.map(({engagement}) => engagement)];
    throw new RangeError(`unknown policy: ${policy}; expected one of ${names.join(", ")}`);
  }
  return `the text of ${inQuotes(view.title(policy))}`;
}

/** A sentence for a figure's notes: `Sums and ratios rest on the infobox.` */
export function policyNote(view: View, policy: Policy, what: string): string {
  const basis = policyInWords(view, policy);
  return `${what} ${basis}${general.has(policy) ? "" : " where it says anything"}.`;
}
