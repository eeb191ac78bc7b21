import type {CheckRow} from "../rows.js";
import type {View} from "../view.js";
import {lossesInStrength, rivalTotals, strengthsInCampaign} from "./amounts.js";
import {partsInTime, rivalDates} from "./dates.js";
import {datesOfLengths, lengths} from "./lengths.js";
import type {Rule} from "./rule.js";

const rules: Rule[] = [
  rivalTotals,
  lengths,
  datesOfLengths,
  rivalDates,
  partsInTime,
  strengthsInCampaign,
  lossesInStrength
];
const rank = {contradiction: 0, open: 1, holds: 2};

/**
 * Holds rules against what was read: rival statements can be true together, printed lengths agree with the dates,
 * a part lies inside its whole in time, strengths do not exceed the campaign's, losses do not exceed strength.
 * Each comes out as a contradiction, as holding, or as left open by the bounds; contradictions first.
 */
export function checks(view: View): CheckRow[] {
  return rules.flatMap((rule) => rule(view)).sort((a, b) => rank[a.status] - rank[b.status]);
}
