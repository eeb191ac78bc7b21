import {svg, type Shape} from "../svg/svg.js";
import {dashes, inset} from "./approximate.js";
import {hatching} from "./hatching.js";

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

export type IntervalStyle = {
  color: string;
  background: string;
  /** The colour of the question mark, which is a word and not a shape; `currentColor` by default. */
  ink?: string | undefined;
  approximate?: boolean;
  /** Not comparable with other figures: hatched instead of filled. */
  incomparable?: boolean;
  /** A rival statement: hollow and thinner. */
  rival?: boolean;
};

/** How far an arrow runs past the last known value. It has no scale: beyond the arrow anything is possible. */
export const arrowLength = 24;

/** The shortest arrow that can be seen. */
const shortestArrow = 9;

/** The width of the lane of what is unknown. */
export const unknownLane = 24;

/** How thick a rival statement is beside another. */
export const thinner = 0.62;
const shortDashes = "2.6,2";

/**
 * Draws an interval so that its certain part and its doubt look different without relying on colour or opacity: what is
 * certain is filled, a range is an open box, an open bound ends in an arrow, an approximate amount has a dashed edge, none is
 * a ring at zero and unknown a question mark.
 */
export function drawInterval(interval: PlacedInterval, style: IntervalStyle): Shape[] {
  const placed = style.rival ? {...interval, height: interval.height * thinner} : interval;
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

/** The leftmost place of an interval's drawing. */
export function startOf({low, high, base, lane = 0}: PlacedInterval): number {
  if (low === null) return high === null ? lane : high - arrowLength;
  return Math.min(low, base ?? low);
}

/** However small beside the others, an amount that is stated is seen. */
const narrowestBar = 2;

function bar(
  from: number,
  to: number,
  {y, height}: PlacedInterval,
  {color, background, approximate, incomparable, rival}: IntervalStyle
): Shape[] {
  const width = Math.max(narrowestBar, Math.abs(to - from));
  const x = to > from ? from : from - width;
  const whole = {x, y: y - height / 2, width, height};
  if (incomparable) return hatched(whole, {color, background, approximate: Boolean(approximate)});
  const edge = {fill: background, stroke: color, "stroke-width": 1.25, "stroke-dasharray": approximate ? dashes : null};
  if (rival) return [svg("rect", {...whole, ...edge})];
  if (!approximate) return [svg("rect", {...whole, fill: color})];
  const core = {
    x: x + (to > from ? 0 : 2 * inset),
    y: whole.y + inset,
    width: Math.max(0, width - 2 * inset),
    height: height - 2 * inset
  };
  return [svg("rect", {...whole, ...edge}), svg("rect", {...core, fill: color})];
}

type Box = {x: number; y: number; width: number; height: number};
type Hatching = {color: string; background: string; approximate: boolean; step?: number};

function hatched(box: Box, {color, background, approximate, step = 4}: Hatching): Shape[] {
  const {x, y, width, height} = box;
  const edge = {stroke: color, "stroke-width": 1.25};
  return [
    svg("rect", {...box, fill: background, ...edge, "stroke-dasharray": approximate ? dashes : null}),
    svg("path", {d: hatching(x, x + width, y, y + height, step), fill: "none", ...edge})
  ];
}

function box(
  low: number,
  high: number,
  {y, height}: PlacedInterval,
  {color, background, approximate, incomparable}: IntervalStyle
): Shape[] {
  const place = {x: Math.min(low, high), y: y - height / 2 + 0.75, width: Math.abs(high - low), height: height - 1.5};
  if (incomparable) return hatched(place, {color, background, approximate: Boolean(approximate), step: 9});
  const edge = {fill: background, stroke: color, "stroke-width": 1.5};
  return [svg("rect", {...place, ...edge, "stroke-dasharray": approximate ? dashes : null})];
}

function dot(
  x: number,
  {y, height}: PlacedInterval,
  {color, background, approximate, incomparable, rival}: IntervalStyle
): Shape[] {
  const around = {x: x - 6, y: y - height / 2, width: 12, height};
  if (incomparable) return hatched(around, {color, background, approximate: Boolean(approximate)});
  const edge = {stroke: color, "stroke-width": 1.75, "stroke-dasharray": approximate ? shortDashes : null};
  const fill = rival || approximate ? background : color;
  return [svg("circle", {cx: x, cy: y, r: rival ? 3.75 : 5, fill, ...edge})];
}

/**
 * From the bound outwards: a tick where the last known value is, a shaft and a head; hatched where there is no bar to hatch.
 * Towards less it is no longer than there is room to the base, where bars have one.
 */
function arrow(
  x: number,
  direction: 1 | -1,
  {y, height, base, low, within, frame}: PlacedInterval,
  {color, background, approximate, incomparable}: IntervalStyle
): Shape[] {
  const start = seenFrom(x, direction, frame);
  const room = base !== null && low === null ? Math.max(shortestArrow, Math.abs(x - base)) : arrowLength;
  const tip = tipOf(start, direction, within, room);
  const isBlock = incomparable && (base === null || low === null) && room >= arrowLength;
  const block = isBlock ? start + direction * 14 : start;
  const line = {stroke: color, "stroke-width": 2, fill: "none"};
  const tick = {x1: x, x2: x, y1: y - height / 2, y2: y + height / 2};
  const head = `M${tip - direction * 6},${y - 4.5}L${tip},${y}L${tip - direction * 6},${y + 4.5}`;
  const hatch = {x: Math.min(start, block), y: y - height / 2, width: Math.abs(block - start), height};
  return [
    svg("line", {...line, ...tick, "stroke-dasharray": approximate ? shortDashes : null}),
    svg("line", {...line, x1: block, x2: tip - direction, y1: y, y2: y}),
    ...(isBlock ? hatched(hatch, {color, background, approximate: Boolean(approximate)}) : []),
    svg("path", {...line, d: head, "stroke-linejoin": "miter"})
  ];
}

/** Where an arrow starts: at the frame's edge, where it comes from beyond it. */
export function seenFrom(x: number, direction: 1 | -1, frame?: Frame): number {
  if (!frame) return x;
  return direction > 0 ? Math.max(x, frame[0]) : Math.min(x, frame[1]);
}

/** Where an arrow ends: within the drawing, if there is one, but never so short that it could not be seen. */
export function tipOf(x: number, direction: 1 | -1, within?: number, length = arrowLength): number {
  const room = within === undefined ? length : (direction > 0 ? within - x : x) - 2;
  return x + direction * Math.max(shortestArrow, Math.min(arrowLength, length, room));
}

function ring(x: number, {y}: PlacedInterval, {color, background}: IntervalStyle): Shape {
  return svg("circle", {cx: x, cy: y, r: 4, fill: background, stroke: color, "stroke-width": 1.75});
}

/** In a lane of its own at the edge of the drawing, never on the scale. */
function unknown(
  {y, height, lane = 0}: PlacedInterval,
  {color, background, ink = "currentColor"}: IntervalStyle
): Shape[] {
  const size = Math.max(height, 14);
  const x = lane + 0.75;
  const frame = {x, y: y - size / 2, width: size, height: size, rx: 2, fill: background, stroke: color};
  const word = {x: x + size / 2, y: y + 4, fill: ink, "font-size": 11, "font-weight": "bold"};
  return [
    svg("rect", {...frame, "stroke-width": 1.25, "stroke-dasharray": "1.5,2"}),
    svg("text", {...word, "text-anchor": "middle"}, ["?"])
  ];
}
