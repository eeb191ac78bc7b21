import {groupBy} from "../../reading/list.js";
import type {ChronologyRow} from "../../model/rows.js";
import {dateOf, endOf} from "../marks/span-x.js";

/** Background before its campaign, aftermath behind it; parts under their whole. */
export function inPeriods<Row extends ChronologyRow>(rows: readonly Row[]): Row[] {
  return [...groupBy(rows, ({campaign}) => campaign).values()].flatMap((ofCampaign) => {
    const periods = groupBy(ofCampaign, ({period}) => period);
    return (["before", "during", "after"] as const).flatMap((period) => periods.get(period) ?? []);
  });
}

/**
 * Rows by their first day, or by the days from their first to their last, the longest first. An open end has no length that is
 * known, so that its row comes before all that have one; what has no date comes last. Rival dates stay below the row that they
 * rival.
 */
export function sortRows<Row extends ChronologyRow>(rows: readonly Row[], order: "start" | "duration"): Row[] {
  const key = {start: firstDay, duration: (row: ChronologyRow) => -length(row)}[order];
  const own = rows.filter(({rival}) => rival === null).sort((a, b) => compare(key(a), key(b)));
  const rivals = groupBy(rows, ({rival}) => rival);
  return own.flatMap((row) => [row, ...(rivals.get(row.id) ?? [])]);
}

/** Infinite where there is no date. */
function firstDay({earliest, startLatest, endEarliest, latest}: ChronologyRow): number {
  return +(dateOf(earliest ?? startLatest ?? endEarliest ?? latest) ?? Number.POSITIVE_INFINITY);
}

function length(row: ChronologyRow): number {
  if (firstDay(row) === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  return row.earliest && row.latest ? +endOf(row.latest)! - +dateOf(row.earliest)! : Number.POSITIVE_INFINITY;
}

/** Two infinities are equal; their difference is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
