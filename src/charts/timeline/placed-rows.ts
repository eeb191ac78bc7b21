import {cut, longest} from "../../reading/strings.js";
import type {ChronologyRow} from "../../model/rows.js";
import type {TimelineRow} from "./rows.js";
import {signRuns, signWidth} from "../notebook/assumed.js";
import {drawRuns, flow, type Run} from "../text/lines.js";
import {svg, type Shape} from "../svg/svg.js";
import type {Theme} from "../figure/theme.js";

export type PlacedRow = {
  row: TimelineRow;
  lines: Run[][];
  x: number;
  top: number;
  middle: number;
  bottom: number;
  heading: string | null;
};

type Layout = {
  width: number;
  theme: Theme;
  top: number;
  barHeight: number;
  nested: boolean;
};

const size = 12;
const lineHeight = 15;
const indent = 14;
const headings = {before: "Background", during: "", after: "Aftermath"};

/** Places the rows below each other: words beside the bars where the drawing is wide, above them where it is narrow. */
export function placeRows(
  rows: readonly TimelineRow[],
  {width, theme, top, barHeight, nested}: Layout
): {placed: PlacedRow[]; column: number; height: number} {
  const column = columnOf(width);
  const beside = column > 0;
  let y = top;
  let period: ChronologyRow["period"] | null = null;
  const placed = rows.map((row) => {
    const heading =
      nested && row.period !== period && (row.period !== "during" || period === "before")
        ? headings[row.period] || "Campaign"
        : null;
    period = row.period;
    if (heading) y += 24;
    const room = beside ? column : width;
    const depth = nested ? Math.max(0, row.depth - (row.period === "during" ? 0 : 1)) : row.rival ? 1 : 0;
    const x = Math.min(depth * indent, room / 3);
    const lines = flow(
      row.rival ? rivalRuns(row, theme) : runs(row, theme),
      room - x - (row.assumed?.length ? signWidth : 0),
      size
    );
    const start = y + 14;
    const words = lines.length * lineHeight;
    const middle = beside ? y + Math.max(words, lineHeight) / 2 + 3 : y + words + barHeight / 2 + 5;
    y = beside ? y + Math.max(words + 5, barHeight + 8) : middle + barHeight / 2 + 5;
    return {row, lines, x, top: start, middle, bottom: y, heading};
  });
  return {placed, column, height: y + 4};
}

/** The width of the column of words beside the bars; 0 where the drawing is so narrow that they stand above them. */
export function columnOf(width: number): number {
  return width >= 640 ? Math.round(Math.min(480, Math.max(300, width * 0.34))) : 0;
}

/** The rows' words, the headings of their periods and a thin line below each row. */
export function rowWords(rows: readonly PlacedRow[], theme: Theme, width: number): Shape[] {
  return rows.flatMap(({lines, x, top, bottom, heading}) => [
    ...(heading ? [drawRuns([{text: heading, bold: true, fill: theme.muted}], 0, top - 19, 11.5)] : []),
    ...lines.map((line, index) => drawRuns(line, x, top + index * lineHeight, size)),
    svg("line", {x1: 0, x2: width, y1: bottom, y2: bottom, stroke: theme.grid, "stroke-width": 0.75})
  ]);
}

function runs(row: TimelineRow, theme: Theme): Run[] {
  const {label, text, kind, inferred, note} = row;
  return [
    {text: cut(label, longest.name), bold: kind === "engagement", fill: theme.ink},
    {
      text: inferred ? `inferred: ${inferred}` : cut(text, longest.quote) || "no date",
      fill: theme.muted,
      together: true
    },
    ...signRuns(row, theme),
    ...(note ? [{text: `· ${note}`, fill: theme.muted, together: true}] : [])
  ];
}

function rivalRuns(row: TimelineRow, theme: Theme): Run[] {
  const {text, note} = row;
  return [
    {text: `or ${cut(text, longest.quote) || "no date"}`, fill: theme.ink},
    ...signRuns(row, theme),
    {text: note ?? "", fill: theme.muted}
  ];
}
