import {svg} from "../svg.js";

/** An interval placed in pixels. A null bound is open; `base` is where a bar starts, null for a mark without a bar. */
export type PlacedInterval = {
  low: number | null;
  high: number | null;
  base: number | null;
  y: number;
  height: number;
  /** Where the lane of what is unknown starts; 0 by default. */
  lane?: number;
};

export type IntervalStyle = {
  color: string;
  background: string;
  approximate?: boolean;
  /** Not comparable with other figures: hatched instead of filled. */
  incomparable?: boolean;
  /** A rival statement: an outline instead of a fill. */
  rival?: boolean;
};

/** How far an arrow runs past the last known value. It has no scale: beyond the arrow anything is possible. */
export const arrowLength = 24;

/** The width of the lane of what is unknown. */
export const unknownLane = 24;

/**
 * Draws an interval so that its certain part and its doubt look different without relying on colour or opacity: what is
 * certain is filled, a range is an open box, an open bound ends in an arrow, an approximate amount has a dashed edge, none is
 * a ring at zero and unknown a question mark.
 */
export function drawInterval(document: Document, placed: PlacedInterval, style: IntervalStyle): SVGElement[] {
  const {low, high, base} = placed;
  if (low === null && high === null) return unknown(document, placed, style);
  if (low !== null && low === high && low === base) return [ring(document, low, placed, style)];
  const parts: SVGElement[] = [];
  if (low !== null && base !== null && low > base) parts.push(...bar(document, base, low, placed, style));
  if (low !== null && high !== null && high > low) parts.push(box(document, low, high, placed, style));
  if (base === null && low !== null && low === high) parts.push(...dot(document, low, placed, style));
  if (high === null) parts.push(...arrow(document, low!, 1, placed, style));
  if (low === null) parts.push(...arrow(document, high!, -1, placed, style));
  return parts;
}

/** The leftmost place of an interval's drawing. */
export function startOf({low, high, base, lane = 0}: PlacedInterval): number {
  if (low === null && high === null) return lane;
  if (base !== null && low !== null) return base;
  return low ?? high! - arrowLength;
}

/** Lines at 45° within a rectangle, as path data: a hatching that needs no pattern and so no id. */
export function hatching(x1: number, x2: number, y1: number, y2: number, step = 4): string {
  const height = y2 - y1;
  const lines: string[] = [];
  for (let x = x1 - height + step / 2; x < x2; x += step) {
    const [from, to] = [Math.max(x, x1), Math.min(x + height, x2)];
    lines.push(`M${from.toFixed(2)},${(y2 - (from - x)).toFixed(2)}L${to.toFixed(2)},${(y2 - (to - x)).toFixed(2)}`);
  }
  return lines.join("");
}

function bar(document: Document, x1: number, x2: number, placed: PlacedInterval, style: IntervalStyle): SVGElement[] {
  const {y, height} = placed;
  const y1 = y - height / 2;
  const {color, background, approximate, incomparable, rival} = style;
  // However small beside the others, an amount that is stated is seen.
  x2 = Math.max(x2, x1 + 2);
  const edge = {x: x1, y: y1, width: x2 - x1, height};
  const inset = approximate ? 2.5 : 0;
  const filled = {x: x1, y: y1 + inset, width: Math.max(0, x2 - x1 - 2 * inset), height: height - 2 * inset};
  const outline = {
    ...edge,
    fill: background,
    stroke: color,
    "stroke-width": 1.25,
    "stroke-dasharray": approximate ? "3,2.5" : null
  };
  if (incomparable) return hatched(document, x1, x2, placed, style);
  if (rival) return [svg(document, "rect", outline)];
  return [...(approximate ? [svg(document, "rect", outline)] : []), svg(document, "rect", {...filled, fill: color})];
}

function hatched(
  document: Document,
  x1: number,
  x2: number,
  {y, height}: PlacedInterval,
  {color, background, approximate}: IntervalStyle
): SVGElement[] {
  const [y1, y2] = [y - height / 2, y + height / 2];
  const dashes = approximate ? "3,2.5" : null;
  return [
    svg(document, "rect", {
      x: x1,
      y: y1,
      width: x2 - x1,
      height,
      fill: background,
      stroke: color,
      "stroke-width": 1.25,
      "stroke-dasharray": dashes
    }),
    svg(document, "path", {d: hatching(x1, x2, y1, y2), fill: "none", stroke: color, "stroke-width": 1.25})
  ];
}

function box(
  document: Document,
  x1: number,
  x2: number,
  {y, height}: PlacedInterval,
  {color, background, approximate}: IntervalStyle
): SVGElement {
  const size = {x: x1, y: y - height / 2 + 0.75, width: x2 - x1, height: height - 1.5};
  return svg(document, "rect", {
    ...size,
    fill: background,
    stroke: color,
    "stroke-width": 1.5,
    "stroke-dasharray": approximate ? "3,2.5" : null
  });
}

function dot(document: Document, x: number, placed: PlacedInterval, style: IntervalStyle): SVGElement[] {
  const {y} = placed;
  const {color, background, approximate, incomparable, rival} = style;
  if (incomparable) return hatched(document, x - 6, x + 6, placed, style);
  const hollow = rival || approximate;
  const edge = {stroke: color, "stroke-width": 1.75, "stroke-dasharray": approximate ? "2.6,2" : null};
  return [svg(document, "circle", {cx: x, cy: y, r: 5, fill: hollow ? background : color, ...edge})];
}

/** From the bound outwards: a tick where the last known value is, a shaft and a head; hatched where there is no bar to hatch. */
function arrow(
  document: Document,
  x: number,
  direction: 1 | -1,
  placed: PlacedInterval,
  style: IntervalStyle
): SVGElement[] {
  const {y, height, base, low} = placed;
  const {color, approximate, incomparable} = style;
  const tip = x + direction * arrowLength;
  const block = incomparable && (base === null || low === null) ? x + direction * 14 : x;
  const line = {stroke: color, "stroke-width": 2, fill: "none"};
  const tick = {x1: x, x2: x, y1: y - height / 2, y2: y + height / 2, "stroke-dasharray": approximate ? "2.6,2" : null};
  const head = `M${tip - direction * 6},${y - 4.5}L${tip},${y}L${tip - direction * 6},${y + 4.5}`;
  return [
    svg(document, "line", {...line, ...tick}),
    svg(document, "line", {...line, x1: block, x2: tip - direction, y1: y, y2: y}),
    ...(block === x ? [] : hatched(document, Math.min(x, block), Math.max(x, block), placed, style)),
    svg(document, "path", {...line, d: head, "stroke-linejoin": "miter"})
  ];
}

function ring(document: Document, x: number, {y}: PlacedInterval, {color, background}: IntervalStyle): SVGElement {
  return svg(document, "circle", {cx: x, cy: y, r: 4, fill: background, stroke: color, "stroke-width": 1.75});
}

/** In a lane of its own at the edge of the drawing, never on the scale. */
function unknown(
  document: Document,
  {y, height, lane = 0}: PlacedInterval,
  {color, background}: IntervalStyle
): SVGElement[] {
  const size = Math.max(height, 14);
  const x = lane + 0.75;
  const frame = {x, y: y - size / 2, width: size, height: size, rx: 2, fill: background, stroke: color};
  return [
    svg(document, "rect", {...frame, "stroke-width": 1.25, "stroke-dasharray": "1.5,2"}),
    svg(
      document,
      "text",
      {x: x + size / 2, y: y + 4, fill: color, "font-size": 11, "font-weight": "bold", "text-anchor": "middle"},
      ["?"]
    )
  ];
}
