import {readClaims} from "../reading/claims.js";
import {readInfobox} from "../reading/infobox/read.js";
import type {Issue} from "../reading/report.js";
import {checks} from "./checks/checks.js";
import {claimAmounts, claimAssumptions, claimDurations, placeClaims} from "./claim-rows.js";
import {rowsOfInfobox} from "./infobox-rows.js";
import {linkEngagements} from "./part-of.js";
import type {RowsRead} from "./rows.js";
import {tablesOf, withChecks, type ArqueroNotebook} from "./tables/arquero.js";
import {chronology} from "./time/chronology.js";
import {viewOf} from "./view.js";

/** A file of `data/` and what stands in it. */
export type Source = {file: string; text: string};

/**
 * Reads articles and claims into the notebook's tables. Faulty data never throws: what cannot be read is in `issues`,
 * and everything else stands.
 *
 * @param issues what is wrong with the files themselves; stands first among the issues
 */
export function notebook(
  articles: readonly Source[],
  claims: Source | null,
  issues: readonly Issue[] = []
): ArqueroNotebook {
  const tables = tablesOf(readRows(articles, claims, issues));
  return withChecks(tables, checks(viewOf(tables)));
}

function readRows(articles: readonly Source[], claimsSource: Source | null, issues: readonly Issue[]): RowsRead {
  const engagements = articles.map(({text, file}) => rowsOfInfobox(readInfobox(text, file)));
  linkEngagements(engagements);
  const read = claimsSource ? readClaims(claimsSource.text, claimsSource.file) : {claims: [], issues: []};
  const placed = placeClaims(read.claims, engagements);
  const time = chronology(engagements, placed.claims);
  const claimed = claimAmounts(placed.claims);
  return {
    engagements: engagements.map(({row}) => row),
    sides: engagements.flatMap(({sides}) => sides),
    values: [...engagements.flatMap(({values}) => values), ...claimed.values],
    totals: [...engagements.flatMap(({totals}) => totals), ...claimed.totals],
    items: [...engagements.flatMap(({items}) => items), ...claimed.items],
    notes: engagements.flatMap(({notes}) => notes),
    assumptions: [...engagements.flatMap(({assumptions}) => assumptions), ...claimAssumptions(placed.claims)],
    chronology: time.rows,
    durations: claimDurations(placed.claims),
    issues: [
      ...issues,
      ...engagements.flatMap((engagement) => engagement.issues),
      ...read.issues,
      ...placed.issues,
      ...time.issues
    ]
  };
}
