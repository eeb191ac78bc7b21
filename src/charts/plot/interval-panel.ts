import * as Plot from "@observablehq/plot";
import {stateOf, type Interval} from "../../reading/interval.js";
import {assumedCell, assumedLines, signRuns, signWidth, type Assumed} from "../notebook/assumed.js";
import {axisOf, type AxisKind} from "./axis.js";
import type {DataRow, Drawing} from "../figure/content.js";
import type {Layout} from "../figure/figure.js";
import {drawRuns, flow, wrapText, type Run} from "../text/lines.js";
import {intervalX} from "../marks/interval-x.js";
import {gridLines, plotRows, shapesMark, type GridLine} from "./plot-rows.js";
import {svg, type Shape} from "../svg/svg.js";
import {sideColor, tickSize, type Theme} from "../figure/theme.js";
import {measureOf} from "../text/text-width.js";

/** One interval with the words that stand above its mark. */
export type IntervalRow = Interval &
  Assumed & {
    label: string;
    /** The interval in words. */
    value: string;
    /** Small print behind it: the words it was read from, or who says so. */
    note?: string;
    side: number | null;
    /** A reason why the interval is not comparable; it is hatched then. */
    caveat?: string | null;
    /** Another statement of what the row above states; its words are indented. */
    alternative?: boolean;
    /** A statement that the measures do not rest on; it is hollow. */
    rival?: boolean;
    /** What the row is one of several statements of; a thin line joins the rows of one subject. */
    subject?: string;
    /** Whether it sums up the rows above it, and so is drawn however many they are. */
    sum?: boolean;
    /** Starts a group; `headingSide` gives it that side's colour. */
    heading?: string;
    headingSide?: number;
  };

export type PanelOptions = Layout & {
  axis: AxisKind;
  /** What lies to the left and to the right of 1 : 1, on a ratio axis. */
  directions?: readonly [string, string];
};

type PlacedRow = {
  row: IntervalRow;
  lines: Run[][];
  top: number;
  middle: number;
  headingTop: number;
  headingLines: string[];
};

const size = 12;
const lineHeight = 15;
const headingSize = 12.5;
const barHeight = 12;
const indent = 14;
/** Where the line that joins rivals runs: left of their words. */
const joinX = 4;

/** Draws intervals as rows: words above, mark below, one axis for all. Every row is drawn, whatever is known of it. */
export function intervalPanel(rows: readonly IntervalRow[], options: PanelOptions): Drawing | null {
  if (rows.length === 0) return null;
  const {width, theme, axis: kind, interactive, directions} = options;
  const axis = axisOf(kind, rows, width, rows.some(({alternative}) => alternative) ? indent - 1 : 0);
  const labels = directions ? directionLabels(directions, axis.originX(width), width) : [];
  const top = directions ? 6 + 14 * Math.max(...labels.map(({lines}) => lines.length)) : 4;
  const placed = placeRows(rows, width, theme, top);
  const bottom = placed.at(-1)!.middle + barHeight / 2 + 8;
  const title = ({row}: PlacedRow) =>
    [
      [row.label, row.value].filter(Boolean).join(": "),
      row.note,
      row.caveat && `Not comparable: ${row.caveat}`,
      ...assumedLines(row)
    ]
      .filter(Boolean)
      .join("\n");
  return plotRows(options, {
    height: bottom + 24,
    options: {
      marginBottom: 24,
      marginLeft: axis.marginLeft,
      marginRight: axis.marginRight,
      x: {type: axis.type, domain: axis.domain, axis: null}
    },
    marks: () => [
      gridLines(besideBars(axis.ticks, placed), {stroke: theme.grid}),
      gridLines(besideBars(axis.origin === null ? [] : [axis.origin], placed), {
        stroke: theme.muted,
        "stroke-width": 1.25
      }),
      Plot.text(axis.ticks, {
        x: (tick) => tick,
        y: bottom + 12,
        text: axis.format,
        fill: theme.muted,
        fontSize: tickSize
      }),
      shapesMark(() => [...words(placed, theme), ...drawDirections(labels, theme)]),
      intervalX(placed, {
        x1: ({row}: PlacedRow) => row.low,
        x2: ({row}: PlacedRow) => row.high,
        y: "middle",
        base: axis.base,
        height: barHeight,
        fill: ({row}: PlacedRow) => sideColor(theme, row.side),
        approximate: ({row}: PlacedRow) => row.approximate,
        rival: ({row}: PlacedRow) => row.rival,
        incomparable: ({row}: PlacedRow) => row.caveat,
        z: ({row}: PlacedRow) => row.subject,
        ...(interactive ? {} : {title})
      }).joinedAt(joinX)
    ],
    tips: {rows: placed, title, x: ({row}) => row.low ?? row.high ?? axis.domain[0]}
  });
}

