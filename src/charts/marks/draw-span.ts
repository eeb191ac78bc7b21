import {svg, type Shape} from "../svg/svg.js";
import {dashes, inset} from "./approximate.js";
import {drawEnd, fuzzies, type Fuzzy} from "./draw-ends.js";
import {arrowLength, drawInterval, seenFrom, thinner, tipOf, type Frame} from "./draw-interval.js";
import {hatching} from "./hatching.js";

export type {Fuzzy};

/** The four days of a date placed in pixels, the ends behind their last day; null is open or not known. */
export type PlacedSpan = {
  earliest: number | null;
  startLatest: number | null;
  endEarliest: number | null;
  latest: number | null;
  y: number;
  height: number;
  /** Where the lane of what has no date starts; 0 by default. */
  lane?: number;
  /** How wide the drawing is, at whose edges arrows stop; without limit by default. */
  within?: number;
  /** The edges of a frame that hides what lies beyond; none by default. */
  frame?: Frame | undefined;
};

export type SpanStyle = {
  color: string;
  background: string;
  /** The colour of the question mark, as for amounts; `currentColor` by default. */
  ink?: string | undefined;
  /** How uncertain ends look; `gradient` by default. */
  fuzzy?: Fuzzy | undefined;
  inferred?: boolean;
  approximate?: boolean;
  /** A rival statement: hollow and thinner. */
  rival?: boolean;
};

/**
 * Days that are drawn narrower than this many pixels are a mark of a size that can be seen: a diamond for days that it certainly
 * lasted, on a line where its ends are uncertain, and a hatched box for some time in them.
 */
export const diamondLimit = 7;

/**
 * Draws a date so that its certain part and its doubt look different without relying on colour or opacity: the days on which
 * it certainly lasted are solid, an uncertain end is as `fuzzy` says, "some time in" is hatched, an inferred date is a
 * dashed outline, an end that is not stated is an arrow, and what would be too small to see has the size of `diamondLimit`.
 *
 * @throws RangeError on a `fuzzy` that there is not
 */
export function drawSpan(given: PlacedSpan, style: SpanStyle): Shape[] {
  const {fuzzy = "gradient", inferred = false, rival = false} = style;
  if (!fuzzies.includes(fuzzy)) throw new RangeError(`unknown fuzzy: ${fuzzy}; expected ${fuzzies.join(", ")}`);
  const span = rival ? {...given, height: given.height * thinner} : given;
  const {earliest, startLatest, endEarliest, latest, y, height} = span;
  const known = [earliest, startLatest, endEarliest, latest].filter((x) => x !== null);
  if (known.length === 0) return unknown(given, style);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const core = startLatest !== null && endEarliest !== null && startLatest < endEarliest;
  const openings = [
    ...(earliest === null ? arrow((core ? startLatest : endEarliest) ?? first, -1, span, style) : []),
    ...(latest === null ? arrow((core ? endEarliest : startLatest) ?? last, 1, span, style) : [])
  ];
  if (inferred) return [outline(first, last, span, style), ...openings];
  if (isDay(span)) return [diamond((first + last) / 2, span, style)];
  if (earliest !== null && latest !== null) {
    if (!core) return someTime(first, last, span, style);
    if (last - first < diamondLimit) return onLine((first + last) / 2, span, style);
  }
  const end = (from: number | null, to: number | null) =>
    from === null || to === null ? [] : drawEnd(fuzzy, {from, to, y, height, ...style});
  return [
    ...openings,
    ...end(startLatest, earliest),
    ...(core ? coreOf(startLatest, endEarliest, span, style) : []),
    ...end(endEarliest, latest)
  ];
}

/** The leftmost place of a span's drawing. */
export function spanStart({earliest, startLatest, endEarliest, latest, lane = 0}: PlacedSpan): number {
  if (earliest !== null) return earliest;
  const known = [startLatest, endEarliest, latest].filter((x) => x !== null);
  return known.length ? Math.min(...known) - arrowLength : lane;
}

/** Exact, and too short to be seen as a bar. */
function isDay({earliest, startLatest, endEarliest, latest}: PlacedSpan): boolean {
  if (earliest === null || latest === null) return false;
  return earliest === startLatest && endEarliest === latest && latest - earliest < diamondLimit;
}

