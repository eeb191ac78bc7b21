import {numberOf} from "../reading/days.js";
import type {ChronologyRow, EngagementRow, Notebook} from "../model/rows.js";
import {commonLabel} from "./data.js";
import {keyHeight, type LegendKey} from "./legend.js";
import {diamondLimit, drawSpan, type Fuzzy, type PlacedSpan, type SpanStyle} from "./marks/draw-span.js";
import {svg} from "./svg.js";
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
  const isDiamond = (row: ChronologyRow) => isExact(row) && daysIn(row) * dayWidth < diamondLimit;
  const states: [boolean, LegendKey][] = [
    [
      has((row) => (hasCore(row) || isExact(row)) && !isDiamond(row)),
      spanKey("certain days", {earliest: 4, startLatest: 4, endEarliest: 40, latest: 40})
    ],
    [
      has(isUncertain),
      spanKey("uncertain start or end", {earliest: 0, startLatest: 18, endEarliest: 42, latest: 42}, {fuzzy})
    ],
    [has(isSomeTime), spanKey("some time in these days", {earliest: 4, startLatest: 40, endEarliest: 4, latest: 40})],
    [
      has(isDiamond),
      spanKey("a day, or too few for a bar", {earliest: 20, startLatest: 20, endEarliest: 24, latest: 24})
    ],
    [
      has((row) => isKnown(row) && !(row.earliest && row.latest)),
      spanKey("start or end not stated", {startLatest: 26, endEarliest: 26, latest: 40})
    ],
    [
      rows.some(({inferred}) => inferred !== null),
      spanKey(
        "inferred from another date",
        {earliest: 4, startLatest: 40, endEarliest: 4, latest: 40},
        {inferred: true}
      )
    ],
    [
      rows.some(({rival}) => rival !== null),
      spanKey("rival date", {earliest: 4, startLatest: 4, endEarliest: 40, latest: 40}, {rival: true})
    ],
    [has((row) => !isKnown(row)), spanKey("no date", {})]
  ];
  return [
    ...sides.map((side) => swatch(`led by ${commonLabel(notebook, engagements, side)}`, side)),
    ...(rows.some(({side}) => side === null) ? [swatch("both sides or neither", null)] : []),
    ...states.filter(([used]) => used).map(([, key]) => key)
  ];
}

function spanKey(label: string, days: Partial<PlacedSpan>, style: Partial<SpanStyle> = {}): LegendKey {
  const nothing = {earliest: null, startLatest: null, endEarliest: null, latest: null};
  return {
    label,
    draw: (document, theme) =>
      drawSpan(
        document,
        {...nothing, y: keyHeight / 2, height: 10, ...days},
        {color: theme.ink, background: theme.background, ...style}
      )
  };
}

function swatch(label: string, side: number | null): LegendKey {
  return {
    label,
    draw: (document, theme) => [
      svg(document, "rect", {x: 14, y: 1, width: 16, height: 12, fill: sideColor(theme, side)})
    ]
  };
}

function hasCore({startLatest, endEarliest}: ChronologyRow): boolean {
  return startLatest !== null && endEarliest !== null && numberOf(startLatest) < numberOf(endEarliest);
}

function isSomeTime({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return Boolean(earliest && latest && startLatest && endEarliest) && numberOf(startLatest!) > numberOf(endEarliest!);
}

/** Whether a row is drawn with a certain part and an uncertain end. */
export function isUncertain(row: ChronologyRow): boolean {
  const {earliest, startLatest, endEarliest, latest, inferred} = row;
  return inferred === null && hasCore(row) && (earliest !== startLatest || endEarliest !== latest);
}

function isExact({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return earliest !== null && latest !== null && earliest === startLatest && endEarliest === latest;
}

function daysIn({earliest, latest}: ChronologyRow): number {
  return numberOf(latest!) - numberOf(earliest!) + 1;
}

function isKnown({earliest, startLatest, endEarliest, latest}: ChronologyRow): boolean {
  return [earliest, startLatest, endEarliest, latest].some((day) => day !== null);
}
