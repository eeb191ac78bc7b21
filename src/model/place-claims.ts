import type {Claim} from "../reading/claims.js";
import {sidesOf, type Infobox} from "../reading/infobox/infobox.js";
import type {Issue} from "../reading/report.js";
import {isPart} from "./time/chronology.js";
import {groupBy} from "../reading/list.js";

/**
 * Keeps the claims that belong to an article, be it through other claims; the others are issues. A side that the engagement
 * does not have is an issue too, and the claim stays.
 */
export function placeClaims(claims: readonly Claim[], boxes: readonly Infobox[]): {claims: Claim[]; issues: Issue[]} {
  const sides = new Map(boxes.map((box) => [box.slug, sidesOf(box)]));
  const own = claims.filter(({id}) => !sides.has(id));
  const places = placesIn(own, [...sides.keys()]);
  const issues: Issue[] = [];
  for (const claim of claims) {
    const {file, line, id, engagement, article, side} = claim;
    const report = (field: "id" | "engagement" | "article" | "side", expected: string) =>
      issues.push({file, line, field, found: String(claim[field]), expected});
    const known = sides.get(places.get(engagement) ?? "");
    if (article && !sides.has(article)) report("article", "the name of a file in data/articles");
    if (sides.has(id)) report("id", "an id that is not the name of a file in data/articles");
    if (!known)
      report("engagement", "the name of a file in data/articles, or the id of a phase, clash or event of one");
    else if (side !== null && !known.includes(side))
      report("side", `one of the sides of ${places.get(engagement)}: ${known.join(", ")}`);
  }
  return {claims: own.filter(({engagement}) => places.has(engagement)), issues};
}

/** What a claim can belong to, each with its article: these, and the phases, clashes and events that belong to one of them. */
function placesIn(claims: readonly Claim[], slugs: readonly string[]): Map<string, string> {
  const places = new Map(slugs.map((slug) => [slug, slug]));
  const parts = groupBy(
    claims.filter(({kind}) => isPart(kind)),
    ({engagement}) => engagement
  );
  for (const [place, slug] of places) parts.get(place)?.forEach(({id}) => places.set(id, slug));
  return places;
}
