import {stateOf, type Interval} from "../../reading/interval.js";
import type {EngagementRow} from "../../model/rows.js";
import {lossStatements, lossTerms} from "../../model/statements/losses.js";
import type {Policy} from "../../model/statements/policy.js";
import type {Side, View} from "../../model/view.js";

/** What the ends of the drawn intervals are, and what they are not; null where every amount is a single number. */
export function boundsNote(intervals: readonly Interval[]): string | null {
  const states = new Set(intervals.map(stateOf));
  if (states.has("bound"))
    return "Arrows start at the last stated number and have no scale. Bounds are statements, not confidence intervals.";
  return states.has("range") ? "The ends of a range are two statements, not a confidence interval." : null;
}

/** Explains the mark for names that the source lost; null where there is none. */
export function gapNote(view: View, engagements: readonly EngagementRow[]): string | null {
  const labels = engagements.flatMap(({engagement}) => view.sides(engagement).map(({label}) => label));
  return labels.some((label) => label.startsWith("[…]"))
    ? "[…] marks a name that is lost in the source, such as a flag without its text."
    : null;
}

/** Says which sides a ratio compares where there are more than two; null where there is no choice. */
export function sidesNote(
  view: View,
  engagements: readonly EngagementRow[],
  [a, b]: readonly [number, number]
): string | null {
  const most = Math.max(0, ...engagements.map(({engagement}) => view.sides(engagement).length));
  return most > 2 ? `Ratios compare side ${a} with side ${b}; other sides stand among the amounts only.` : null;
}

/** Says of which sides the losses rest on the infobox although the policy is another, as claims cannot take the place of its terms. */
export function divisionNote(sides: readonly Side[], policy: Policy): string | null {
  if (policy === "infobox") return null;
  const left = sides.filter((side) => {
    const claims = [...lossStatements(side).values()].flat().filter(({claim}) => claim !== null);
    const {policies} = lossTerms(side, policy);
    return claims.length > 0 && [...policies.values()].every((followed) => followed === "infobox");
  });
  if (left.length === 0) return null;
  const names = left.map(({label}) => label).join(" and ");
  return `The losses of ${names} rest on the infobox: others count what its total does not tell apart.`;
}
