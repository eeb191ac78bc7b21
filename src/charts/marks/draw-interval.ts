import {svg, type Shape} from "../svg/svg.js";

/** An interval placed in pixels. A null bound is open; `base` is where a bar starts, null for a mark without a bar. */
export type PlacedInterval = {
  low: number | null;
  high: number | null;
  base: number | null;
  y: number;
  height: number;
  /** Where the lane of what is unknown starts; 0 by default. */
  lane?: number;
  /** How wide the drawing is, at whose edges arrows stop; without limit by default. */
  within?: number;
  /** The edges of a frame that hides what lies beyond; none by default. */
  frame?: Frame | undefined;
};

export type Frame = readonly [left: number, right: number];

export type Style = {
  /** The colour of what is certain; `currentColor` by default. */
  fill?: string | undefined;
  /** The colour of edges, lines and arrows; the fill's by default. */
  stroke?: string | undefined;
  /** How thick the edge of a range is, in pixels; 1.5 by default. Other lines are thicker or thinner in proportion. */
  strokeWidth?: number | undefined;
  approximate?: boolean;
  /** A rival statement: hollow and thinner. */
  rival?: boolean;
};

export type IntervalStyle = Style & {
  /** The radius of a point, in pixels; 5 by default. */
  r?: number | undefined;
  /** Not comparable with other figures: hatched instead of filled. */
  incomparable?: boolean;
};

/** What is hollow hides what runs behind it: with Plot's own background, which a figure knows for its theme. */
export const hollow = "var(--plot-background)";

/** How the edge of what is approximate is dashed, be it an amount or a date. */
export const dashes = "3,2.5";

/** The same of an edge that is too short for these. */
export const shortDashes = "2.6,2";

/** How far the solid part of what is approximate stands from its edge, in pixels. */
export const coreInset = 2.5;

/** How far an arrow runs past the last known value. It has no scale: beyond the arrow anything is possible. */
export const arrowLength = 24;

/** The shortest arrow that can be seen. */
const shortestArrow = 9;

/** The width of the lane of what is unknown. */
export const unknownLane = 24;

/** How thick a rival statement is beside another. */
export const rivalHeight = 0.62;

/**
 * Draws an interval so that its certain part and its doubt look different without relying on colour or opacity: what is
 * certain is filled, a range is an open box, an open bound ends in an arrow, an approximate amount has a dashed edge, none is
 * a ring at zero and unknown a question mark.
 */
export function drawInterval(interval: PlacedInterval, given: IntervalStyle): Shape[] {
  const style = {...given, ...paintOf(given)};
  const placed = style.rival ? {...interval, height: interval.height * rivalHeight} : interval;
  const {low, high, base} = placed;
  if (low === null && high === null) return unknown(interval, style);
  if (low !== null && low === high && low === base) return [ring(low, placed, style)];
  const parts: Shape[] = [];
  if (low !== null && base !== null && low !== base) parts.push(...bar(base, low, placed, style));
  if (low !== null && high !== null && high !== low) parts.push(...box(low, high, placed, style));
  if (base === null && low !== null && low === high) parts.push(...dot(low, placed, style));
  if (high === null) parts.push(...arrow(low!, 1, placed, style));
  if (low === null) parts.push(...arrow(high!, -1, placed, style));
  return parts;
}

export type Paint = {fill: string; stroke: string; width: (of: number) => number};

/** A style's colours, and how thick its lines are, of a thickness that is usual. */
export function paintOf({fill = "currentColor", stroke = fill, strokeWidth = 1.5}: Style): Paint {
  return {fill, stroke, width: (of) => (of * strokeWidth) / 1.5};
}

type Painted = IntervalStyle & Paint;

/** The leftmost place of an interval's drawing. */
export function startOf({low, high, base, lane = 0}: PlacedInterval): number {
  if (low === null) return high === null ? lane : high - arrowLength;
  return Math.min(low, base ?? low);
}

/** However small beside the others, an amount that is stated is seen. */
const narrowestBar = 2;

function bar(from: number, to: number, {y, height}: PlacedInterval, style: Painted): Shape[] {
  const {fill, stroke, approximate} = style;
  const width = Math.max(narrowestBar, Math.abs(to - from));
  const x = to > from ? from : from - width;
  const whole = {x, y: y - height / 2, width, height};
  if (style.incomparable) return hatched(whole, style);
  const dashed = approximate ? dashes : null;
  const edge = {fill: hollow, stroke, "stroke-width": style.width(1.25), "stroke-dasharray": dashed};
  if (style.rival) return [svg("rect", {...whole, ...edge})];
  if (!approximate && stroke === fill) return [svg("rect", {...whole, fill})];
  if (!approximate) return [svg("rect", {...whole, ...edge, fill})];
  const core = {
    x: x + (to > from ? 0 : 2 * coreInset),
    y: whole.y + coreInset,
    width: Math.max(0, width - 2 * coreInset),
    height: height - 2 * coreInset
  };
  return [svg("rect", {...whole, ...edge}), svg("rect", {...core, fill})];
}

type Box = {x: number; y: number; width: number; height: number};

