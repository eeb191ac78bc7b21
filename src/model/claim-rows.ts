import type {Claim} from "../reading/claims.js";
import {groupBy} from "../reading/list.js";
import type {Issue} from "../reading/report.js";
import {assumed, itemRow, spanOf, totalRow, type InfoboxRows} from "./infobox-rows.js";
import type {AssumptionRow, DurationRow, ItemRead, TotalRead, ValueRow} from "./rows.js";
import {isPart} from "./time/chronology.js";

/**
 * Keeps the claims that belong to an article, be it through other claims; the others are issues. A side that the engagement
 * does not have is an issue too, and the claim stays.
 */
export function placeClaims(
  claims: readonly Claim[],
  engagements: readonly InfoboxRows[]
): {claims: Claim[]; issues: Issue[]} {
  const sides = new Map(engagements.map(({row, sides}) => [row.engagement, sides.map(({side}) => side)]));
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

type Amounts = {values: ValueRow[]; totals: TotalRead[]; items: ItemRead[]};

/**
 * The values that claims of strength and of casualties state of a side, with their amounts, and the people that all amounts of a
 * strength come to. Claimed losses are compared by outcome and have no such total.
 */
export function claimAmounts(claims: readonly Claim[]): Amounts {
  const amounts: Amounts = {values: [], totals: [], items: []};
  for (const {id, engagement, side, tally, article, section, file, line} of claims) {
    if (side === null || !tally) continue;
    const {field, raw} = tally;
    const about = {engagement, side, field, claim: id};
    const value = `#${id}`;
    amounts.values.push({id: value, ...about, text: raw, article, section, file, line});
    if (field === "strength") amounts.totals.push(totalRow(tally, value, {...about, field}));
    for (const item of tally.items) amounts.items.push(itemRow(item, value, about));
  }
  return amounts;
}

/** What the readings of claims' amounts and dates took for granted. */
export function claimAssumptions(claims: readonly Claim[]): AssumptionRow[] {
  return claims.flatMap(({id, engagement, kind, side, tally, when}) => [
    ...(isPart(kind) || kind === "date"
      ? assumed(when?.assumptions ?? [], {engagement: id, side: null, field: "date", value: null})
      : []),
    ...(side !== null && tally
      ? assumed(tally.assumptions, {engagement, side, field: tally.field, value: `#${id}`})
      : [])
  ]);
}

/** What the articles' prose says of an engagement's length. */
export function claimDurations(claims: readonly Claim[]): DurationRow[] {
  return claims.flatMap(({id, engagement, days, amount, date, when, article, section}) =>
    days === null
      ? []
      : [{engagement, days, text: amount, span: when && {...spanOf(when), text: date}, article, section, claim: id}]
  );
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
