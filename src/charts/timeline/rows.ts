import {groupBy} from "../../reading/list.js";
import {datesByPolicy} from "../../model/time/dates-by-policy.js";
import type {Policy} from "../../model/statements/policy.js";
import type {ChronologyRow} from "../../model/rows.js";
import type {View} from "../../model/view.js";
import type {Assumed} from "../notebook/assumed.js";

/** A row of a timeline; `note` is what stands behind its date: who states it, where it is a rival or is not the row's own. */
export type TimelineRow = ChronologyRow & Assumed & {note: string | null};

/**
 * Rows of the chronology under a policy: each row on the date that the policy takes, with all others behind it as its rivals. A claim that
 * agrees with a row's own date speaks for it.
 *
 * @param claimantsOf who states each of rival dates, in words
 */
export function timelineRows(
  view: View,
  chronology: readonly ChronologyRow[],
  policy: Policy,
  claimantsOf: (rivals: readonly ChronologyRow[]) => (rival: ChronologyRow) => string
): TimelineRow[] {
  const restsOn = (...rows: readonly ChronologyRow[]) => rows.flatMap(({id}) => view.assumptionsOfDate(id));
  const under = datesByPolicy(chronology, policy);
  const claims = groupBy(chronology, ({rival}) => rival);
  return chronology.flatMap((own, index) => {
    if (own.rival !== null) return [];
    const all = claims.get(own.id) ?? [];
    const claimantOf = claimantsOf(all);
    const rivals = all.filter((claim) => !sameDays(claim, own));
    const asClaimed = (claim: ChronologyRow) => ({...claim, note: claimantOf(claim), assumed: restsOn(claim)});
    const row = under[index]!;
    if (sameDays(row, own)) {
      const agrees = all.length > rivals.length ? "the text agrees" : null;
      return [{...own, note: agrees, assumed: restsOn(own)}, ...rivals.map(asClaimed)];
    }
    const taken = rivals.find((claim) => sameDays(claim, row));
    const first = taken
      ? {...row, ...sourceOf(taken), note: claimantOf(taken), assumed: restsOn(taken)}
      : {...row, note: null, assumed: restsOn(own, ...all)};
    const isSaid = own.inferred === null && own.text !== "";
    const ownRival = isSaid ? [{...asClaimed(asRival(own)), assumed: restsOn(own)}] : [];
    return [first, ...ownRival, ...rivals.filter((claim) => claim !== taken).map(asClaimed)];
  });
}

function sameDays(one: ChronologyRow, other: ChronologyRow): boolean {
  return (["earliest", "startLatest", "endEarliest", "latest"] as const).every((day) => one[day] === other[day]);
}

function sourceOf({article, section, file, line}: ChronologyRow) {
  return {article, section, file, line};
}

function asRival(own: ChronologyRow): ChronologyRow {
  return {...own, id: `${own.id}-own-date`, parent: own.id, depth: own.depth + 1, kind: "date", rival: own.id};
}
