import type {Claim} from "../../reading/claims.js";
import {cut, longest} from "../../reading/strings.js";
import {spanOf} from "../infobox-rows.js";
import {groupBy} from "../../reading/list.js";
import type {ChronologyRow} from "../rows.js";

/**
 * The chronology with what claims of kind `date` say of its rows: each as a row of its own behind the row that it rivals. Such
 * a row has no parts, nothing is inferred from it, and it is no part of the row that it rivals, though it stands under it.
 */
export function withRivalDates(rows: readonly ChronologyRow[], claims: readonly Claim[]): ChronologyRow[] {
  const rivals = groupBy(
    claims.filter(({kind}) => kind === "date"),
    ({engagement}) => engagement
  );
  return rows.flatMap((row) => [row, ...(rivals.get(row.id) ?? []).map((claim) => rivalRow(row, claim))]);
}

/** What happened, where, and on whose side is the same, in no more words than names have; the date and who says so are the claim's. */
function rivalRow(row: ChronologyRow, {id, when, date, place, article, section, file, line}: Claim): ChronologyRow {
  const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
  return {
    ...row,
    ...(when ? spanOf(when) : nothing),
    id,
    parent: row.id,
    label: cut(row.label, longest.name),
    depth: row.depth + 1,
    kind: "date",
    rival: row.id,
    text: date,
    start: when?.start ?? "unknown",
    end: when?.end ?? "unknown",
    approximate: when?.approximate ?? false,
    edtf: when?.edtf ?? null,
    inferred: null,
    place: place || cut(row.place, longest.name),
    article,
    section,
    file,
    line
  };
}
