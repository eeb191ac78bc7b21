import {readClaims} from "../reading/claims.js";
import {readInfobox} from "../reading/infobox/read.js";
import type {Issue} from "../reading/report.js";
import {checks} from "./checks/checks.js";
import {chronology} from "./time/chronology.js";
import {claimAmounts, claimAssumptions, claimDurations} from "./claims.js";
import {engagementOf, type Engagement} from "./engagement.js";
import {linkEngagements} from "./part-of.js";
import {placeClaims} from "./place-claims.js";
import type {Notebook} from "./rows.js";

/** A file of `data/` and what stands in it. */
export type Source = {file: string; text: string};

/**
 * Reads articles and claims into the notebook's rows. Faulty data never throws: what cannot be read is in `issues`,
 * and everything else stands.
 *
 * @param issues what is wrong with the files themselves; stands first among the issues
 */
export function notebook(
  articles: readonly Source[],
  claimsSource: Source | null,
  issues: readonly Issue[] = []
): Notebook {
  const boxes = articles.map(({text, file}) => readInfobox(text, file));
  const engagements = linkEngagements(boxes.map(engagementOf));
  const read = claimsSource ? readClaims(claimsSource.text, claimsSource.file) : {claims: [], issues: []};
  const placed = placeClaims(read.claims, boxes);
  const time = chronology(engagements, placed.claims);
  const claimed = claimAmounts(placed.claims);
  const rows = {
    engagements: engagements.map(({row}) => row),
    sides: engagements.flatMap(({sides}) => sides),
    values: [...engagements.flatMap(({values}) => values), ...claimed.values],
    figures: [...engagements.flatMap(({figures}) => figures), ...claimed.figures],
    items: [...engagements.flatMap(({items}) => items), ...claimed.items],
    notes: engagements.flatMap(({notes}) => notes),
    assumptions: [...engagements.flatMap(({assumptions}) => assumptions), ...claimAssumptions(placed.claims)],
    chronology: time.rows,
    durations: claimDurations(placed.claims)
  };
  const found = [
    ...issues,
    ...engagements.flatMap((engagement: Engagement) => engagement.issues),
    ...read.issues,
    ...placed.issues,
    ...time.issues
  ];
  return {...rows, checks: checks(rows), issues: found};
}
