import {addDays, numberOf} from "../../reading/days.js";
import type {ChronologyRow, EngagementRow} from "../../model/rows.js";
import type {View} from "../../model/view.js";
import {commonLabel} from "../notebook/data.js";
import {keyHeight, swatchKey, unknownWidth, type LegendKey} from "../figure/legend.js";
import {diamondLimit, drawSpan, lineReach, type Fuzzy, type PlacedSpan, type SpanStyle} from "../marks/draw-span.js";
import {sideColor} from "../figure/theme.js";
import type {Window} from "./window.js";
import {arrowLength} from "../marks/draw-interval.js";

type Drawn = {fuzzy: Fuzzy; between: Window | undefined; dayWidth: number};

/** The keys for the colours and the states that some rows are seen in, and no others. */
export function spanKeys(
  rows: readonly ChronologyRow[],
  engagements: readonly EngagementRow[],
  view: View,
  {fuzzy, between, dayWidth}: Drawn
): LegendKey[] {
  const sides = [...new Set(rows.flatMap(({side}) => (side === null ? [] : [side])))].sort();
  const seen = seenIn(between);
  const stated = rows.filter(({inferred}) => inferred === null);
  const has = (test: (row: ChronologyRow) => boolean) => stated.some(test);
  const isSeen = ({earliest, latest}: ChronologyRow) => seen(earliest, latest);
  const isShort = (row: ChronologyRow) => daysIn(row) * dayWidth < diamondLimit;
  const isDiamond = (row: ChronologyRow) => isExact(row) && isShort(row) && isSeen(row);
  const isOnLine = (row: ChronologyRow) => isUncertain(row) && isShort(row) && isSeen(row);
  const isBar = (row: ChronologyRow) => !isShort(row) || !(isExact(row) || isUncertain(row));
  const states: [boolean, () => LegendKey][] = [
    [
      has((row) => hasCore(row) && isBar(row) && seen(row.startLatest, row.endEarliest)),
      () => spanKey("certain days", {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37})
    ],
    [
      has((row) => isUncertain(row) && isBar(row) && isAnEndSeen(row, seen)),
      () => spanKey("uncertain start or end", {earliest: 0, startLatest: 18, endEarliest: 42, latest: 42}, {fuzzy})
    ],
    [
      has((row) => isSomeTime(row) && isSeen(row)),
      () => spanKey("some time in these days", {earliest: 1, startLatest: 37, endEarliest: 1, latest: 37})
    ],
    [
      has(isDiamond),
      () => spanKey("a day, or too few for a bar", {earliest: 5, startLatest: 5, endEarliest: 9, latest: 9})
    ],
    [
      has(isOnLine),
      () =>
        spanKey(
          "too few days for a bar, an end uncertain",
          {earliest: 8, startLatest: 9, endEarliest: 11, latest: 12},
          {fuzzy}
        )
    ],
    [
      has((row) => isArrowSeen(row, seen)),
      () => spanKey("start or end not stated", {startLatest: 26, endEarliest: 26, latest: 40}, {fuzzy})
    ],
    [
      has((row) => row.approximate && isKnown(row) && isSeen(row)),
      () =>
        spanKey(
          "approximate, not widened",
          {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37},
          {approximate: true}
        )
    ],
    [
      rows.some((row) => row.inferred !== null && isKnown(row)),
      () =>
        spanKey(
          "inferred from another date",
          {earliest: 1, startLatest: 37, endEarliest: 1, latest: 37},
          {inferred: true}
        )
    ],
    [
      rows.some(({rival}) => rival !== null),
      () => spanKey("rival date", {earliest: 1, startLatest: 1, endEarliest: 37, latest: 37}, {rival: true})
    ],
    [rows.some((row) => !isKnown(row)), () => spanKey("no date", {})]
  ];
  return [
    ...sides.map((side) => sideKey(`led by ${commonLabel(view, engagements, side)}`, side)),
    ...(rows.some(({side}) => side === null) ? [sideKey("both sides or neither", null)] : []),
    ...states.filter(([used]) => used).map(([, key]) => key())
  ];
}

function sideKey(label: string, side: number | null): LegendKey {
  return swatchKey(label, (theme) => sideColor(theme, side));
}

/** Whether some of the days from one to another are in a window; an end that is null reaches beyond it. */
type Seen = (from: string | null, to: string | null) => boolean;

function seenIn(between: Window | undefined): Seen {
  if (!between) return () => true;
  const [first, last] = between.map(numberOf) as [number, number];
  return (from, to) => (to === null || numberOf(to) >= first) && (from === null || numberOf(from) <= last);
}

function isAnEndSeen({earliest, startLatest, endEarliest, latest}: ChronologyRow, seen: Seen): boolean {
  const isStartSeen = earliest !== null && earliest !== startLatest && seen(earliest, addDays(startLatest!, -1));
  const isEndSeen = latest !== null && latest !== endEarliest && seen(addDays(endEarliest!, 1), latest);
  return isStartSeen || isEndSeen;
}

/** An arrow starts at the last known day, or where that is beyond the window, at its edge. */
function isArrowSeen(row: ChronologyRow, seen: Seen): boolean {
  const {earliest, startLatest, endEarliest, latest} = row;
  if (!isKnown(row)) return false;
  const isBack = earliest === null && seen(null, (hasCore(row) ? startLatest : endEarliest) ?? latest ?? startLatest);
  const isAhead = latest === null && seen((hasCore(row) ? endEarliest : startLatest) ?? earliest ?? endEarliest, null);
  return isBack || isAhead;
}

/** A key drawn with the span mark itself, so that the legend cannot differ from the chart. */
export function spanKey(label: string, days: Partial<PlacedSpan>, style: Partial<SpanStyle> = {}): LegendKey {
  const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
  const placed = {...nothing, y: keyHeight / 2, height: 10, ...days};
  return {
    label,
    width: endOf(placed),
    draw: () => drawSpan(placed, style)
  };
}

/** How far right the drawing reaches. */
function endOf({earliest, startLatest, endEarliest, latest}: PlacedSpan): number {
  const known = [earliest, startLatest, endEarliest, latest].filter((x) => x !== null);
  if (known.length === 0) return unknownWidth;
  const last = Math.max(...known);
  if (latest === null) return last + arrowLength;
  if (last - Math.min(...known) >= diamondLimit) return last + 1;
  return earliest === startLatest && endEarliest === latest ? last + 5 : last + lineReach;
}

/* How a row's date is drawn, as `drawSpan` decides it by places: here by its days. */

/** Whether there are days on which it certainly lasted. */
function hasCore({startLatest, endEarliest}: ChronologyRow): boolean {
  return startLatest !== null && endEarliest !== null && numberOf(startLatest) <= numberOf(endEarliest);
}

/** Whether it lasted some time in its days, of which none is certain. */
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

/** Whether both ends are days. */
function isExact({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return earliest !== null && latest !== null && earliest === startLatest && endEarliest === latest;
}

/** How many days it may have lasted; infinite where an end is open. */
function daysIn({earliest, latest}: ChronologyRow): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : numberOf(latest) - numberOf(earliest) + 1;
}

/** Whether any of its days is known. */
function isKnown({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return [earliest, startLatest, endEarliest, latest].some((day) => day !== null);
}
