import {readClaims, type Claim} from "../reading/claims.js";
import {readInfobox, type Infobox} from "../reading/infobox.js";
import type {Issue} from "../reading/issue.js";
import {checks} from "./checks.js";
import {chronology, isPart} from "./chronology.js";
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

/** Keeps the claims that belong to an article, be it through other claims; the others are issues. */
function placeClaims(claims: readonly Claim[], boxes: readonly Infobox[]): {claims: Claim[]; issues: Issue[]} {
  const slugs = new Set(boxes.map(({slug}) => slug));
  const own = claims.filter(({id}) => !slugs.has(id));
  const places = placesIn(own, slugs);
  const issues = claims.flatMap((claim): Issue[] => {
    const issue = (field: "id" | "engagement" | "article", expected: string) => [
      {file: claim.file, line: claim.line, field, found: claim[field], expected}
    ];
    return [
      ...(claim.article && !slugs.has(claim.article) ? issue("article", "the name of a file in data/articles") : []),
      ...(slugs.has(claim.id) ? issue("id", "an id that is not the name of a file in data/articles") : []),
      ...(places.has(claim.engagement)
        ? []
        : issue("engagement", "the name of a file in data/articles, or the id of a phase, clash or event of one"))
    ];
  });
  return {claims: own.filter(({engagement}) => places.has(engagement)), issues};
}

/** What a claim can belong to: the articles, and the phases, clashes and events that belong to one of these. */
function placesIn(claims: readonly Claim[], slugs: ReadonlySet<string>): Set<string> {
  const places = new Set(slugs);
  const parts = new Map<string, string[]>();
  for (const {id, kind, engagement} of claims)
    if (isPart(kind)) parts.set(engagement, [...(parts.get(engagement) ?? []), id]);
  for (const place of places) parts.get(place)?.forEach((id) => places.add(id));
  return places;
}
