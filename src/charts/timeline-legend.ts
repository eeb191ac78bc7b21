import {numberOf} from "../reading/days.js";
import type {ChronologyRow, EngagementRow, Notebook} from "../model/rows.js";
import {commonLabel} from "./data.js";
import {swatchKey, type LegendKey} from "./legend.js";
import {diamondLimit, type Fuzzy} from "./marks/draw-span.js";
import {spanKey} from "./span-key.js";
import {sideColor} from "./theme.js";

/** The keys for the colours and the states that some rows are in, and no others. */
export function spanKeys(
  rows: readonly ChronologyRow[],
  engagements: readonly EngagementRow[],
  notebook: Notebook,
  {fuzzy, dayWidth}: {fuzzy: Fuzzy; dayWidth: number}
): LegendKey[] {
  const sides = [...new Set(rows.flatMap(({side}) => (side === null ? [] : [side])))].sort();
  const stated = rows.filter(({inferred}) => inferred === null);
  const has = (test: (row: ChronologyRow) => boolean) => stated.some(test);
  const isShort = (row: ChronologyRow) => daysIn(row) * dayWidth < diamondLimit;
  const isDiamond = (row: ChronologyRow) => isExact(row) && isShort(row);
  const isOnLine = (row: ChronologyRow) => isUncertain(row) && isShort(row);
  const states: [boolean, LegendKey][] = [
    [
      has((row) => (hasCore(row) || isExact(row)) && !isDiamond(row) && !isOnLine(row)),
      spanKey("certain days", {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37})
    ],
    [
      has((row) => isUncertain(row) && !isOnLine(row)),
      spanKey("uncertain start or end", {earliest: 0, startLatest: 18, endEarliest: 42, latest: 42}, {fuzzy})
    ],
    [has(isSomeTime), spanKey("some time in these days", {earliest: 1, startLatest: 37, endEarliest: 1, latest: 37})],
    [has(isDiamond), spanKey("a day, or too few for a bar", {earliest: 5, startLatest: 5, endEarliest: 9, latest: 9})],
    [
      has(isOnLine),
      spanKey(
        "too few days for a bar, an end uncertain",
        {earliest: 8, startLatest: 9, endEarliest: 11, latest: 12},
        {fuzzy}
      )
    ],
    [
      has((row) => isKnown(row) && !(row.earliest && row.latest)),
      spanKey("start or end not stated", {startLatest: 26, endEarliest: 26, latest: 40}, {fuzzy})
    ],
    [
      has(({approximate}) => approximate),
      spanKey(
        "approximate, not widened",
        {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37},
        {approximate: true}
      )
    ],
    [
      rows.some(({inferred}) => inferred !== null),
      spanKey(
        "inferred from another date",
        {earliest: 1, startLatest: 37, endEarliest: 1, latest: 37},
        {inferred: true}
      )
    ],
    [
      rows.some(({rival}) => rival !== null),
      spanKey("rival date", {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37}, {rival: true})
    ],
    [has((row) => !isKnown(row)), spanKey("no date", {})]
  ];
  return [
    ...sides.map((side) => sideKey(`led by ${commonLabel(notebook, engagements, side)}`, side)),
    ...(rows.some(({side}) => side === null) ? [sideKey("both sides or neither", null)] : []),
    ...states.filter(([used]) => used).map(([, key]) => key)
  ];
}

function sideKey(label: string, side: number | null): LegendKey {
  return swatchKey(label, (theme) => sideColor(theme, side));
}

function hasCore({startLatest, endEarliest}: ChronologyRow): boolean {
  return startLatest !== null && endEarliest !== null && numberOf(startLatest) <= numberOf(endEarliest);
}

function isSomeTime({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return Boolean(earliest && latest && startLatest && endEarliest) && numberOf(startLatest!) > numberOf(endEarliest!);
}

/** Whether a row is drawn with a certain part and an uncertain end. An end that is not stated is an arrow instead. */
export function isUncertain(row: ChronologyRow): boolean {
  const {earliest, startLatest, endEarliest, latest, inferred} = row;
  const isStartUncertain = earliest !== null && earliest !== startLatest;
  const isEndUncertain = latest !== null && endEarliest !== latest;
  return inferred === null && hasCore(row) && (isStartUncertain || isEndUncertain);
}

function isExact({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return earliest !== null && latest !== null && earliest === startLatest && endEarliest === latest;
}

/** Infinite where an end is open. */
function daysIn({earliest, latest}: ChronologyRow): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : numberOf(latest) - numberOf(earliest) + 1;
}

function isKnown({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return [earliest, startLatest, endEarliest, latest].some((day) => day !== null);
}
