import * as Plot from "@observablehq/plot";
import {cut, longest} from "../../reading/strings.js";
import type {ChronologyRow} from "../../model/rows.js";
import {assumedLines} from "../notebook/assumed.js";
import type {Drawing} from "../figure/content.js";
import type {Layout} from "../figure/figure.js";
import type {Fuzzy} from "../marks/draw-span.js";
import {gridLines, plotRows, shapesMark} from "../plot/plot-rows.js";
import type {TimelineRow} from "./rows.js";
import {quote} from "../text/words.js";
import {sideColor, tickSize, type Theme} from "../figure/theme.js";
import {dateOf, millisecondsPerDay, spanX} from "../marks/span-x.js";
import {timeDomain, timeTicks} from "./axis.js";
import {beyond, windowDomain, type Window} from "./window.js";
import {columnOf, placeRows, rowWords, type PlacedRow} from "./placed-rows.js";

const barHeight = 12;
const top = 30;
/** Left and right of the time axis, for arrows and what has no date. */
const sideMargin = 30;

export type DrawOptions = Layout & {
  nested: boolean;
  fuzzy: Fuzzy;
  between: Window | undefined;
};

/** The rows of a timeline with their words, on one time axis. */
export function drawTimeline(rows: readonly TimelineRow[], options: DrawOptions): Drawing {
  const {width, theme, interactive, nested, fuzzy, between} = options;
  const {placed, column, height} = placeRows(rows, {width, theme, top, barHeight, nested});
  const domain = domainOf(rows, between);
  const ticks = domain ? timeTicks(domain, width - column - 2 * sideMargin) : [];
  return plotRows(options, {
    height,
    options: {
      marginLeft: column + sideMargin,
      marginRight: sideMargin,
      x: {type: "utc", axis: null, ...(domain ? {domain} : {})}
    },
    marks: () => [
      gridLines(linesAt(ticks, placed, column > 0), {stroke: theme.grid}),
      Plot.text(ticks, {x: "date", y: top - 14, text: "label", fill: theme.muted, fontSize: tickSize}),
      Plot.text(ticks, {x: "date", y: top - 25, text: "year", fill: theme.ink, fontSize: tickSize, fontWeight: "bold"}),
      shapesMark(() => rowWords(placed, theme, width)),
      spanX(placed, {
        earliest: ({row}: PlacedRow) => row.earliest,
        startLatest: ({row}: PlacedRow) => row.startLatest,
        endEarliest: ({row}: PlacedRow) => row.endEarliest,
        latest: ({row}: PlacedRow) => row.latest,
        y: "middle",
        height: barHeight,
        fuzzy,
        fill: ({row}: PlacedRow) => sideColor(theme, row.side),
        inferred: ({row}: PlacedRow) => row.inferred !== null,
        approximate: ({row}: PlacedRow) => row.approximate,
        rival: ({row}: PlacedRow) => row.rival !== null,
        z: ({row}: PlacedRow) => row.rival ?? row.id,
        ...(between ? {clip: true} : {}),
        ...(interactive ? {} : {title: rowTitle})
      }).joinedAt(column ? null : 4),
      between ? edges(placed, between, theme) : null
    ],
    tips: {
      rows: placed,
      title: rowTitle,
      x: ({row: {earliest, startLatest, endEarliest, latest}}) =>
        tipAt(dateOf(earliest ?? startLatest ?? endEarliest ?? latest), domain)
    }
  });
}

/** Triangles left and right of the axis, for rows that have days outside the window. */
function edges(rows: readonly PlacedRow[], between: Window, theme: Theme): Plot.Markish {
  const [start, end] = windowDomain(between);
  const sides = rows.flatMap(({row, middle}) => {
    const {before, after} = beyond(row, between);
    return [...(before ? [{row, middle, date: start}] : []), ...(after ? [{row, middle, date: end}] : [])];
  });
  const triangle = (date: Date, rotate: number, dx: number) =>
    Plot.dot(
      sides.filter((side) => side.date === date),
      {
        x: "date",
        y: "middle",
        dx,
        rotate,
        symbol: "triangle",
        r: 3.5,
        stroke: null,
        fill: ({row}: (typeof sides)[number]) => sideColor(theme, row.side)
      }
    );
  return [triangle(start, -90, -9), triangle(end, 90, 9)];
}

/** Where a row's tip points: its first known day, or the edge of the axis that is nearer to it. */
function tipAt(date: Date | null, domain: readonly [Date, Date] | null): Date | undefined {
  if (!date || !domain) return domain?.[0];
  return new Date(Math.min(Math.max(+date, +domain[0]), +domain[1]));
}

function domainOf(rows: readonly ChronologyRow[], between: Window | undefined): [Date, Date] | null {
  return between ? windowDomain(between) : timeDomain(rows);
}

/** How wide a day is drawn, in pixels. */
export function dayWidth(rows: readonly ChronologyRow[], between: Window | undefined, width: number): number {
  const [start, end] = domainOf(rows, between) ?? [0, 0];
  return (width - columnOf(width) - 2 * sideMargin) / Math.max(1, (+end - +start) / millisecondsPerDay);
}

/** Grid lines run through where the words stand beside the bars, and keep to the bars where the words stand above them. */
function linesAt(ticks: readonly {date: Date}[], rows: readonly PlacedRow[], beside: boolean) {
  return ticks.flatMap(({date}) =>
    beside
      ? [{at: date, from: top - 6, to: rows.at(-1)!.bottom}]
      : rows.map(({middle}) => ({at: date, from: middle - barHeight / 2 - 3, to: middle + barHeight / 2 + 3}))
  );
}

function rowTitle({row}: PlacedRow): string {
  const {label, text, inferred, place, section} = row;
  const date = inferred ? `no date of its own; inferred: ${inferred}` : text ? quote(text) : "no date";
  const [name, where, part] = [label, place, section].map((words) => cut(words, longest.name));
  return [name, date, ...assumedLines(row), where, part && `Source: ${part}`].filter(Boolean).join("\n");
}