/** In a lane of its own, never on the scale. */
function unknown({y, height, lane = 0}: PlacedSpan, style: SpanStyle): Shape[] {
  const {color, background, ink} = style;
  return drawInterval({low: null, high: null, base: null, y, height, lane}, {color, background, ink});
}

/** As an amount's bar: solid, hollow for a rival, and within a dashed edge where it is approximate. */
function coreOf(
  x1: number,
  x2: number,
  {y, height}: PlacedSpan,
  {color, background, approximate, rival}: SpanStyle
): Shape[] {
  const width = Math.max(2, x2 - x1);
  const dashed = approximate ? dashes : null;
  const box = {x: x1, y: y - height / 2 + 0.75, width, height: height - 1.5};
  const hollow = {...box, fill: background, stroke: color, "stroke-width": 1.5, "stroke-dasharray": dashed};
  if (rival) return [svg("rect", hollow)];
  if (!approximate) return [svg("rect", {x: x1, y: y - height / 2, width, height, fill: color})];
  const inner = {x: x1 + inset, y: y - height / 2 + inset, width: Math.max(0, width - 2 * inset)};
  return [svg("rect", hollow), svg("rect", {...inner, height: height - 2 * inset, fill: color})];
}

function someTime(
  x1: number,
  x2: number,
  {y, height}: PlacedSpan,
  {color, background, rival, approximate}: SpanStyle
): Shape[] {
  const [y1, y2] = [y - height / 2, y + height / 2];
  const width = Math.max(diamondLimit, x2 - x1);
  const x = (x1 + x2 - width) / 2;
  const edge = {fill: background, stroke: color, "stroke-width": rival ? 1.75 : 1};
  const d = hatching(x, x + width, y1, y2, rival ? 8 : 4);
  return [
    svg("rect", {x, y: y1, width, height, ...edge, "stroke-dasharray": approximate ? dashes : null}),
    // Of a thinner line librsvg makes a hairline, which looks unlike what others draw.
    svg("path", {d, stroke: color, "stroke-width": 1.25, fill: "none"})
  ];
}

function outline(x1: number, x2: number, {y, height}: PlacedSpan, {color, background}: SpanStyle): Shape {
  const width = Math.max(diamondLimit, x2 - x1);
  const place = {x: (x1 + x2 - width) / 2, y: y - height / 2 + 0.5, width, height: height - 1};
  const edge = {fill: background, stroke: color, "stroke-width": 1.25, "stroke-dasharray": "4,3"};
  return svg("rect", {...place, ...edge});
}

function diamond(x: number, {y}: PlacedSpan, {color, background, approximate, rival}: SpanStyle, half = 6): Shape {
  const d = `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
  const fill = approximate || rival ? background : color;
  const dashes = approximate ? "2.6,2" : null;
  return svg("path", {d, fill, "stroke-dasharray": dashes, stroke: color, "stroke-width": 1.25});
}

/** How far the line of uncertain days that are too few to be seen reaches on either side. */
export const lineReach = 10;

function onLine(x: number, span: PlacedSpan, style: SpanStyle): Shape[] {
  const line = {x1: x - lineReach, x2: x + lineReach, y1: span.y, y2: span.y};
  return [svg("line", {...line, stroke: style.color, "stroke-width": 1.5}), diamond(x, span, style, 5)];
}

function arrow(x: number, direction: 1 | -1, {y, within, frame}: PlacedSpan, {color, approximate}: SpanStyle): Shape[] {
  const start = seenFrom(x, direction, frame);
  const tip = tipOf(start, direction, within);
  const head = `M${tip - direction * 6},${y - 4.5}L${tip},${y}L${tip - direction * 6},${y + 4.5}`;
  const shaft = {stroke: color, "stroke-width": 2, "stroke-dasharray": approximate ? "1.5,2.5" : "4,2"};
  return [
    svg("line", {x1: start, x2: tip, y1: y, y2: y, ...shaft}),
    svg("path", {d: head, fill: "none", stroke: color, "stroke-width": 2})
  ];
}
