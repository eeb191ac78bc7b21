import type {ChronologyRow} from "../../model/rows.js";
import {numberOf} from "../../reading/days.js";

/* How a row's date is drawn, as `drawSpan` decides it by places: here by its days. */

/** Whether there are days on which it certainly lasted. */
export function hasCore({startLatest, endEarliest}: ChronologyRow): boolean {
  return startLatest !== null && endEarliest !== null && numberOf(startLatest) <= numberOf(endEarliest);
}

/** Whether it lasted some time in its days, of which none is certain. */
export function isSomeTime({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return Boolean(earliest && latest && startLatest && endEarliest) && numberOf(startLatest!) > numberOf(endEarliest!);
}

/** Whether a row is drawn with a certain part and an uncertain end. An end that is not stated is an arrow instead. */
export function isUncertain(row: ChronologyRow): boolean {
  const {earliest, startLatest, endEarliest, latest, inferred} = row;
  const isStartUncertain = earliest !== null && earliest !== startLatest;
  const isEndUncertain = latest !== null && endEarliest !== latest;
  return inferred === null && hasCore(row) && (isStartUncertain || isEndUncertain);
}

/** Whether both ends are days. */
export function isExact({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return earliest !== null && latest !== null && earliest === startLatest && endEarliest === latest;
}

/** How many days it may have lasted; infinite where an end is open. */
export function daysIn({earliest, latest}: ChronologyRow): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : numberOf(latest) - numberOf(earliest) + 1;
}

/** Whether any of its days is known. */
export function isKnown({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return [earliest, startLatest, endEarliest, latest].some((day) => day !== null);
}