function hatched(box: Box, {fill, stroke, width, approximate}: Painted, step = 4): Shape[] {
  const line = {"stroke-width": width(1.25)};
  return [
    svg("rect", {...box, fill: hollow, stroke, ...line, "stroke-dasharray": approximate ? dashes : null}),
    svg("path", {d: hatching(box, step), fill: "none", stroke: fill, ...line})
  ];
}

function box(low: number, high: number, {y, height}: PlacedInterval, style: Painted): Shape[] {
  const place = {x: Math.min(low, high), y: y - height / 2 + 0.75, width: Math.abs(high - low), height: height - 1.5};
  if (style.incomparable) return hatched(place, style, 9);
  const edge = {fill: hollow, stroke: style.stroke, "stroke-width": style.width(1.5)};
  return [svg("rect", {...place, ...edge, "stroke-dasharray": style.approximate ? dashes : null})];
}

function dot(x: number, {y, height}: PlacedInterval, style: Painted): Shape[] {
  const {fill, stroke, width, r = 5, approximate, rival} = style;
  if (style.incomparable) return hatched({x: x - r - 1, y: y - height / 2, width: 2 * r + 2, height}, style);
  const edge = {stroke, "stroke-width": width(1.75), "stroke-dasharray": approximate ? shortDashes : null};
  const isHollow = rival || approximate;
  return [svg("circle", {cx: x, cy: y, r: rival ? 0.75 * r : r, fill: isHollow ? hollow : fill, ...edge})];
}

/**
 * From the bound outwards: a tick where the last known value is, a shaft and a head; hatched where there is no bar to hatch.
 * Towards less it is no longer than there is room to the base, where bars have one.
 */
function arrow(
  x: number,
  direction: 1 | -1,
  {y, height, base, low, within, frame}: PlacedInterval,
  style: Painted
): Shape[] {
  const start = arrowStart(x, direction, frame);
  const room = base !== null && low === null ? Math.max(shortestArrow, Math.abs(x - base)) : arrowLength;
  const tip = arrowEnd(start, direction, within, room);
  const isBlock = style.incomparable && (base === null || low === null) && room >= arrowLength;
  const block = isBlock ? start + direction * 14 : start;
  const line = {stroke: style.stroke, "stroke-width": style.width(2), fill: "none"};
  const tick = {x1: x, x2: x, y1: y - height / 2, y2: y + height / 2};
  const hatch = {x: Math.min(start, block), y: y - height / 2, width: Math.abs(block - start), height};
  return [
    svg("line", {...line, ...tick, "stroke-dasharray": style.approximate ? shortDashes : null}),
    svg("line", {...line, x1: block, x2: tip - direction, y1: y, y2: y}),
    ...(isBlock ? hatched(hatch, style) : []),
    svg("path", {...line, d: arrowhead(tip, direction, y), "stroke-linejoin": "miter"})
  ];
}

export function arrowhead(tip: number, direction: 1 | -1, y: number): string {
  return `M${tip - direction * 6},${y - 4.5}L${tip},${y}L${tip - direction * 6},${y + 4.5}`;
}

/** Where an arrow starts: at the frame's edge, where it comes from beyond it. */
export function arrowStart(x: number, direction: 1 | -1, frame?: Frame): number {
  if (!frame) return x;
  return direction > 0 ? Math.max(x, frame[0]) : Math.min(x, frame[1]);
}

/** Where an arrow ends: within the drawing, if there is one, but never so short that it could not be seen. */
export function arrowEnd(x: number, direction: 1 | -1, within?: number, length = arrowLength): number {
  const room = within === undefined ? length : (direction > 0 ? within - x : x) - 2;
  return x + direction * Math.max(shortestArrow, Math.min(arrowLength, length, room));
}

function ring(x: number, {y}: PlacedInterval, {stroke, width, r = 5}: Painted): Shape {
  return svg("circle", {cx: x, cy: y, r: 0.8 * r, fill: hollow, stroke, "stroke-width": width(1.75)});
}

/** In a lane of its own at the edge of the drawing, never on the scale. The question mark is a word, in the colour of words. */
function unknown({y, height, lane = 0}: PlacedInterval, {stroke, width}: Painted): Shape[] {
  const size = Math.max(height, 14);
  const x = lane + 0.75;
  const frame = {x, y: y - size / 2, width: size, height: size, rx: 2, fill: hollow, stroke};
  const word = {x: x + size / 2, y: y + 4, fill: "currentColor", "font-size": 11, "font-weight": "bold"};
  return [
    svg("rect", {...frame, "stroke-width": width(1.25), "stroke-dasharray": "1.5,2"}),
    svg("text", {...word, "text-anchor": "middle"}, ["?"])
  ];
}

/** Lines at 45° within a box, as path data: a hatching that needs no pattern and so no id. */
export function hatching({x: x1, y: y1, width, height}: Box, step = 4): string {
  const [x2, y2] = [x1 + width, y1 + height];
  const lines: string[] = [];
  for (let x = x1 - height + step / 2; x < x2; x += step) {
    const [from, to] = [Math.max(x, x1), Math.min(x + height, x2)];
    lines.push(`M${from.toFixed(2)},${(y2 - (from - x)).toFixed(2)}L${to.toFixed(2)},${(y2 - (to - x)).toFixed(2)}`);
  }
  return lines.join("");
}
