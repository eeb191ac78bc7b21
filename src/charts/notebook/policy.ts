import type {Policy} from "../../model/statements/policy.js";
import type {View} from "../../model/view.js";
import {inQuotes} from "../../model/words.js";
import type {sharedOptions} from "./options.js";

const general: Record<keyof typeof sharedOptions.policy.values, string> = {
  infobox: "the infobox",
  envelope: "all statements together",
  highest: "the highest statements",
  lowest: "the lowest statements"
};

/** @throws RangeError on what is neither a general policy nor an article's slug */
export function checkPolicy(view: View, policy: Policy): void {
  if (isGeneral(policy) || view.engagement(policy)) return;
  const names = [...Object.keys(general), ...view.engagements.map(({engagement}) => engagement)];
  throw new RangeError(`unknown policy: ${policy}; expected one of ${names.join(", ")}`);
}

/** What measures rest on under a policy, in words. */
export function policyInWords(view: View, policy: Policy): string {
  return isGeneral(policy) ? general[policy] : `the text of ${inQuotes(view.title(policy))}`;
}

/**
 * A sentence for a figure's notes: `Sums and ratios rest on the infobox.`
 *
 * @throws RangeError as `checkPolicy` does
 */
export function policyNote(view: View, policy: Policy, what: string): string {
  checkPolicy(view, policy);
  const basis = policyInWords(view, policy);
  return `${what} ${basis}${isGeneral(policy) ? "" : " where it says anything"}.`;
}

function isGeneral(policy: Policy): policy is keyof typeof general {
  return Object.hasOwn(general, policy);
}
