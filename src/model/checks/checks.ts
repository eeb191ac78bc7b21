import {partsInTime} from "./parts-in-time.js";
import {rivalDates} from "./rival-dates.js";
import {rivalFigures} from "./rival-figures.js";
import type {CheckedRows, Rule} from "./rule.js";
import {lossesInStrength, strengthsInCampaign} from "./sizes.js";
import {datesOfLengths, lengths} from "./stated-time.js";
import type {CheckRow} from "../rows.js";

const rules: Rule[] = [
  rivalFigures,
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
export function checks(rows: CheckedRows): CheckRow[] {
  return rules.flatMap((rule) => rule(rows)).sort((a, b) => rank[a.status] - rank[b.status]);
}
