import {readClaims, type Claim} from "../reading/claims.js";
import {readInfobox, type Infobox} from "../reading/infobox.js";
import type {Issue} from "../reading/issue.js";
import {checks} from "./checks.js";
import {chronology} from "./chronology.js";
import {claimDurations, claimItems} from "./claims.js";
import {engagementOf, linkEngagements, type Engagement} from "./engagement.js";
import type {Notebook} from "./rows.js";

/** A file of `data/`, or the issue that kept it from being read as text. */
export type Source = {file: string; text: string; issues?: Issue[]};

/**
 * Reads articles and claims into the notebook's rows. Faulty data never throws: what cannot be read is in `issues`,
 * and everything else stands.
 */
export function notebook(articles: readonly Source[], claimsSource: Source | null): Notebook {
  const boxes = articles.map(({text, file}) => readInfobox(text, file));
  const engagements = linkEngagements(boxes.map(engagementOf));
  const read = claimsSource ? readClaims(claimsSource.text, claimsSource.file) : {claims: [], issues: []};
  const placed = placeClaims(read.claims, boxes);
  const time = chronology(engagements, placed.claims);
  const rows = {
    engagements: engagements.map(({row}) => row),
    sides: engagements.flatMap(({sides}) => sides),
    figures: engagements.flatMap(({figures}) => figures),
    items: [...engagements.flatMap(({items}) => items), ...claimItems(placed.claims)],
    notes: engagements.flatMap(({notes}) => notes),
    chronology: time.rows,
    durations: claimDurations(placed.claims)
  };
  const issues = [
    ...[...articles, ...(claimsSource ? [claimsSource] : [])].flatMap((source) => source.issues ?? []),
    ...engagements.flatMap((engagement: Engagement) => engagement.issues),
    ...read.issues,
    ...placed.issues,
    ...time.issues
  ];
  return {...rows, checks: checks(rows), issues};
}

/** Keeps the claims that belong to a known engagement or claim; an unknown one is an issue. */
function placeClaims(claims: readonly Claim[], boxes: readonly Infobox[]): {claims: Claim[]; issues: Issue[]} {
  const slugs = new Set(boxes.map(({slug}) => slug));
  const ids = new Set(claims.map(({id}) => id));
  const issues: Issue[] = [];
  const report = (claim: Claim, field: "engagement" | "article", expected: string) =>
    issues.push({file: claim.file, line: claim.line, field, found: claim[field], expected});
  const kept = claims.filter((claim) => {
    if (claim.article && !slugs.has(claim.article)) report(claim, "article", "the name of a file in data/articles");
    if (slugs.has(claim.engagement) || (ids.has(claim.engagement) && claim.engagement !== claim.id)) return true;
    report(claim, "engagement", "the name of a file in data/articles, or another claim's id");
    return false;
  });
  return {claims: kept, issues};
}