function placeRows(rows: readonly IntervalRow[], width: number, theme: Theme, start: number): PlacedRow[] {
  let y = start;
  return rows.map((row) => {
    const headingTop = y + 14;
    const headingLines = wrapText(row.heading ?? "", width - headingX(row), headingSize, true);
    if (headingLines.length) y += 7 + lineHeight * headingLines.length;
    const lines = flow(
      runs(row, theme),
      width - (row.alternative ? indent : 0) - (row.assumed?.length ? signWidth : 0),
      size
    );
    const top = y + 12;
    const middle = y + lines.length * lineHeight + barHeight / 2 + 5;
    y = middle + barHeight / 2 + 9;
    return {row, lines, top, middle, headingTop, headingLines};
  });
}

function runs(row: IntervalRow, theme: Theme): Run[] {
  const {label, value, note, caveat, alternative} = row;
  return [
    {text: label, bold: !alternative, fill: theme.ink},
    {text: value, fill: theme.ink, together: true},
    ...signRuns(row, theme),
    ...(note ? [{text: note, fill: theme.muted}] : []),
    ...(caveat ? [{text: `· not comparable: ${caveat}`, fill: theme.muted}] : [])
  ];
}

/** Grid lines keep to the bars, so that they never cross words. */
function besideBars(ticks: readonly number[], rows: readonly PlacedRow[]): GridLine[] {
  return ticks.flatMap((tick) =>
    rows.map(({middle}) => ({at: tick, from: middle - barHeight / 2 - 3, to: middle + barHeight / 2 + 3}))
  );
}

function words(rows: readonly PlacedRow[], theme: Theme): Shape[] {
  return rows.flatMap(({row, headingLines, headingTop, lines, top}) => {
    const {headingSide, alternative} = row;
    const square = {x: 0, y: headingTop - 9, width: 10, height: 10};
    const heading = {bold: true, fill: theme.ink};
    return [
      ...(headingLines.length && headingSide ? [svg("rect", {...square, fill: sideColor(theme, headingSide)})] : []),
      ...headingLines.map((text, index) =>
        drawRuns([{...heading, text}], headingX(row), headingTop + index * lineHeight, headingSize)
      ),
      ...lines.map((line, index) => drawRuns(line, alternative ? indent : 0, top + index * lineHeight, size))
    ];
  });
}

/** Where a heading begins: behind its side's square, if it has one. */
function headingX({headingSide}: IntervalRow): number {
  return headingSide ? 16 : 0;
}

const directionSize = 11;

type DirectionLabel = {x: number; anchor: "start" | "end"; lines: string[]};

/** What lies left and right of the axis's origin, in as many lines as it takes. */
export function directionLabels([left, right]: readonly [string, string], x: number, width: number): DirectionLabel[] {
  // An arrow is never left alone on a line.
  const wrapped = (text: string, room: number) =>
    wrapText(text, room - measureOf(text)("← ", directionSize, false), directionSize);
  const [first = "", ...others] = wrapped(left, x - 8);
  const ahead = wrapped(right, width - x - 8);
  const last = ahead.pop() ?? "";
  return [
    {x: x - 8, anchor: "end", lines: [`← ${first}`, ...others]},
    {x: x + 8, anchor: "start", lines: [...ahead, `${last} →`]}
  ];
}

function drawDirections(labels: readonly DirectionLabel[], theme: Theme): Shape[] {
  return labels.flatMap(({x, anchor, lines}) =>
    lines.map((line, index) =>
      svg("text", {x, y: 11 + index * 14, fill: theme.muted, "font-size": directionSize, "text-anchor": anchor}, [line])
    )
  );
}

/** The rows of a panel as data: what stands in the figure, in its words and in numbers. */
export function intervalData(panel: string, rows: readonly IntervalRow[]): DataRow[] {
  let group = "";
  return rows.map(({heading, label, low, high, approximate, value, note, rival, caveat, ...row}) => {
    group = heading ?? group;
    return {
      panel,
      group,
      label,
      state: stateOf({low, high, approximate}),
      low,
      high,
      approximate,
      words: value,
      reading: note ?? "",
      rival: Boolean(rival),
      not_comparable: caveat ?? null,
      assumptions: assumedCell(row),
      side: row.side
    };
  });
}
