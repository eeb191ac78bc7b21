import {arrowLength, drawInterval, type IntervalStyle, type PlacedInterval} from "../marks/draw-interval.js";
import {svg, type Attributes, type Shape} from "../svg/svg.js";
import {wrapText} from "../text/lines.js";
import {textWidth} from "../text/text-width.js";
import type {Theme} from "./theme.js";

/** One entry of a legend: what it means, and how to draw its key in a box of `width` × `keyHeight` pixels. */
export type LegendKey = {
  label: string;
  /** The key as shapes. What a page would colour becomes the theme's, and ids, such as a gradient's, the figure's own. */
  draw: (theme: Theme) => readonly Shape[];
  /** How much room the key takes left of its label; 42 pixels by default. */
  width?: number;
};

export const keyHeight = 14;
const defaultWidth = 42;

const size = 11;
const gap = 7;
const rowHeight = 19;

/** A legend in lines of a width; a label that is too wide for a line is wrapped. */
export function legendOf(keys: readonly LegendKey[], width: number, theme: Theme): {height: number; draw: () => Shape} {
  const placed: {key: LegendKey; lines: string[]; x: number; y: number}[] = [];
  let [x, y] = [0, 0];
  for (const key of keys) {
    const start = textStart(key);
    const lines = wrapText(key.label, width - start, size);
    const needed = start + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    placed.push({key, lines, x, y});
    x += needed + 22;
    if (lines.length > 1) [x, y] = [0, y + rowHeight + (lines.length - 1) * 14];
  }
  const drawn = ({key, lines, x, y}: (typeof placed)[number]) =>
    svg("g", {transform: `translate(${x},${y})`}, [...key.draw(theme), ...texts(lines, textStart(key), theme)]);
  return {height: x > 0 ? y + rowHeight : y, draw: () => svg("g", {}, placed.map(drawn))};
}

function textStart({width = defaultWidth}: LegendKey): number {
  return width + gap;
}

/** A key drawn with the interval mark itself, so that the legend cannot differ from the chart. */
export function intervalKey(
  label: string,
  bounds: Partial<PlacedInterval>,
  style: Partial<IntervalStyle> = {}
): LegendKey {
  const placed = {low: null, high: null, base: 0, y: keyHeight / 2, height: 10, ...bounds};
  return {
    label,
    width: endOf(placed),
    draw: () => drawInterval(placed, style)
  };
}

/** A key for a colour, such as one of a colour scale; a function finds it in the figure's theme. */
export function swatchKey(label: string, color: string | ((theme: Theme) => string)): LegendKey {
  const fillIn = (theme: Theme) => (typeof color === "string" ? color : color(theme));
  return {
    label,
    width: swatchWidth,
    draw: (theme) => [swatch({fill: fillIn(theme)})]
  };
}

export const swatchWidth = 16;

export function swatch(paint: Attributes): Shape {
  return svg("rect", {x: 0, y: 1, width: swatchWidth, height: 12, ...paint});
}

/** The width of the box with a question mark that stands for what is unknown. */
export const unknownWidth = 16;

/** How far right the drawing of an interval reaches. */
function endOf({low, high, base}: PlacedInterval): number {
  if (low === null && high === null) return unknownWidth;
  if (high === null) return low! + arrowLength;
  return high + (base === null || low === base ? 6 : 1);
}

function texts(lines: readonly string[], x: number, theme: Theme): Shape[] {
  return lines.map((line, index) => svg("text", {x, y: 11 + index * 14, fill: theme.ink, "font-size": size}, [line]));
}
