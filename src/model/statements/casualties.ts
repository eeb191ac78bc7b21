import type {Interval} from "../../reading/interval.js";
import type {LossRows} from "./loss-statements.js";
import {lossTerms} from "./loss-terms.js";
import type {Policy} from "./policy.js";

/**
 * A side's casualties under a policy, as far as its losses can follow it. Claims alone, where the infobox gives no number, are a
 * lower bound: they tell of some losses, not of all.
 */
export function casualties(rows: LossRows, engagement: string, side: number, policy: Policy = "infobox"): Interval {
  return lossTerms(rows, engagement, side, policy).total;
}
